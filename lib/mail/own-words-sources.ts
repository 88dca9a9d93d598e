/**
 * Finds where a mail names another one as its source (attribution, header block, "Original Message") and marks what
 * follows as quote or history. `lines` are changed in place.
 */
import { attributionStart } from './own-words-attribution';
import { headerBlockEnd } from './own-words-headers';
import { forwardWords, originalWords } from './own-words-marks';
import { hasWords, isOwn, isSetIn, isUnmarked, mark, nextWritten } from './own-words-parts';
import type { Line, Part } from './text-page';

/** `page`: structure was looked at already. `text`: a mail as plain text, which may begin with its own headers. */
export type Kind = 'page' | 'text';

/** What a line turned out to be: nothing, a mark after which own words may come, or the end of own words. */
type Outcome = { next: number } | 'end' | null;

export class SourceMarker {
  /** Something that is surely someone else's mail was found. */
  proven = false;
  #ownLines = 0;
  readonly #lines: readonly Line[];
  readonly #kind: Kind;

  constructor(lines: readonly Line[], kind: Kind) {
    this.#lines = lines;
    this.#kind = kind;
  }

  run(): void {
    for (let at = 0; at < this.#lines.length; at += 1) {
      const line = this.#lines[at];
      if (!line || line.text === '') continue;
      const isMarked = line.part === 'source';
      if (!isMarked && !isUnmarked(line)) continue;
      const outcome = isMarked
        ? this.#markedSource(at)
        : (this.#attribution(at) ?? this.#headerBlock(at, line.text));
      if (outcome === 'end') return;
      if (outcome) at = outcome.next - 1;
      else if (isOwn(line)) this.#ownLines += 1;
    }
  }

  #attribution(at: number): Outcome {
    const following = nextWritten(this.#lines, at + 1);
    const part = this.#lines[following]?.part;
    const quoteFollows = part === 'quote' || (this.#lines[following]?.text.startsWith('>') ?? false);
    const start = attributionStart(this.#lines, at, quoteFollows);
    if (start === null) return null;
    this.proven = true;
    const ownAbove = this.#hasOwnAbove(start, at);
    mark(this.#lines, start, at + 1, 'quote');
    if (part && isSetIn({ part })) return { next: this.#markSetIn(following, part) };
    // Without own words above, those below an unmarked quote can't be told from it: they count as own.
    return part !== 'quote' && ownAbove ? this.#endAt(at + 1) : { next: at + 1 };
  }

  /** What follows is the quote, marked or not. */
  #markedSource(at: number): Outcome {
    let end = at;
    while (this.#lines[end]?.part === 'source') end += 1;
    mark(this.#lines, at, end, 'quote');
    const following = nextWritten(this.#lines, end);
    const part = this.#lines[following]?.part;
    if (part && isSetIn({ part })) return { next: this.#markSetIn(following, part) };
    return part === 'own' && this.#ownLines > 0 ? this.#endAt(end) : { next: end };
  }

  #headerBlock(at: number, text: string): Outcome {
    const divider = dividerOf(text);
    const blockEnd = headerBlockEnd(this.#lines, divider ? nextWritten(this.#lines, at + 1) : at);
    if (blockEnd === null && divider !== 'named') return null;
    const start = withIntroduction(this.#lines, at);
    const end = blockEnd ?? at + 1;
    // An export's own headers stand over the newest words.
    const exported = this.#kind === 'text' && !divider && !this.proven && !this.#hasOwnAbove(start, at);
    if (!exported) this.proven = true;
    const quoted = this.#lines[nextWritten(this.#lines, end)]?.part === 'quote';
    mark(this.#lines, start, end, 'quote');
    return exported || quoted ? { next: end } : this.#endAt(start);
  }

  /** Own lines were counted up to `at`; those from `start` on turned out to belong to the mark. */
  #hasOwnAbove(start: number, at: number): boolean {
    return this.#ownLines > this.#lines.slice(start, at).filter(isOwn).length;
  }

  /** The quote itself; what is set in like it below holds the rest of the quote, with answers between. */
  #markSetIn(start: number, part: Part): number {
    let at = start;
    while (this.#lines[at]?.part === part || this.#lines[at]?.text === '') at += 1;
    mark(this.#lines, start, at, 'quote');
    for (const line of this.#lines.slice(at)) if (line.part === part) line.part = 'quote';
    return at;
  }

  #endAt(start: number): 'end' {
    mark(this.#lines, start, this.#lines.length, 'history');
    return 'end';
  }
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
