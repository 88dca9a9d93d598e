/** The messages of an open thread in Gmail. */
import { asAddress, firstAddress, sameMailbox } from './addresses';
import { gmailHooks } from './gmail-hooks';
import { idFrom, instantOfGmailId, isWrittenHere, legacyId } from './gmail-ids';
import type { HookLog } from './hooks';
import type { Message, Sender } from './reader';
import { isVisible } from './visible';

/** Text that senders and the user write: what looks like a hook in there is theirs, not Gmail's. */
const written = '.a3s, [contenteditable="true"]';
/** The 'show details' popup repeats the sender, the recipients' line names others. */
const otherPeople = '.ajA, .hb, .ajw';
/** What makes an element a message: other lists have items too. */
const messageMarks = '[data-legacy-message-id], .adn, .adf, .a3s, .ii.gt, .gE, .gD, [email]';

/** Ids as first told, by permanent id: see `messageId`. */
export type IdMemory = Map<string, string>;
const mostRemembered = 500;

export function isOutsideText(element: Element): boolean {
  return !element.parentElement?.closest(written);
}

export function readMessages(view: Element, log: HookLog, account: string | null, ids: IdMemory): Message[] {
  const messages: Message[] = [];
  for (const item of log.first(view, gmailHooks.message, isMessage)) {
    if (messages.at(-1)?.element.contains(item)) continue;
    messages.push(readMessage(item, log, account, ids));
  }
  return messages;
}

function isMessage(item: HTMLElement): boolean {
  if (!isOutsideText(item)) return false;
  if (!item.matches(`.h7, .kv, ${messageMarks}`) && !item.querySelector(messageMarks)) return false;
  // Super-collapsed messages are hidden but belong to the thread, once they say who they are.
  if (item.matches('.kQ, .kx')) return item.querySelector('[data-message-id], [email]') !== null;
  return isVisible(item) && !isOpenDraft(item);
}

/** A draft that is being written stands among the messages: an editor where others have their body. */
function isOpenDraft(item: HTMLElement): boolean {
  return !item.querySelector('.a3s') && item.querySelector('[contenteditable="true"]') !== null;
}

function readMessage(item: HTMLElement, log: HookLog, account: string | null, ids: IdMemory): Message {
  const { id, permanent } = messageId(item, log, ids);
  const from = sender(item, log);
  const body = isCollapsed(item) ? null : (log.first(item, gmailHooks.body, isBody)[0] ?? null);
  const date = log.first(item, gmailHooks.date, isOutsideText)[0];
  return {
    id,
    from,
    own: isOwn(item, from, permanent, account),
    expanded: body !== null || isExpanded(item),
    clipped: body !== null && log.first(item, gmailHooks.clipped).length > 0,
    dateText: (date?.getAttribute('title') || date?.textContent || '').trim(),
    receivedAt: instantOfGmailId(id ?? '') ?? instantOfGmailId(permanent ?? ''),
    element: item,
    body,
  };
}

/** By the sender, or by the id where the user writes from another address; mail fetched elsewhere has such ids too. */
function isOwn(
  item: HTMLElement,
  { email }: Sender,
  permanent: string | null,
  account: string | null,
): boolean {
  const isUser = (address: string) => account !== null && sameMailbox(address, account);
  if (isUser(email)) return true;
  const receivers = [...item.querySelectorAll('.hb [email]')].filter(isOutsideText);
  return isWrittenHere(permanent) && !receivers.some((one) => isUser(one.getAttribute('email') ?? ''));
}

/**
 * The old id, told from the permanent one where it is not painted yet. A reply just sent has only `msg-a:r…` until
 * Gmail has synced it: that id then stays its id for as long as the page lives, or it would look like a new message.
 */
function messageId(item: HTMLElement, log: HookLog, ids: IdMemory) {
  const [holder] = log.first(item, gmailHooks.messageId, isOutsideText);
  const permanent = idFrom(holder?.getAttribute('data-message-id'));
  const painted = idFrom(holder?.getAttribute('data-legacy-message-id'));
  if (permanent === null) return { id: painted, permanent };
  const id = ids.get(permanent) ?? painted ?? legacyId(permanent) ?? permanent;
  if (painted === null && !ids.has(permanent)) {
    if (ids.size >= mostRemembered) ids.clear();
    ids.set(permanent, id);
  }
  return { id, permanent };
}

function sender(item: HTMLElement, log: HookLog): Sender {
  const found = log.first(item, gmailHooks.sender, isSender)[0];
  if (!found) return { name: '', email: '' };
  const attributes = ['email', 'data-hovercard-id', 'jid'].map((name) => found.getAttribute(name) ?? '');
  const told = attributes.map((value) => asAddress(value.trim())).find(Boolean);
  const beside = () => log.first(item, gmailHooks.senderAddress, isSender)[0]?.textContent ?? '';
  const name = found.getAttribute('name') || found.getAttribute('data-name') || found.textContent || '';
  return { name: name.replace(/\s+/g, ' ').trim(), email: told ?? firstAddress(beside()) };
}

function isSender(element: HTMLElement): boolean {
  return isOutsideText(element) && !element.closest(otherPeople);
}

/** Gmail hides the body of a collapsed message by its style sheet, so the class decides where there is one. */
function isCollapsed(item: HTMLElement): boolean {
  if (item.matches('.kv, .kQ, .kx')) return true;
  return !item.matches('.h7') && item.getAttribute('aria-expanded') === 'false';
}

function isExpanded(item: HTMLElement): boolean {
  return item.matches('.h7') || (!isCollapsed(item) && item.getAttribute('aria-expanded') === 'true');
}

/** Several stand in one message at times; the others are hidden, or marked `undefined` (seen in 2016 and 2026). */
function isBody(element: HTMLElement): boolean {
  return isOutsideText(element) && !element.matches('.undefined') && isVisible(element);
}
