/** Where Rebound's own elements go in Outlook's page. */
import { createHookLog } from './hooks';
import { outlookHooks } from './outlook-hooks';
import type { Composer, Message, Place } from './reader';
import { isVisible } from './visible';

/** Wrappers that hold the body and nothing else. */
const mostWrappers = 3;

/**
 * Right above the body's own wrapper, inside the message: above the first message it would lie under the floating
 * subject and be cut off, and inside the body it would be part of the mail.
 */
export function bannerPlace({ body, element }: Message): Place | null {
  if (!body?.isConnected) return null;
  let before: HTMLElement = body;
  for (let step = 0; step < mostWrappers; step += 1) {
    const parent: HTMLElement | null = before.parentElement;
    if (!parent || parent === element || !element.contains(parent) || parent.childElementCount > 1) break;
    before = parent;
  }
  return before.parentElement ? { parent: before.parentElement, before } : null;
}

/** Beside Send. Null where that is a bar which stays in sight while the rest scrolls: it cuts off what it has no room for. */
export function composeButtonPlace({ root }: Composer): Place | null {
  const [send] = createHookLog().first(root, outlookHooks.send, (one) => isVisible(one));
  if (!send) return null;
  let anchor: HTMLElement = send;
  for (
    let parent = send.parentElement;
    parent && parent !== root && holdsOnly(parent, send);
    parent = parent.parentElement
  ) {
    anchor = parent;
  }
  const { parentElement } = anchor;
  if (!parentElement || anchor === root || isSticky(parentElement, root)) return null;
  return { parent: parentElement, before: anchor.nextSibling };
}

/** Send with its menu button, as one control. */
function holdsOnly(parent: HTMLElement, send: HTMLElement): boolean {
  if (parent.matches('[role="toolbar"]')) return false;
  const inside = [...parent.querySelectorAll('button, [role="button"], input, [contenteditable="true"]')];
  const prefix = /^splitButton-[^_]*__/.exec(send.id)?.[0];
  return inside.every(
    (one) =>
      one === send ||
      send.contains(one) ||
      one.contains(send) ||
      (prefix !== undefined && one.id.startsWith(prefix)) ||
      (one.hasAttribute('aria-haspopup') && one.parentElement === send.parentElement && inside.length === 2),
  );
}

function isSticky(bar: HTMLElement, root: HTMLElement): boolean {
  const window = bar.ownerDocument.defaultView;
  if (!window) return false;
  for (let at: HTMLElement | null = bar; at && root.contains(at); at = at.parentElement) {
    if (window.getComputedStyle(at).position === 'sticky') return true;
  }
  return false;
}
