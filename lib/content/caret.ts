/**
 * Where the caret last was in an editor. Browsers drop the selection when the focus moves to a button, so it is
 * noted while it is there. Plain node and offset: a live Range would cost on every keystroke.
 */
export class Caret {
  private readonly editor: HTMLElement;
  private node: Node | null = null;
  private offset = 0;

  constructor(editor: HTMLElement) {
    this.editor = editor;
  }

  /** Notes the selection's end when it is inside the editor; keeps what it knew when it is elsewhere. */
  note(selection: Selection | null): void {
    const node = selection?.focusNode;
    if (!node || !this.editor.contains(node)) return;
    this.node = node;
    this.offset = selection.focusOffset;
  }

  /** Puts focus and caret back. False when the place is gone; the draft then goes to the editor's top. */
  restore(): boolean {
    const node = this.node;
    if (!node?.isConnected || !this.editor.contains(node)) return false;
    const length = node instanceof CharacterData ? node.length : node.childNodes.length;
    this.editor.focus({ preventScroll: true });
    document.getSelection()?.collapse(node, Math.min(this.offset, length));
    return true;
  }
}
