/** What an editor holds, compared without white space: editors turn line breaks into blocks and spaces into nbsp. */
import { flatten } from './text-characters';

/** Of a draft's longer paragraphs: with this much in the editor it counts as there, though the user changed a word. */
const sameDraftShare = 0.8;
const shortestParagraph = 30;

export function bare(text: string): string {
  return flatten(text).replaceAll(' ', '');
}

export function isTextArea(editor: HTMLElement): editor is HTMLTextAreaElement {
  return editor.localName === 'textarea';
}

/** All that the editor holds. */
export function editorText(editor: HTMLElement): string {
  return bare(isTextArea(editor) ? editor.value : (editor.textContent ?? ''));
}

/** What stands before the signature or quote. */
export function ownText(editor: HTMLElement, end: Node | null): string {
  if (isTextArea(editor) || !end) return editorText(editor);
  const range = editor.ownerDocument.createRange();
  range.setStart(editor, 0);
  range.setEndBefore(end);
  return bare(range.toString());
}

/** Whether `held` (bare) holds the draft already, wholly or nearly. */
export function holdsDraft(held: string, draft: string): boolean {
  if (held.includes(bare(draft))) return true;
  const paragraphs = draft
    .split('\n')
    .map(bare)
    .filter(({ length }) => length >= shortestParagraph);
  const total = paragraphs.reduce((sum, { length }) => sum + length, 0);
  const there = paragraphs.filter((paragraph) => held.includes(paragraph));
  return total > 0 && there.reduce((sum, { length }) => sum + length, 0) >= total * sameDraftShare;
}
