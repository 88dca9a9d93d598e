/** The header block over a quoted or forwarded mail ("From: … Sent: … To: … Subject: …"), told from its lines. */

import { type HeaderKind, headerLabels } from './own-words-labels';
import type { Line } from './text-page';

/** Lines looked at from the first label on. */
const longestBlock = 16;
const longestLabel = 32;

const timeOrYear = /\p{Nd}{1,2}[:.]\p{Nd}{2}|\p{Nd}{4}/u;

interface Label {
  kind: HeaderKind | null;
  value: string;
}

/** "Label: value", bold marks of converted text stripped. Null for any other line. */
function labelOf(text: string): Label | null {
  const line = text.replaceAll('*', '').trimStart();
  const colon = line.slice(0, longestLabel).search(/[:：]/);
  if (colon < 1) return null;
  const name = line.slice(0, colon).trim().toLowerCase();
  if (!/^\p{L}[\p{L}\p{M}\s.'’/-]*$/u.test(name)) return null;
  return { kind: headerLabels.get(name) ?? null, value: line.slice(colon + 1).trim() };
}

/**
 * Where the header block that starts at `start` ends (the index after it), or null when none starts there.
 * Values may wrap over two lines; single empty lines between labels are allowed.
 */
export function headerBlockEnd(lines: readonly Line[], start: number): number | null {
  const first = lines[start];
  if (!first || first.text === '') return null;
  const opening = labelOf(first.text);
  if (!opening) return null;
  if (opening.kind === 'from' && isOneLineBlock(first.text)) return start + 1;

  if (opening.kind === null) return isTight(lines, start) ? start + 4 : null;

  const kinds = new Set<HeaderKind>();
  const fromAddress = opening.kind === 'from' && opening.value.includes('@');
  let address = false;
  let date = false;
  let end = start;
  let loose = 0;
  for (let at = start; at < Math.min(start + longestBlock, lines.length); at += 1) {
    const text = lines[at]?.text ?? '';
    const label = text === '' ? null : labelOf(text);
    if (label) {
      if (label.kind && kinds.has(label.kind) && label.kind !== 'date') break;
      if (label.kind) kinds.add(label.kind);
      loose = 0;
      end = at + 1;
    } else {
      loose += 1;
      // Past a full block the mail itself begins: its lines are not wrapped values.
      if (loose > 2 || (text === '' && isBlock(kinds, address, date))) break;
    }
    address ||= text.includes('@');
    date ||= timeOrYear.test(text);
  }
  const isShort = fromAddress && kinds.has('date') && date;
  return isShort || isBlock(kinds, address, date) ? end : null;
}

/** From with subject, or with an address; beside at least one of the others. */
function isBlock(kinds: ReadonlySet<HeaderKind>, address: boolean, date: boolean): boolean {
  const others = (kinds.has('to') ? 1 : 0) + (kinds.has('date') ? 1 : 0);
  if (kinds.has('from')) return (kinds.has('subject') && (others > 0 || date)) || (address && others === 2);
  return false;
}

/** In a language that the table lacks: four labels in a row, the first with an address. */
function isTight(lines: readonly Line[], start: number): boolean {
  const four = lines.slice(start, start + 4);
  return (
    four.length === 4 &&
    four.every(({ text }) => labelOf(text) !== null) &&
    (four[0]?.text.includes('@') ?? false) &&
    four.some(({ text }) => timeOrYear.test(text) && text.includes(':', text.indexOf(':') + 1))
  );
}

/** The whole block on one line, as text made from HTML without line breaks has it. */
function isOneLineBlock(text: string): boolean {
  const kinds = new Set<HeaderKind>();
  const words = text.slice(0, 600).toLowerCase().split(/\s+/);
  for (const word of words) {
    const kind = /[:：]$/.test(word) ? headerLabels.get(word.slice(0, -1)) : undefined;
    if (kind) kinds.add(kind);
  }
  return kinds.has('subject') && kinds.has('date') && kinds.has('to');
}
