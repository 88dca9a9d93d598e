import { div, el, pressable } from '../../client/dom';
import { has } from '../../client/page-options';
import type { Conversation } from './conversations';
import { emojiText } from './emoji';
import { addReplyRow, openInlineReply } from './inline-reply';
import { type MessageItem, messageItem, whenIdsArePainted } from './message';

let headings = 1500;

/** `h2.hP` with the thread's ids; the permanent one is missing, or the word "undefined", for some accounts. */
function heading(conversation: Conversation): HTMLElement {
  headings += 1;
  const title = el(
    'h2',
    { id: `avWBGd-${headings}`, tabindex: '-1', class: 'hP' },
    ...emojiText(conversation.subject),
  );
  whenIdsArePainted(() => {
    title.setAttribute('data-legacy-thread-id', conversation.legacyId);
    if (has('undefined-perm-id')) title.setAttribute('data-thread-perm-id', 'undefined');
    else if (!has('no-perm-id')) title.setAttribute('data-thread-perm-id', conversation.permanentId);
  });
  return title;
}

function stateAt(index: number, count: number): 'h7' | 'kv' | 'kQ' | 'kx' {
  if (index === count - 1) return 'h7';
  const folded = count > 4 && index > 0 && index < count - 2;
  if (!folded) return 'kv';
  return index === 1 ? 'kQ' : 'kx';
}

/** The number that stands for the messages in the middle of a long thread; a click brings them back as lines. */
function foldedCount(items: readonly MessageItem[]): void {
  const folded = items.filter((item) => /\b(?:kQ|kx)\b/.test(item.element.className));
  const [first] = folded;
  if (!first) return;
  const count = el(
    'div',
    { class: 'adv', role: 'button', tabindex: '0' },
    div('adx', el('span', {}, String(folded.length))),
  );
  first.element.prepend(count);
  pressable(count, () => {
    count.remove();
    for (const { element } of folded) element.className = 'kv nH oy8Mbf';
  });
}

/** The content of an open thread: subject, messages, reply row. `sent` is called after a reply was sent from it. */
function threadContent(
  conversation: Conversation,
  sent: () => void,
): { head: HTMLElement; messages: HTMLElement } {
  const items: MessageItem[] = conversation.mails.map((mail, index) =>
    messageItem(mail, stateAt(index, conversation.mails.length), () => reply(index)),
  );
  const reply = (index: number): void => {
    const item = items[index];
    if (item) openInlineReply(item, conversation.subject, sent);
  };
  foldedCount(items);
  const list = el('div', { class: 'nH', role: 'list' }, ...items.map((item) => item.element));
  const messages = div('nH aHU', div('nH hx', list));
  const last = items.at(-1);
  if (last) addReplyRow(last, list, () => reply(items.length - 1));
  return { head: div('nH', div('nH V8djrc byY', div('nH', div('ha', heading(conversation))))), messages };
}

/** `.g.id` with the thread: `.a98.iY`, or the table that it was before 2023-11. */
export function threadView(conversation: Conversation, sent: () => void): HTMLElement {
  const { head, messages } = threadContent(conversation, sent);
  if (!has('legacy-table')) return div('nH g id', div('nH a98 iY', head, messages));
  const cell = el('td', { class: 'Bu' }, div('nH', div('nH if', head, messages)));
  return div(
    'nH g id',
    el('table', { class: 'Bs nH iY', role: 'presentation', cellpadding: '0' }, el('tr', {}, cell)),
  );
}
