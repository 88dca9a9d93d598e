/** The list of messages: only the rows in sight are in the page. */
import { div, el } from '../../client/dom';
import { account, has } from '../../client/page-options';
import type { DemoMail } from '../../mails';
import { owner } from '../../people';
import { itemId } from '../ids';
import { plainText } from './card';
import { type Conversation, conversations, inFolder } from './conversations';
import { k } from './names';
import { currentRoute, go } from './route';
import { shortDate, words } from './words';

const rowHeight = 76;
const beyond = 2;

const listbox = el('div', { role: 'listbox', 'aria-label': words.messageList, class: k('listbox') });
export const list = el(
  'div',
  { id: 'MailList', tabindex: '-1', class: `customScrollBar ${k('list')}` },
  listbox,
);
export const listSection = el('div', { 'data-app-section': 'MessageList', class: k('list-section') }, list);

const checked = new Set<string>();
/** The row that was opened last: it stays selected when the pane is empty again. */
let selected: string | null = null;
const removed = new Set<string>();

function shownRows(): Conversation[] {
  const { folder } = currentRoute();
  return conversations().filter((one) => inFolder(one, folder) && !removed.has(one.routeId));
}

function preview(mails: readonly DemoMail[]): string {
  const received = mails.findLast((mail) => !mail.own) ?? mails.at(-1);
  return received ? plainText(received.html).slice(0, 90) : '';
}

function row(one: Conversation, place: number): HTMLElement {
  const last = one.mails.at(-1);
  if (!last) throw new Error('A conversation without mails');
  const me = owner(account).email;
  const names = [...new Set(one.mails.map(({ from }) => from).filter(({ email }) => email !== me))];
  const who = names[0]?.name ?? last.from.name;
  const isSelected = one.routeId === selected || checked.has(one.routeId);
  const box = el('div', {
    role: 'checkbox',
    'aria-checked': String(checked.has(one.routeId)),
    class: k('row-check'),
    'data-demo': 'check',
  });
  box.addEventListener('click', (event) => {
    event.stopPropagation();
    if (!checked.delete(one.routeId)) checked.add(one.routeId);
    paintRows();
  });
  const element = el(
    'div',
    {
      role: 'option',
      id: itemId(last),
      [has('conversation-id') ? 'data-conversation-id' : 'data-convid']: one.convId,
      'aria-selected': String(isSelected),
      'aria-label': `${who} ${one.subject} ${shortDate(last.sentAt)}`,
      'data-focusable-row': 'true',
      'data-demo-thread': one.thread,
      tabindex: '-1',
      class: k('row'),
      style: `top: ${place * rowHeight}px; height: ${rowHeight}px;`,
      onclick: () => go({ folder: currentRoute().folder, id: one.routeId }),
    },
    box,
    div(
      k('row-text'),
      el('span', { class: k('row-who'), title: names[0]?.email ?? me }, who),
      el('span', { class: k('row-subject') }, one.subject),
      el('span', { class: k('row-preview') }, preview(one.mails)),
    ),
    el('span', { class: k('row-date') }, shortDate(last.sentAt)),
  );
  return element;
}

/** Puts the rows in sight, and a few beyond, into the page, and takes all others out. */
function paintRows(): void {
  const all = shownRows();
  listbox.style.height = `${all.length * rowHeight}px`;
  const first = Math.max(0, Math.floor(list.scrollTop / rowHeight) - beyond);
  const count = Math.ceil(list.clientHeight / rowHeight) + 2 * beyond;
  listbox.replaceChildren(...all.slice(first, first + count).map((one, place) => row(one, first + place)));
}

list.addEventListener('scroll', paintRows);
new ResizeObserver(paintRows).observe(list);

/** Follows the address: selects its row, and keeps the last one selected where the address names none. */
export function showInList(): void {
  const { id } = currentRoute();
  if (id !== null) selected = id;
  if (has('checked-row')) {
    const other = shownRows().find((one) => one.routeId !== selected);
    if (other) checked.add(other.routeId);
  }
  if (has('late-ids')) setTimeout(paintRows, 300);
  else paintRows();
}

/** Deletes what is open, as the Delete key does. */
export function removeOpen(): void {
  const { folder, id } = currentRoute();
  if (id === null) return;
  removed.add(id);
  go({ folder, id: null });
}

/** Opens the row above or below the open one. */
export function step(by: number): void {
  const { folder, id } = currentRoute();
  const all = shownRows();
  const next = all[all.findIndex((one) => one.routeId === id) + by];
  if (next) go({ folder, id: next.routeId });
}
