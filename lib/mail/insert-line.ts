/**
 * An empty line of our own above signature and quote, for editors that have none. It is no step of the editor's undo, so
 * it goes by itself once the user has undone the draft that stood in it.
 */

/** After this the user has other things to undo. */
const watchedFor = 10 * 60_000;

export interface OwnLine {
  line: HTMLElement;
  /** Takes it away again, also when the text is gone from it later. */
  remove(): void;
  removeWhenUndone(): void;
}

export function addOwnLine(editor: HTMLElement): OwnLine {
  const doc = editor.ownerDocument;
  const htmlBefore = editor.innerHTML;
  const line = doc.createElement('div');
  line.append(doc.createElement('br'));
  editor.prepend(line);
  const htmlWith = editor.innerHTML;
  const textLength = editor.textContent?.length ?? 0;

  /** The editor may have rebuilt its content since: what counts is that it is the same again. */
  const remove = () => {
    if (editor.innerHTML === htmlWith) editor.firstChild?.remove();
    return editor.innerHTML === htmlBefore;
  };

  return {
    line,
    remove,
    removeWhenUndone() {
      const observer = new MutationObserver(() => {
        if (editor.textContent?.length === textLength && remove()) observer.disconnect();
      });
      observer.observe(editor, { childList: true, characterData: true, subtree: true });
      setTimeout(() => observer.disconnect(), watchedFor);
    },
  };
}
