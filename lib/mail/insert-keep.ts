/** How long the page may rebuild its editor under a draft (a quote that is loaded late), in ms. */
const watchedMs = 8_000;
/** A rebuild comes in steps: it is over when nothing has changed for this long, in ms. */
const quietMs = 60;
/** What the user does; from then on the text is theirs, and what is gone was meant to go. */
const acts = ['keydown', 'pointerdown', 'beforeinput'] as const;

/** Calls `again`, once, when the draft vanishes from the editor without the user doing anything. */
export function keepDraft(editor: HTMLElement, isThere: () => boolean, again: () => void): void {
  const { ownerDocument } = editor;
  let quiet: ReturnType<typeof setTimeout> | undefined;
  const observer = new MutationObserver(() => {
    clearTimeout(quiet);
    quiet = setTimeout(() => {
      if (isThere()) return;
      end();
      again();
    }, quietMs);
  });
  const acted = ({ isTrusted }: Event) => {
    if (isTrusted) end();
  };
  const end = () => {
    observer.disconnect();
    clearTimeout(quiet);
    clearTimeout(over);
    for (const act of acts) ownerDocument.removeEventListener(act, acted, { capture: true });
  };
  const over = setTimeout(end, watchedMs);
  for (const act of acts) ownerDocument.addEventListener(act, acted, { capture: true, passive: true });
  observer.observe(editor, { childList: true, characterData: true, subtree: true });
}
