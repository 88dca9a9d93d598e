/** The windows of their own that Gmail opens for a thread or for a message being written. */
import { el } from '../../client/dom';
import { conversationAt, conversations } from './conversations';
import { composeForm, focusStart } from './editor';
import { threadView } from './thread';
import { setTitle } from './title';
import { words } from './words';

/** `?view=btop&search=…&th=<16 hex>`: a thread. The body's classes tell the kind of window. */
export function showThreadWindow(id: string): void {
  const conversation = conversationAt(id);
  if (!conversation) return;
  document.body.className = 'aAU xE Su';
  setTitle(conversation.subject);
  const main = el('div', { class: 'nH', role: 'main' });
  document.body.append(main);
  const paint = (): void => {
    const fresh = conversationAt(id) ?? conversation;
    main.replaceChildren(threadView(fresh, () => setTimeout(paint, 100)));
  };
  setTimeout(paint, 30);
}

/** `?view=btop&tf=cm`: a message being written; with `in=<16 hex>` a reply to that thread's newest mail. */
export function showComposeWindow(replyTo: string | null): void {
  const conversation = conversations().find((one) => one.legacyId === replyTo);
  const answers = conversation?.mails.at(-1) ?? null;
  const subject = conversation?.subject ?? '';
  document.body.className = 'xE xp';
  setTitle(subject || words.newMessage);
  const root = el('div', { class: 'nH' });
  const form = composeForm({ subject, answers, inline: false, closed: () => root.replaceChildren() });
  root.append(form.element);
  document.body.append(el('div', { class: 'nH', role: 'main' }, root));
  focusStart(form.editor);
}
