/** Where a draft goes in an editor: at the caret in the user's own text, else at the top. */
import { isElement } from './text-names';
import { blockTags, paragraphTags } from './text-tags';

export interface Spot {
  container: Node;
  offset: number;
  /** Line breaks that part the draft from what stands on the same line. */
  before: string;
  after: string;
}

const apart = '\n\n';

/** The caret, when it is in the user's own text: of a selection its end, so that nothing selected is replaced. */
export function caretSpot(editor: HTMLElement, end: Node | null): Spot | null {
  const selection = editor.ownerDocument.getSelection();
  if (!selection || selection.rangeCount === 0) return null;
  const { endContainer, endOffset } = selection.getRangeAt(0);
  if (!editor.contains(endContainer) || !isBefore(editor, endContainer, endOffset, end)) return null;
  return spotAt(editor, endContainer, endOffset, end);
}

/**
 * The first line. Null when no line stands above signature and quote: text put there would run into them, so a line has
 * to be made first.
 */
export function topSpot(editor: HTMLElement, end: Node | null): Spot | null {
  let node = following(editor, editor);
  while (node && node !== end) {
    const parent = node.parentNode;
    if (parent && isElement(node) && (node.localName === 'br' || isSolid(node))) {
      return spotAt(editor, parent, indexOf(node), end);
    }
    if (node.nodeType === 3 && hasInk(node.nodeValue)) return spotAt(editor, node, 0, end);
    node = following(node, editor);
  }
  return end ? null : { container: editor, offset: 0, before: '', after: '' };
}

function spotAt(editor: HTMLElement, container: Node, offset: number, end: Node | null): Spot {
  return {
    container,
    offset,
    before: hasInkBeside(editor, container, offset, 'before', null) ? apart : '',
    after: hasInkBeside(editor, container, offset, 'after', end) ? apart : '',
  };
}

/** Strictly: at the very edge the browser would take the caret into the signature or quote. */
function isBefore(editor: HTMLElement, container: Node, offset: number, end: Node | null): boolean {
  if (!end) return true;
  const range = editor.ownerDocument.createRange();
  range.setStart(editor, 0);
  range.setEndBefore(end);
  if (!range.isPointInRange(container, offset)) return false;
  return !(container === end.parentNode && offset === indexOf(end));
}

/** Whether there is something to see on the caret's line, on one side of it. */
function hasInkBeside(
  editor: HTMLElement,
  container: Node,
  offset: number,
  side: 'before' | 'after',
  end: Node | null,
): boolean {
  const back = side === 'before';
  let node: Node | null;
  let parent: Node = container;
  if (container.nodeType === 3) {
    const data = container.nodeValue ?? '';
    if (hasInk(back ? data.slice(0, offset) : data.slice(offset))) return true;
    node = back ? container.previousSibling : container.nextSibling;
    parent = container.parentNode ?? editor;
  } else {
    node = container.childNodes[back ? offset - 1 : offset] ?? null;
  }
  for (;;) {
    while (!node) {
      if (parent === editor || isBlock(parent) || !parent.parentNode) return false;
      node = back ? parent.previousSibling : parent.nextSibling;
      parent = parent.parentNode;
    }
    if (node === end || isBlock(node) || (isElement(node) && node.localName === 'br')) return false;
    if (isElement(node) && isSolid(node)) return true;
    if (node.nodeType === 3 && hasInk(node.nodeValue)) return true;
    const inner: Node | null = back ? node.lastChild : node.firstChild;
    if (inner) {
      parent = node;
      node = inner;
    } else {
      node = back ? node.previousSibling : node.nextSibling;
    }
  }
}

function hasInk(text: string | null): boolean {
  return text !== null && /[^\s\u200b\ufeff]/.test(text);
}

function isBlock(node: Node): boolean {
  return isElement(node) && (blockTags.has(node.localName) || paragraphTags.has(node.localName));
}

/** Seen without holding text. */
function isSolid(element: Element): boolean {
  return element.localName === 'img' || element.localName === 'hr' || element.localName === 'table';
}

function indexOf(node: Node): number {
  let index = 0;
  for (let at = node.previousSibling; at; at = at.previousSibling) index += 1;
  return index;
}

function following(node: Node, within: Node): Node | null {
  if (node.firstChild) return node.firstChild;
  for (let at: Node | null = node; at && at !== within; at = at.parentNode) {
    if (at.nextSibling) return at.nextSibling;
  }
  return null;
}
