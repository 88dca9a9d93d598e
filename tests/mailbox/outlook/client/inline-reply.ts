import { has } from '../../client/page-options';
import type { Card } from './card';
import { composeForm } from './compose';
import type { Conversation } from './conversations';
import { dockCompose } from './pane';

function paint(card: Card, conversation: Conversation, sent: () => void): void {
  const open = card.element.parentElement?.querySelector<HTMLElement>(
    '[id^=editorParent_] [contenteditable]',
  );
  if (open) {
    open.focus();
    return;
  }
  const ask = { subject: conversation.subject, answers: card.mail };
  const form = composeForm({
    ...ask,
    place: 'inline',
    closed: (wasSent) => {
      form.element.remove();
      if (wasSent) sent();
    },
    dock: () => {
      form.element.remove();
      dockCompose(ask, sent);
    },
  });
  card.element.after(form.element);
  form.start();
}

/** Opens the reply below the message: soon, late or never, as the test asks. */
export function openInlineReply(card: Card, conversation: Conversation, sent: () => void): void {
  if (has('no-reply-box')) return;
  setTimeout(() => paint(card, conversation, sent), has('slow-reply') ? 3000 : 80);
}
