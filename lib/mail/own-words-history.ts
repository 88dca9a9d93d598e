/** Finds quoted and forwarded history in lines of text and marks it: `lines` are changed in place. */
import { attributionAt } from './own-words-attribution';
import { headerBlockEnd } from './own-words-headers';
import { forwardWords, originalWords } from './own-words-marks';
import { isSentFrom, isSignatureMark, signatureEnd } from './own-words-signature';
import type { Line, Part } from './text-page';

/** `page`: structure was looked at already. `text`: a mail as plain text, which may begin with its own headers. */
export type Source = 'page' | 'text';

/** Lines in which a quote names its source. */
const sourceLines = 40;

export interface History {
  /** Something that is surely someone else's mail was found (a header block, an attribution, a forward). */
  proven: boolean;
}

/** Whether the words name another mail as their source, by header block, attribution or forward mark. */
export function namesSource(lines: readonly Line[]): boolean {
  const first = lines.filter(({ text }) => text !== '').slice(0, sourceLines);
  return markFromBlocks(
    first.map((line) => ({ ...line, part: 'own' })),
    'page',
  );
}

export function markHistory(lines: Line[], source: Source): History {
  markAngles(lines, source);
  const proven = markFromBlocks(lines, source);
  markFinalIndent(lines);
  markSignature(lines);
  return { proven };
}

/** "> " lines. In a page a single one may be an arrow of its design. */
function markAngles(lines: Line[], source: Source): void {
  const isAngle = (at: number) => lines[at]?.text.startsWith('>') ?? false;
  lines.forEach((line, at) => {
    if (!isAngle(at)) return;
    if (source === 'text' || isAngle(at - 1) || isAngle(at + 1)) line.part = 'quote';
  });
}

function markFromBlocks(lines: Line[], source: Source): boolean {
  let proven = false;
  let ownLines = 0;
  const ownBefore = (start: number, at: number) =>
    ownLines - lines.slice(start, at).filter(isWritten).length > 0;
  for (let at = 0; at < lines.length; at += 1) {
    const line = lines[at];
    if (!line || line.text === '' || !isCandidate(line)) continue;
    const following = nextWritten(lines, at + 1);
    const quoted = lines[following]?.part === 'quote';

    const attribution = attributionAt(lines, at, quoted);
    if (attribution) {
      proven = true;
      const below = ownBefore(attribution.start, at);
      mark(lines, attribution.start, at + 1, 'quote');
      if (lines[following]?.part === 'indented') markIndent(lines, following);
      else if (!quoted && below) return markRest(lines, at + 1);
      continue;
    }

    const divider = dividerOf(line.text);
    const blockStart = divider ? following : at;
    const blockEnd = headerBlockEnd(lines, blockStart);
    if (blockEnd !== null || divider === 'named') {
      const start = withIntroduction(lines, at);
      const end = blockEnd ?? at + 1;
      const body = nextWritten(lines, end);
      const leading = !ownBefore(start, at);
      // An export's own headers stand over the newest words; a header block with an address over "> " over a reply.
      const exported: boolean = leading && source === 'text' && !divider && !proven;
      proven ||= !exported;
      mark(lines, start, end, 'quote');
      if (!exported && lines[body]?.part !== 'quote') return markRest(lines, start);
      at = end - 1;
      continue;
    }
    if (isWritten(line)) ownLines += 1;
  }
  return proven;
}

/** 'named': dashes around "Original Message" or the like; 'bare': a rule of dashes, which means nothing by itself. */
function dividerOf(text: string): 'named' | 'bare' | null {
  if (text.length > 120) return null;
  const open = /^[-_=*~–—]+/.exec(text)?.[0].length ?? 0;
  const close = /[-_=*~–—]+$/.exec(text.slice(open))?.[0].length ?? 0;
  if (open >= 10 && open === text.length) return 'bare';
  if (open < 2 || (close < 2 && open < 10)) return null;
  const inner = text.slice(open, text.length - close).toLowerCase();
  return [...originalWords, ...forwardWords].some((words) => inner.includes(words)) ? 'named' : null;
}

/** The line "Begin forwarded message:" or a bare rule over a header block belongs to the block. */
function withIntroduction(lines: readonly Line[], start: number): number {
  for (let at = start - 1; at >= 0 && at > start - 3; at -= 1) {
    const line = lines[at];
    if (!line || line.text === '') continue;
    const lower = line.text.toLowerCase();
    const introduces = line.text.length < 60 && forwardWords.some((words) => lower.includes(words));
    return introduces || !hasWords([line]) ? at : start;
  }
  return start;
}

/** A bare blockquote that ends the mail below own words is a quote, unless a line with a colon introduces it. */
function markFinalIndent(lines: Line[]): void {
  const last = lines.findLastIndex(
    ({ text, part }) => text !== '' && part !== 'footer' && part !== 'signature',
  );
  if (lines[last]?.part !== 'indented') return;
  let first = last;
  while (first > 0 && (lines[first - 1]?.part === 'indented' || lines[first - 1]?.text === '')) first -= 1;
  const before = lines[first - 1];
  if (before?.part === 'own' && hasWords([before]) && !/[:：]$/.test(before.text))
    mark(lines, first, last + 1, 'quote');
}

function markSignature(lines: Line[]): void {
  let written = false;
  lines.forEach((line, at) => {
    if (line.part !== 'own') return;
    const end = written && isSignatureMark(line.text) ? signatureEnd(lines, at) : null;
    if (end !== null) mark(lines, at, end, 'signature');
    else if (isSentFrom(line.text)) line.part = 'signature';
    else written ||= isWritten(line);
  });
}

function isCandidate({ part }: Line): boolean {
  return part === 'own' || part === 'indented';
}

function isWritten(line: Line): boolean {
  return isCandidate(line) && hasWords([line]);
}

function markIndent(lines: Line[], start: number): void {
  for (let at = start; lines[at]?.part === 'indented' || lines[at]?.text === ''; at += 1)
    mark(lines, at, at + 1, 'quote');
}

function markRest(lines: Line[], start: number): true {
  mark(lines, start, lines.length, 'history');
  return true;
}

function mark(lines: Line[], start: number, end: number, part: Part): void {
  for (let at = start; at < end; at += 1) {
    const line = lines[at];
    if (line) line.part = part;
  }
}

function nextWritten(lines: readonly Line[], start: number): number {
  let at = start;
  while (at < lines.length && lines[at]?.text === '') at += 1;
  return at;
}

export function hasWords(lines: readonly Line[]): boolean {
  return lines.some(({ text }) => /\p{L}/u.test(text));
}
