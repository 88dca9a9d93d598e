/** The windows of their own that Outlook opens for a mail or for a message being written: no list, no `role=main`. */
import { div, el } from '../../client/dom';
import { composeForm } from './compose';
import { itemPane } from './conversation-pane';
import { conversationAt, itemAt } from './conversations';
import { k } from './names';

/** `/mail/deeplink/read/<item>?ispopout=0`. */
export function showReadWindow(id: string): void {
  const place = el('div', { id: 'ReadingPaneContainerId', class: k('pane', 'window') });
  document.body.append(place);
  const paint = (): void => {
    const conversation = itemAt(id);
    if (!conversation) return;
    document.title = conversation.subject;
    place.replaceChildren(itemPane(conversation, () => setTimeout(paint, 100)));
  };
  setTimeout(paint, 150);
}

/** `/mail/deeplink/compose`, and with `?ItemID=` of a conversation a reply to its newest mail. */
export function showComposeWindow(replyTo: string | null): void {
  const conversation = conversationAt(replyTo);
  const root = div(k('window'));
  const form = composeForm({
    subject: conversation?.subject ?? '',
    answers: conversation?.mails.at(-1) ?? null,
    place: 'window',
    closed: () => root.replaceChildren(),
  });
  root.append(form.element);
  document.body.append(el('div', { 'data-app-section': 'MailReadCompose', class: k('pane') }, root));
  form.start();
}
