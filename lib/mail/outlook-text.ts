/** The text of Outlook's own interface elements, and telling them from what people wrote. */
import { flatten } from './text-characters';

const written = '[id^="UniqueMessageBody"], [role="document"], [contenteditable="true"], textarea';
const bodyById = '[id^="UniqueMessageBody"]';
/** Not part of a name or subject: avatars, icons, buttons ("Summarize" stands in the subject's heading), chips. */
const beside =
  'button, [role="button"], [role="img"], [role="list"], [role="listitem"], [role="toolbar"], [aria-hidden="true"], style, script';

/**
 * False in a mail's body and in an editor: what looks like a hook in there is the writer's, not Outlook's. Some builds
 * have a `role=document` around the body that has the id; that one is Outlook's.
 */
export function isOutsideText(element: Element): boolean {
  const holder = element.parentElement?.closest(written);
  if (!holder) return true;
  return !holder.matches(`${bodyById}, [contenteditable="true"], textarea`) &&
    holder.querySelector(bodyById) !== null
    ? isOutsideText(holder)
    : false;
}

/** NodeFilter's SHOW_ELEMENT and SHOW_TEXT, FILTER_ACCEPT and FILTER_REJECT, which are no globals outside a browser. */
const elementsAndText = 1 + 4;
const accept = 1;
const reject = 2;
const longest = 2_000;

/** The pieces of text that an element shows, each trimmed, without icon glyphs. */
export function shownPieces(element: Element): string[] {
  const pieces: string[] = [];
  let characters = 0;
  const walker = element.ownerDocument.createTreeWalker(element, elementsAndText, (node) =>
    isElement(node) && node.matches(beside) ? reject : accept,
  );
  for (let node = walker.nextNode(); node && characters < longest; node = walker.nextNode()) {
    const text = isElement(node) ? emojiOf(node) : flatten(node.nodeValue ?? '');
    characters += text.length;
    if (text !== '') pieces.push(text);
  }
  return pieces;
}

export function shownText(element: Element): string {
  return flatten(shownPieces(element).join('')).trim();
}

/** Highlights and the like, which are part of the text around them. */
const inline = new Set(['b', 'em', 'i', 'img', 'mark', 'strong', 'wbr']);

/**
 * The text up to what stands beside it in the same element (a category chip). Text goes on over a plain space, as in
 * found words that are marked; a line break in the page's source is none.
 */
export function leadingText(element: Element): string {
  let text = '';
  for (const node of element.childNodes) {
    if (!isElement(node)) {
      if (node.nodeType === node.TEXT_NODE) text += node.nodeValue ?? '';
      continue;
    }
    if (node.matches(beside)) continue;
    const isPlain = inline.has(node.localName);
    const more = isPlain ? emojiOf(node) || (node.textContent ?? '') : leadingText(node);
    const goesOn = /\S[ \u00a0]$/.test(text) || /^[ \u00a0]\S/.test(more);
    if (!isPlain && text.trim() !== '' && more.trim() !== '' && !goesOn) break;
    text += more;
  }
  return text;
}

/** Emoji may be painted as images that name theirs. */
function emojiOf(element: Element): string {
  const alt = element.localName === 'img' ? (element.getAttribute('alt') ?? '') : '';
  return /^\p{Extended_Pictographic}/u.test(alt) ? alt : '';
}

function isElement(node: Node): node is Element {
  return node.nodeType === node.ELEMENT_NODE;
}
