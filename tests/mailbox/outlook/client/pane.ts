/** The reading pane: empty, a conversation, one item, or a message being written. */
import { div, el } from '../../client/dom';
import { has } from '../../client/page-options';
import { claim } from './claim';
import { type ComposeAsk, composeForm } from './compose';
import { conversationPane, itemPane } from './conversation-pane';
import { type Conversation, conversationAt } from './conversations';
import { k } from './names';
import { currentRoute, type Route } from './route';
import { words } from './words';

const main = el('div', {
  role: 'main',
  'data-app-section': 'MailReadCompose',
  'aria-label': words.readingPane,
  class: k('main'),
});

export const readingPane = el('div', { id: 'ReadingPaneContainerId', class: k('pane') }, main);

let turn = 0;

function empty(): void {
  main.replaceChildren(claim(div(k('nothing'), words.nothingOpen)));
}

/** The mails that are expanded on the screen. */
function expandedMails(): ReadonlySet<string> {
  const cards = main.querySelectorAll<HTMLElement>('[data-demo-mail]:has(> .wide-content-host)');
  return new Set(Array.from(cards, ({ dataset }) => dataset.demoMail ?? ''));
}

function paint(conversation: Conversation, open: ReadonlySet<string> = new Set()): void {
  const fresh = conversationAt(conversation.routeId) ?? conversation;
  // What was expanded stays so when a reply comes in below it.
  const sent = (): void => {
    setTimeout(() => paint(conversation, expandedMails()), 100);
  };
  main.replaceChildren(has('no-conversation') ? itemPane(fresh, sent) : conversationPane(fresh, open, sent));
}

/** Shows what the address asks for, a while after it changed: until then the pane has what it had. */
export function showInPane({ id }: Route): void {
  turn += 1;
  const mine = turn;
  const conversation = conversationAt(id);
  if (!conversation) {
    empty();
    return;
  }
  const wait = has('slow-mail') ? 2000 : 60;
  setTimeout(() => {
    if (mine === turn) paint(conversation);
  }, wait);
}

/** A message being written takes the pane; what was read in it comes back after it. */
export function dockCompose(ask: ComposeAsk, sent: () => void): void {
  turn += 1;
  const form = composeForm({
    ...ask,
    place: 'docked',
    closed: (wasSent) => {
      showInPane(currentRoute());
      if (wasSent) sent();
    },
  });
  main.replaceChildren(form.element);
  form.start();
}

export function composeNew(): void {
  dockCompose({ subject: '', answers: null }, () => {});
}
