/** Finds quoted and forwarded history and signatures in lines of text and marks them: `lines` are changed in place. */
import { introduces } from './own-words-attribution';
import { hasWords, isOwn, isSetIn, mark } from './own-words-parts';
import { isSentFrom, isSignatureMark, signatureEnd } from './own-words-signature';
import { type Kind, SourceMarker } from './own-words-sources';
import type { Line, Part } from './text-page';

/** Lines in which a quote names its source. */
const sourceLines = 40;

/** Whether the words name another mail as their source, by header block, attribution or forward mark. */
export function namesSource(lines: readonly Line[]): boolean {
  const first = lines.filter(({ text }) => text !== '').slice(0, sourceLines);
  if (first[0] && introduces(first[0].text)) return true;
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
  markSignature(lines);
  markSetIn(lines);
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

/**
 * What looks like a quote is one, and so is a bare blockquote that ends the mail below own words; unless it is the only
 * one and an unfinished line (with a colon or a comma) introduces it.
 */
function markSetIn(lines: readonly Line[]): void {
  const runs = runsSetIn(lines);
  const last = lines.findLastIndex(
    ({ text, part }) => text !== '' && part !== 'footer' && part !== 'signature',
  );
  for (const { start, end, part } of runs) {
    const before = lines.slice(0, start).findLast(({ text }) => text !== '');
    const isBelowOwn = before?.part === 'own' && hasWords([before]);
    const isIntroduced = isBelowOwn && /[:：,，]$/.test(before.text);
    const isQuote =
      part === 'cited' ? !isIntroduced || runs.length > 1 : end > last && isBelowOwn && !isIntroduced;
    if (isQuote) mark(lines, start, end, 'quote');
  }
}

/** Lines in blockquotes of one kind; an empty line has the part of what follows it. */
function runsSetIn(lines: readonly Line[]): { start: number; end: number; part: Part }[] {
  const runs: { start: number; end: number; part: Part }[] = [];
  for (const [at, { part }] of lines.entries()) {
    const run = runs.at(-1);
    if (!isSetIn({ part })) continue;
    if (run && run.end === at && run.part === part) run.end = at + 1;
    else runs.push({ start: at, end: at + 1, part });
  }
  return runs;
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
