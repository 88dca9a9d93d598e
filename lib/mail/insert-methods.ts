/** The ways to give an editor text so that it keeps it (measured in Chromium 156, 2026-11-22; roosterjs 9.7). */
import type { InsertionMethod } from './reader';

/** True when the editor took the event or the command ran; whether the text is there is for the caller to read. */
export type Method = (editor: HTMLElement, text: string) => boolean;

export const insertionMethods: Readonly<Record<InsertionMethod, Method>> = {
  /** roosterjs makes one undo step of it and updates its model; a plain editor ignores a paste that nobody made. */
  paste(editor, text) {
    const data = new DataTransfer();
    data.setData('text/plain', text);
    const event = new ClipboardEvent('paste', {
      clipboardData: data,
      bubbles: true,
      cancelable: true,
      composed: true,
    });
    return !editor.dispatchEvent(event);
  },

  /** What typing does: trusted input events, one step of the browser's own undo. */
  insertText(editor, text) {
    return editor.ownerDocument.execCommand('insertText', false, text);
  },
};

/** roosterjs keeps its own undo; a pressed Enter makes it note the state before text that comes in by command. */
export function noteUndoStep(editor: HTMLElement): void {
  editor.dispatchEvent(new KeyboardEvent('keypress', { key: 'Enter', bubbles: true, cancelable: true }));
}
