/** Gmail's keys. They are heard on the whole page, so an extension has to keep its own keys from getting here. */

import { conversationAt, conversations, inFolder } from './conversations';
import { composeNew } from './frame';
import { currentRoute, hashOf } from './route';

function step(by: number): void {
  const { folder, thread } = currentRoute();
  const list = conversations().filter((one) => inFolder(one, folder));
  const open = thread === null ? undefined : conversationAt(thread);
  const next = list[list.findIndex((one) => one.legacyId === open?.legacyId) + by];
  if (next) location.hash = hashOf({ folder, thread: next.token });
}

function back(): void {
  location.hash = hashOf({ folder: currentRoute().folder, thread: null });
}

function reply(): void {
  const links = [...document.querySelectorAll<HTMLElement>('.bkH')];
  links.findLast((link) => link.offsetParent !== null)?.click();
}

const actions = new Map<string, () => void>([
  ['j', () => step(1)],
  ['k', () => step(-1)],
  ['u', back],
  ['r', reply],
  ['c', composeNew],
]);

function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement && (target.isContentEditable || /^(?:INPUT|TEXTAREA)$/.test(target.tagName))
  );
}

export function listenToKeys(): void {
  document.addEventListener('keydown', (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) return;
    actions.get(event.key)?.();
  });
}
