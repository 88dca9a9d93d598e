/** The line or lines over a quote: "On 3 May 2026 at 10:00, Anna Berg <anna@…> wrote:", in any language by shape. */
import { wroteWords } from './own-words-marks';
import { isUnmarked } from './own-words-parts';
import type { Line } from './text-page';

const longest = 320;
/** Mail programs wrap the attribution at 76 columns: an address and a long name make three lines. */
const mostLines = 3;

const dateOrTime = /\p{Nd}{1,2}[:.h]\p{Nd}{2}|\p{Nd}{4}|\p{Nd}{1,2}[-/.]\p{Nd}{1,2}/u;
const address = /@|<[^<>]{3,80}>/;

/**
 * The index of the first line of the attribution that ends with line `end`, or null. A date with an address or with
 * "wrote" is one by itself; one of them is enough where the next words are marked as a quote.
 */
export function attributionStart(lines: readonly Line[], end: number, quoteFollows: boolean): number | null {
  const last = lines[end];
  if (!last || !(/[:：]$/.test(last.text) || isBetweenDashes(last.text))) return null;
  let text = '';
  let hinted: number | null = null;
  for (let start = end; start > end - mostLines && start >= 0; start -= 1) {
    const line = lines[start];
    if (!line || line.text === '' || !isUnmarked(line)) break;
    text = `${line.text} ${text}`;
    if (text.length > longest) break;
    const dated = dateOrTime.test(text);
    if (!dated && !quoteFollows) continue;
    const named = address.test(text) || mentionsWriting(text);
    if (dated && named) return withStart(lines, start);
    if (dated || named) hinted ??= start;
  }
  return quoteFollows ? hinted : null;
}

/** One line more where the date stands on the line before: "On Monday, 3 May 2026, Anna Berg" / "<a@b.c> wrote:". */
function withStart(lines: readonly Line[], start: number): number {
  const own = lines[start];
  const before = lines[start - 1];
  if (!own || !before || before.part !== own.part || before.text.length > 90) return start;
  const cut = dateOrTime.test(before.text) && !/[.!?:,]$/.test(before.text) && !/^\p{Lu}/u.test(own.text);
  return cut ? start - 1 : start;
}

/** Zoho: "---- On Tue, 06 Jan 2026 10:02:00 +0100 Ida <ida@…> wrote ----". */
function isBetweenDashes(text: string): boolean {
  return /^-{2,6} .* -{2,6}$/.test(text) && mentionsWriting(text);
}

/** "Ida wrote:", which is enough where nothing else can be meant. */
export function introduces(text: string): boolean {
  return text.length <= longest && /[:：]$/.test(text) && mentionsWriting(text);
}

function mentionsWriting(text: string): boolean {
  const lower = text.toLowerCase();
  return wroteWords.some((word) => lower.includes(word));
}
