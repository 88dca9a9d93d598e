/** Small questions about lines, and giving them a part. */
import type { Line, Part } from './text-page';

export function hasWords(lines: readonly Line[]): boolean {
  return lines.some(({ text }) => /\p{L}/u.test(text));
}

/** Not told to be anyone else's. */
export function isUnmarked({ part }: Line): boolean {
  return part === 'own' || isSetIn({ part });
}

/** In a bare blockquote. */
export function isSetIn({ part }: Pick<Line, 'part'>): boolean {
  return part === 'cited' || part === 'indented';
}

/** Unmarked, with words in it. */
export function isOwn(line: Line): boolean {
  return isUnmarked(line) && hasWords([line]);
}

export function mark(lines: readonly Line[], start: number, end: number, part: Part): void {
  for (let at = start; at < end; at += 1) {
    const line = lines[at];
    if (line) line.part = part;
  }
}

/** The index of the first line from `start` on that is not empty. */
export function nextWritten(lines: readonly Line[], start: number): number {
  let at = start;
  while (at < lines.length && lines[at]?.text === '') at += 1;
  return at;
}
