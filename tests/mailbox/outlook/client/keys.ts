/** Outlook's bare keys and presses, heard on the whole page: an extension has to keep its own from getting here. */
import { removeOpen, step } from './list';
import { composeNew } from './pane';

function reply(): void {
  const toolbar = [...document.querySelectorAll<HTMLElement>('[id$=_FROM]')]
    .at(-1)
    ?.closest('[data-demo-mail]');
  toolbar?.querySelector<HTMLElement>('[role=toolbar] button')?.click();
}

const actions = new Map<string, () => void>([
  ['r', reply],
  ['n', composeNew],
  ['Delete', removeOpen],
  ['u', () => step(-1)],
  ['j', () => step(1)],
]);

function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement && (target.isContentEditable || /^(?:INPUT|TEXTAREA)$/.test(target.tagName))
  );
}

/** A press anywhere in a message that is no control of the app's own gives the message the focus. */
function takeFocus({ target }: Event): void {
  if (!(target instanceof Element) || target.closest('button, a, input, [role=button], [contenteditable]'))
    return;
  target.closest<HTMLElement>('[data-demo-mail]')?.focus({ preventScroll: true });
}

export function listenToKeysAndPresses(): void {
  document.addEventListener('keydown', (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) return;
    actions.get(event.key)?.();
  });
  document.addEventListener('pointerdown', takeFocus);
  document.addEventListener('mousedown', takeFocus);
}
