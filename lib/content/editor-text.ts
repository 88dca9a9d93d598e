const most = 20_000;

/** Whether the editor holds the text still; how the editor broke its lines does not matter. */
export function holdsText(editor: HTMLElement, text: string): boolean {
  return squeezed(editor.textContent ?? '').includes(squeezed(text));
}

function squeezed(text: string): string {
  return text.replace(/\s+/g, '');
}

const blocks = new Set([
  'DIV',
  'P',
  'LI',
  'BR',
  'UL',
  'OL',
  'BLOCKQUOTE',
  'TABLE',
  'TR',
  'PRE',
  'H1',
  'H2',
  'H3',
]);

/**
 * What the user wrote in the editor: what stands before signature and quote (`end`), without the lines of drafts
 * that were inserted. Lines parted by \n, at most 20,000 characters.
 */
export function ownTextIn(editor: HTMLElement, end: Node | null, drafts: readonly string[]): string {
  const walker = document.createTreeWalker(editor, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT);
  let text = '';
  for (let node = walker.nextNode(); node && node !== end && text.length < most; node = walker.nextNode()) {
    if (node instanceof Text) text += node.data;
    else if (blocks.has(node.nodeName)) text += '\n';
  }
  const known = new Set(drafts.flatMap((draft) => draft.split('\n')).map((line) => line.trim()));
  return text
    .slice(0, most)
    .split('\n')
    .filter((line) => !known.has(line.trim()))
    .join('\n')
    .trim();
}
