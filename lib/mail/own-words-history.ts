/** Finds quoted and forwarded history and signatures in lines of text and marks them: `lines` are changed in place. */
import { hasWords, isOwn, mark } from './own-words-parts';
import { isSentFrom, isSignatureMark, signatureEnd } from './own-words-signature';
import { type Kind, SourceMarker } from './own-words-sources';
import type { Line } from './text-page';

/** Lines in which a quote names its source. */
const sourceLines = 40;

/** Whether the words name another mail as their source, by header block, attribution or forward mark. */
export function namesSource(lines: readonly Line[]): boolean {
  const first = lines.filter(({ text }) => text !== '').slice(0, sourceLines);
  const marker = new SourceMarker(
    first.map((line) => ({ ...line, part: 'own' })),
    'page',
  );
  marker.run();
  return marker.proven;
}

/** `proven`: something that is surely someone else's mail was found. */
export function markHistory(lines: readonly Line[], kind: Kind): { proven: boolean } {
  markAngles(lines, kind);
  const sources = new SourceMarker(lines, kind);
  sources.run();
  markFinalIndent(lines);
  markSignature(lines);
  return { proven: sources.proven };
}

/** "> " lines. In a page a single one may be an arrow of its design. */
function markAngles(lines: readonly Line[], kind: Kind): void {
  const isAngle = (at: number) => lines[at]?.text.startsWith('>') ?? false;
  lines.forEach((line, at) => {
    if (!isAngle(at)) return;
    if (kind === 'text' || isAngle(at - 1) || isAngle(at + 1)) line.part = 'quote';
  });
}

/** A bare blockquote that ends the mail below own words is a quote, unless a line with a colon introduces it. */
function markFinalIndent(lines: readonly Line[]): void {
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

function markSignature(lines: readonly Line[]): void {
  let written = false;
  lines.forEach((line, at) => {
    if (line.part !== 'own') return;
    const end = written && isSignatureMark(line.text) ? signatureEnd(lines, at) : null;
    if (end !== null) mark(lines, at, end, 'signature');
    else if (isSentFrom(line.text)) line.part = 'signature';
    else written ||= isOwn(line);
  });
}
