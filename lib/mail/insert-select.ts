/** Finds a part of a draft in an editor again, whatever blocks and spaces the editor made of it. */
import { isTextArea } from './insert-text';

const unseen = /[\s\p{Default_Ignorable_Code_Point}]/u;

/** Selects `part` of the inserted `draft` (offsets in it). False when it can't be found; nothing changes then. */
export function selectRange(
  editor: HTMLElement,
  draft: string,
  part: { start: number; end: number },
): boolean {
  if (isTextArea(editor)) {
    const start = editor.value.indexOf(draft);
    if (start >= 0) editor.setSelectionRange(start + part.start, start + part.end);
    return start >= 0;
  }
  const { letters, places } = lettersOf(editor);
  const draftStart = letters.indexOf(seen(draft));
  const first = places[draftStart + seen(draft.slice(0, part.start)).length];
  const last = places[draftStart + seen(draft.slice(0, part.end)).length - 1];
  const selection = editor.ownerDocument.getSelection();
  if (draftStart < 0 || !first || !last || !selection) return false;
  const range = editor.ownerDocument.createRange();
  range.setStart(first.node, first.offset);
  range.setEnd(last.node, last.offset + 1);
  selection.removeAllRanges();
  selection.addRange(range);
  return true;
}

function seen(text: string): string {
  return text
    .split('')
    .filter((letter) => !unseen.test(letter))
    .join('');
}

interface Letter {
  node: Node;
  offset: number;
}

/** The letters that are seen, each with its place. */
function lettersOf(editor: HTMLElement): { letters: string; places: Letter[] } {
  const places: Letter[] = [];
  let letters = '';
  const walker = editor.ownerDocument.createTreeWalker(editor, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const data = node.nodeValue ?? '';
    for (let offset = 0; offset < data.length; offset += 1) {
      const letter = data.charAt(offset);
      if (unseen.test(letter)) continue;
      letters += letter;
      places.push({ node, offset });
    }
  }
  return { letters, places };
}
