import { div, el, pressable } from '../../client/dom';
import { has } from '../../client/page-options';
import { wordButton } from './button';
import { type Card, messageCard } from './card';
import { claim } from './claim';
import type { Conversation } from './conversations';
import { openInlineReply } from './inline-reply';
import { clientId, k } from './names';
import { watchForeign } from './rerender';
import { words } from './words';

interface Shown {
  cards: Card[];
  subjectId: string | null;
}

function subjectText(subject: string): HTMLElement {
  return el('span', { title: subject, class: k('subject-text') }, subject);
}

function categoryChip(): HTMLElement {
  return el(
    'span',
    { class: k('chip'), role: 'button', tabindex: '0', title: words.category },
    words.category,
  );
}

/** The bar with the subject floats over the messages: what stands below it in the page is covered by it. */
function floatingSubject(conversation: Conversation): { bar: HTMLElement; id: string | null } {
  const id = has('no-conv-ids') ? null : `CONV_${clientId(conversation.thread)}_SUBJECT`;
  const heading = el(
    'div',
    { id, role: 'heading', 'aria-level': '2', class: k('subject') },
    subjectText(conversation.subject),
  );
  return { bar: div(k('subject-bar'), heading, categoryChip()), id };
}

/** The row of buttons at the end of the messages: the first one replies. */
function pills(reply: () => void): HTMLElement {
  return div(
    k('pills'),
    wordButton(words.reply, 'ArrowReplyRegular', '↩', reply),
    wordButton(words.replyAll, 'ArrowReplyAllRegular', '⇇', () => {}),
    wordButton(words.forward, 'ArrowForwardRegular', '↪', () => {}),
  );
}

/** The messages in the middle of a long thread are not in the page before they are asked for. */
function withFolded(cards: readonly Card[]): HTMLElement[] {
  const elements = cards.map((card) => card.element);
  if (elements.length <= 4) return elements;
  const hidden = elements.slice(1, -2);
  const more = el(
    'button',
    { type: 'button', class: k('more'), 'data-demo': 'more' },
    words.more(hidden.length),
  );
  pressable(more, () => more.replaceWith(...hidden));
  return [...elements.slice(0, 1), more, ...elements.slice(-2)];
}

function cardsOf(
  conversation: Conversation,
  subjectId: string | null,
  open: ReadonlySet<string>,
  sent: () => void,
): Shown {
  const last = conversation.mails.length - 1;
  const cards: Card[] = conversation.mails.map((mail, place) => {
    const reply = (): void => {
      const card = cards[place];
      if (card) openInlineReply(card, conversation, sent);
    };
    return messageCard(mail, place === last || open.has(mail.id), subjectId, reply);
  });
  return { cards, subjectId };
}

/**
 * `#ConversationReadingPaneContainer`: the floating subject over the scrolling cards. The newest mail is expanded, and
 * those in `open`.
 */
export function conversationPane(
  conversation: Conversation,
  open: ReadonlySet<string>,
  sent: () => void,
): HTMLElement {
  const { bar, id } = floatingSubject(conversation);
  const { cards } = cardsOf(conversation, id, open, sent);
  const newest = cards.at(-1);
  const row = newest && pills(() => openInlineReply(newest, conversation, sent));
  const ordered = has('newest-first') ? withFolded(cards).toReversed() : withFolded(cards);
  const scroll = div(`customScrollBar ${k('messages')}`, ...ordered, row);
  const pane = el(
    'div',
    { id: 'ConversationReadingPaneContainer', class: k('conversation') },
    bar,
    el('div', { 'data-app-section': 'ConversationContainer', class: k('container') }, scroll),
  );
  const paintId = (): void => {
    if (has('no-pane-id')) return;
    pane.setAttribute(has('conversation-id') ? 'data-conversation-id' : 'data-convid', conversation.convId);
  };
  if (has('late-ids')) setTimeout(paintId, 300);
  else paintId();
  watchForeign(claim(pane));
  return pane;
}

/** `#ItemReadingPaneContainer`: one message, where conversations are off and in a window of its own. */
export function itemPane(conversation: Conversation, sent: () => void): HTMLElement {
  const { cards } = cardsOf(conversation, null, new Set(), sent);
  const [only] = cards;
  const heading = el(
    'div',
    { role: 'heading', 'aria-level': '2', class: k('subject') },
    subjectText(conversation.subject),
  );
  const row = only && pills(() => openInlineReply(only, conversation, sent));
  const pane = el(
    'div',
    { id: 'ItemReadingPaneContainer', class: k('conversation'), 'data-app-section': 'ItemContainer' },
    div(k('subject-bar'), heading, categoryChip()),
    div(
      `owaMailComposeEditorScrollContainer customScrollBar ${k('messages')}`,
      ...cards.map((card) => card.element),
      row,
    ),
  );
  watchForeign(claim(pane));
  return pane;
}
