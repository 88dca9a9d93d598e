/**
 * Takes the clutter out of mails whose layout outweighs their text (newsletters, what applicant tracking systems make of
 * templates): menus, buttons, lists of other jobs. Mozilla's Readability says what the article is. It may be wrong, so it
 * only ever removes lines that are links: what stands there as text always stays, and so does a link that is a sentence.
 */
import { Readability } from '@mozilla/readability';
import { type Layout, layOut } from './text-lines';
import { isElement } from './text-names';
import type { Line } from './text-page';

/** Below these a mail is no layout; above them Readability would take too long for a page that someone is reading. */
const fewestTables = 4;
const fewestCharacters = 400;
const mostElements = 800;
const mostCharacters = 20_000;
const deepest = 60;
/** Of the mail's words; an article with less than this is not the mail. */
const smallestShare = 0.4;
/** Of a line's characters. */
const mostlyLinks = 0.8;

const none: ReadonlySet<Line> = new Set();

/** The lines of `body` that are clutter. Empty for mails that are no layout, and where Readability finds no article. */
export function clutterIn(body: Element, lines: readonly Line[], layout: Layout): ReadonlySet<Line> {
  const characters = lines.reduce((sum, { text }) => sum + text.length, 0);
  if (!isLayoutHeavy(layout, characters)) return none;
  const article = articleLines(body);
  if (article === null) return none;
  const kept = lines.filter(({ text }) => article.has(text)).reduce((sum, { text }) => sum + text.length, 0);
  if (kept < smallestShare * characters) return none;
  return new Set(lines.filter((line) => line.text !== '' && isLink(line) && !article.has(line.text)));
}

function isLayoutHeavy({ tables, elements, depth }: Layout, characters: number): boolean {
  return (
    tables >= fewestTables &&
    elements <= mostElements &&
    depth <= deepest &&
    characters >= fewestCharacters &&
    characters <= mostCharacters
  );
}

/** A menu entry, a button, a job in a list. */
function isLink({ text, linked }: Line): boolean {
  return linked >= text.length * mostlyLinks && !/[.!?。！？…]["'”’)]*$/.test(text);
}

/**
 * The lines of the article. Readability takes its document apart, so it gets a copy in a document that shows and loads
 * nothing. Without `noscript` and with a threshold of one character it does not come to the places where it parses HTML.
 */
function articleLines(body: Element): ReadonlySet<string> | null {
  try {
    const copy = body.ownerDocument.implementation.createHTMLDocument('');
    copy.body.append(copy.importNode(body, true));
    for (const unread of copy.querySelectorAll('noscript, script, style')) unread.remove();
    const article = new Readability<Node>(copy, {
      charThreshold: 1,
      disableJSONLD: true,
      serializer: (node) => node,
    }).parse();
    const content = article?.content;
    if (!content || !isElement(content)) return null;
    return new Set(layOut(content).lines.map(({ text }) => text));
  } catch {
    return null;
  }
}
