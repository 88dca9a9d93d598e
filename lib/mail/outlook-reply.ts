/** What opens a reply to a message in Outlook. Null rather than a button that may be another. */
import { createHookLog } from './hooks';
import { outlookHooks } from './outlook-hooks';
import { isOutsideText } from './outlook-text';
import { isCompose } from './outlook-view';
import type { MailView, Message } from './reader';
import { isVisible } from './visible';

const buttons = 'button, [role="button"], [role="menuitem"]';
const isDone = '[disabled], [aria-disabled="true"]';
const mostInRow = 6;

/** The icon in the message's own toolbar; else, by place, its first button, or that of the row under the last message. */
export function replyControl({ thread }: MailView, message: Message): HTMLElement | null {
  const { element } = message;
  const icons = createHookLog().first(
    element,
    outlookHooks.replyIcon,
    (icon) => isOutsideText(icon) && !isCompose(icon),
  );
  const buttonsOfIcons = icons.map((icon) => icon.closest<HTMLElement>(buttons));
  const named = buttonsOfIcons.find((button) => button && isUsable(button));
  if (named) return named;

  const place = thread?.messages.findIndex((one) => one.element === element) ?? -1;
  const isLast = thread !== null && place >= 0 && thread.messages.slice(place + 1).every(({ own }) => own);
  return (isLast && firstOfRow(lastRow(thread.element, message))) || firstOfToolbar(element);
}

function isUsable(button: HTMLElement): boolean {
  return isOutsideText(button) && !isCompose(button) && !button.matches(isDone) && isVisible(button);
}

/** The last group of at least two sibling buttons under the last body. */
function lastRow(view: HTMLElement, { body }: Message): HTMLElement[] {
  if (!body) return [];
  const below = [...view.querySelectorAll<HTMLElement>(buttons)].filter(
    (button) =>
      (body.compareDocumentPosition(button) & body.DOCUMENT_POSITION_FOLLOWING) !== 0 &&
      !body.contains(button) &&
      !button.closest('[role="toolbar"], [role="dialog"], [role="listbox"], [role="menu"]') &&
      isUsable(button),
  );
  return groupsOf(below).findLast((group) => group.length >= 2) ?? [];
}

/** Siblings, each by itself or in a wrapper of its own. */
function groupsOf(all: readonly HTMLElement[]): HTMLElement[][] {
  const groups = new Map<Element | null, HTMLElement[]>();
  for (const button of all) {
    const { parentElement } = button;
    const isWrapped = parentElement?.querySelectorAll(buttons).length === 1;
    const row = isWrapped ? parentElement.parentElement : parentElement;
    groups.set(row, [...(groups.get(row) ?? []), button]);
  }
  return [...groups.values()];
}

function firstOfRow(row: readonly HTMLElement[]): HTMLElement | null {
  const [first] = row;
  return first && isNameless(first) && row.length <= mostInRow ? first : replyIn(row);
}

/** In builds that draw icons without naming them; reactions and menus, which open something, are not it. */
function firstOfToolbar(element: HTMLElement): HTMLElement | null {
  const bars = createHookLog().first(
    element,
    outlookHooks.toolbar,
    (bar) => isOutsideText(bar) && !isCompose(bar) && isVisible(bar),
  );
  if (bars.length !== 1) return null;
  const inside = [...(bars[0]?.querySelectorAll<HTMLElement>(buttons) ?? [])].filter(isUsable);
  const [first] = inside;
  return first && inside.length >= 2 && inside.every(isNameless) ? first : null;
}

function replyIn(row: readonly HTMLElement[]): HTMLElement | null {
  const [icon] = row.flatMap((button) => createHookLog().first(button, outlookHooks.replyIcon));
  return icon?.closest<HTMLElement>(buttons) ?? null;
}

function isNameless(button: HTMLElement): boolean {
  return !button.hasAttribute('aria-haspopup') && !button.querySelector('[data-icon-name]');
}
