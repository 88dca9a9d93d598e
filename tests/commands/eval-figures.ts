/** Counts how well the verdicts and the details agree with the labels. */
import type { Answers, LabelledMail } from './eval-file';
import type { Row } from './eval-judge';

/** Only the verdict `rejection` counts as found; `likely` is counted apart. A ratio of nothing is null. */
export interface Figures {
  n: number;
  rejections: number;
  precision: number | null;
  recall: number | null;
  f1: number | null;
  falseAlarms: number;
  misses: number;
  /** Rejections among the misses that are at least `likely`, and recall with them. */
  likelyRejections: number;
  recallWithLikely: number | null;
  /** Other mails that are shown as `likely`. */
  likelyAlarms: number;
}

const ratio = (part: number, whole: number): number | null => (whole === 0 ? null : part / whole);

export function figuresOf(rows: readonly Row[]): Figures {
  const count = (label: Row['label'], verdict: Row['verdict']): number =>
    rows.filter((row) => row.label === label && row.verdict === verdict).length;
  const found = count('rejection', 'rejection');
  const falseAlarms = count('not_rejection', 'rejection');
  const likelyRejections = count('rejection', 'likely');
  const rejections = rows.filter((row) => row.label === 'rejection').length;
  return {
    n: rows.length,
    rejections,
    precision: ratio(found, found + falseAlarms),
    recall: ratio(found, rejections),
    f1: ratio(2 * found, found + falseAlarms + rejections),
    falseAlarms,
    misses: rejections - found,
    likelyRejections,
    recallWithLikely: ratio(found + likelyRejections, rejections),
    likelyAlarms: count('not_rejection', 'likely'),
  };
}

/** Figures by the value of one field, in order of first appearance. */
export function figuresBy(rows: readonly Row[], field: 'set' | 'lang'): Map<string, Figures> {
  const groups = new Map<string, Row[]>();
  for (const row of rows) groups.set(row[field], [...(groups.get(row[field]) ?? []), row]);
  return new Map([...groups].map(([name, group]) => [name, figuresOf(group)]));
}

/** Exact match of one detail over the mails that come with answers. */
export interface DetailFigures {
  answered: number;
  /** Of the mails that hold it, the share in which something was given; of those given, the share that is right. */
  given: number | null;
  right: number | null;
}

export type DetailName = keyof Answers;
export const detailNames = ['company', 'role', 'person'] as const;

export function detailFigures(
  mails: readonly LabelledMail[],
  rows: readonly Row[],
  name: DetailName,
): DetailFigures {
  const answered = mails
    .map(({ answers }, index) => ({ answer: answers?.[name], given: rows[index]?.details[name] ?? null }))
    .filter(({ answer }) => answer !== undefined);
  const present = answered.filter(({ answer }) => answer !== null);
  const given = answered.filter((pair) => pair.given !== null);
  return {
    answered: answered.length,
    given: ratio(present.filter((pair) => pair.given !== null).length, present.length),
    right: ratio(given.filter((pair) => same(pair.given, pair.answer)).length, given.length),
  };
}

const same = (given: string | null, answer: string | null | undefined): boolean =>
  given?.trim().toLowerCase() === answer?.trim().toLowerCase();

/** The value below which `share` of all values lie. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
}
