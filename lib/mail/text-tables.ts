/**
 * Tables lay out most mails; a few hold data. A row of data (short cells without blocks in them) reads as one line,
 * the cells of a layout row each as lines of their own.
 */
import { isElement } from './text-names';
import { blockTags, paragraphTags } from './text-tags';

/** Looked at per row, so that nested tables stay linear. */
const mostNodes = 40;
const mostCharacters = 160;

export function isDataRow(row: Element): boolean {
  let cells = 0;
  let characters = 0;
  let node: Node | null = row.firstChild;
  for (let seen = 0; node !== null; seen += 1) {
    if (seen >= mostNodes) return false;
    if (node.nodeType === 3) {
      characters += (node.nodeValue ?? '').trim().length;
      if (characters > mostCharacters) return false;
    } else if (isElement(node)) {
      const tag = node.localName;
      if (node.parentNode === row) {
        if (tag !== 'td' && tag !== 'th') return false;
        cells += 1;
      } else if (tag === 'br' || tag === 'img' || blockTags.has(tag) || paragraphTags.has(tag)) {
        return false;
      }
    }
    node = next(node, row);
  }
  return cells > 1 && characters > 0;
}

function next(node: Node, within: Node): Node | null {
  if (node.firstChild) return node.firstChild;
  let at: Node | null = node;
  while (at && at !== within) {
    if (at.nextSibling) return at.nextSibling;
    at = at.parentNode;
  }
  return null;
}
