import { gmailHooks } from './gmail-hooks';
import { isOutsideText } from './gmail-messages';
import { createHookLog } from './hooks';
import type { MailView, Message } from './reader';
import { isVisible } from './visible';

/**
 * What opens a reply to the message: the button in its own header, else the link under the thread, which answers
 * this message only when nobody else has written since. Null rather than a button that may be another.
 */
export function replyControl({ thread }: MailView, { element, id }: Message): HTMLElement | null {
  const log = createHookLog();
  const [button, ...others] = log.first(element, gmailHooks.replyButton, isUsable);
  if (button && (others.length === 0 || isNamed(button))) return button;
  const messages = thread?.messages ?? [];
  const place = messages.findIndex((one) => one.element === element || (id !== null && one.id === id));
  if (!thread || place < 0 || messages.slice(place + 1).some((later) => !later.own)) return null;
  const view = thread.element.closest('[role="main"]') ?? thread.element;
  return log.first(view, gmailHooks.replyLink, isUsable).at(-1) ?? null;
}

function isUsable(control: HTMLElement): boolean {
  return isOutsideText(control) && isVisible(control);
}

/** The others are told only by where they stand: they count where there is one. */
function isNamed(control: HTMLElement): boolean {
  return control.matches('.aaq, .DILLkc');
}
