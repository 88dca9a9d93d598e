/**
 * The newest words of a mail's sender: without quoted history, forwarded mail and signature.
 * A mail that only forwards another has no own words: its text is someone else's, sent to someone else. A reply below or
 * between the quotes keeps its words. Where the marks look wrong (everything quoted, but no source named) all is own.
 */

import { mayBeRejection } from '../rejection/grammars';
import { QuoteTeller } from './own-words-elements';
import { markHistory, namesSource } from './own-words-history';
import { hasWords, isUnmarked } from './own-words-parts';
import { clutterIn } from './readable';
import { joinLines } from './text';
import { flatten } from './text-characters';
import { isFooter } from './text-footers';
import { layOut } from './text-lines';
import { type Line, mostCharacters } from './text-page';

export interface OwnWords {
  /** Lines parted by \n, paragraphs by an empty line; '' when the sender added nothing of their own. */
  text: string;
  /** What stood below the signature mark; '' when there was none. */
  signature: string;
}

/** A signature with more words than this holds the mail itself (some keep templates as signatures). */
const longestSignature = 60;

/** Of a message body on the page. Reads the first 100,000 characters. */
export function ownWords(body: Element): OwnWords {
  const teller = new QuoteTeller();
  const { lines, layout } = layOut(body, teller);
  for (const line of lines) if (line.part === 'own' && isFooter(line)) line.part = 'footer';
  const { proven } = markHistory(lines, 'page');
  const words = gather(lines, proven || teller.proven);
  // Most mail is about something else: it is not worth the milliseconds that Readability takes.
  if (!mayBeRejection([words.text])) return words;
  const clutter = clutterIn(body, lines, layout);
  if (clutter.size === 0) return words;
  return gather(
    lines.filter((line) => !clutter.has(line)),
    proven || teller.proven,
  );
}

/** Of a mail as plain text. Headers that an export put over the mail are not its words. */
export function ownWordsOfText(text: string): OwnWords {
  const lines: Line[] = [];
  for (const raw of text.slice(0, mostCharacters).split(/\r\n?|\n/)) {
    const line = flatten(raw).trim();
    if (line !== '' || lines.at(-1)?.text !== '') lines.push({ text: line, part: 'own', linked: 0 });
  }
  const { proven } = markHistory(lines, 'text');
  return gather(lines, proven);
}

function gather(lines: readonly Line[], proven: boolean): OwnWords {
  const own = lines.filter(isUnmarked);
  const signature = lines.filter(({ part }) => part === 'signature');
  if (hasWords(own)) return { text: trimmed(own), signature: joinLines(signature.filter(isNoMark)) };
  const signatureText = joinLines(signature.filter(isNoMark));
  if (signatureText.split(/\s/).length > longestSignature) return { text: signatureText, signature: '' };
  const others = lines.filter(({ part }) => part === 'quote' || part === 'history');
  if (proven || namesSource(others)) return { text: '', signature: signatureText };
  return { text: joinLines(others), signature: signatureText };
}

/** Without the rule that stood over a quote. */
function trimmed(own: readonly Line[]): string {
  const end = own.findLastIndex((line) => hasWords([line]) || /\p{Nd}/u.test(line.text));
  return joinLines(own.slice(0, end + 1));
}

function isNoMark({ text }: Line): boolean {
  return text !== '--' && text !== '—';
}
