/** Deals labelled mails into parts, near-identical wordings together: rules written from some can be measured on the others. */
import { type Figures, figuresOf } from './eval-figures';
import type { LabelledMail } from './eval-file';
import type { Row } from './eval-judge';

/** The part of a cluster, 0 to `count` - 1, by the FNV-1a hash of its name: the same in every run. */
export function partOf(cluster: string, count: number): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < cluster.length; i += 1) hash = Math.imul(hash ^ cluster.charCodeAt(i), 0x01000193);
  return (hash >>> 0) % count;
}

/** Figures by part, all sets together. A mail without a cluster is one of its own. */
export function figuresByPart(
  mails: readonly LabelledMail[],
  rows: readonly Row[],
  count: number,
): Map<string, Figures> {
  const parts = Array.from({ length: count }, (): Row[] => []);
  for (const [index, { cluster, id }] of mails.entries()) {
    const row = rows[index];
    if (row) parts[partOf(cluster ?? id, count)]?.push(row);
  }
  return new Map(parts.map((part, number) => [`part ${number}`, figuresOf(part)]));
}
