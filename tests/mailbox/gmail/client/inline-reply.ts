import { div, el, pressable } from '../../client/dom';
import { has } from '../../client/page-options';
import { composeForm, focusStart } from './editor';
import type { MessageItem } from './message';
import { openWindow } from './windows';
import { words } from './words';

function link(className: string, text: string): HTMLElement {
  return el('span', { class: `ams ${className}`, role: 'link', tabindex: '0' }, text);
}

/** The row of links below a message. */
function links(reply: () => void): HTMLElement {
  return div(
    'nr wR',
    div(
      'amn',
      pressable(link('bkH', words.reply), reply),
      link('bkI', words.replyAll),
      link('bkG', words.forward),
    ),
  );
}

function tableRow(reply: () => void): HTMLElement {
  const row = el('tr', {}, el('td', { class: 'amq' }), el('td', { class: 'amr' }, links(reply)));
  return div('demo-row', el('table', { class: 'cf wS', role: 'presentation' }, el('tbody', {}, row)));
}

/**
 * The reply row of a thread: in a table below its last message or, since about 2025, in `.btDi4d` after the list;
 * then the table is still there, hidden.
 */
export function addReplyRow(last: MessageItem, list: HTMLElement, reply: () => void): void {
  const row = tableRow(reply);
  last.foot.querySelector('.ip')?.append(row);
  if (!has('btDi4d')) return;
  row.hidden = true;
  list.after(div('btDi4d', div('amr', links(reply))));
}

function paint(item: MessageItem, subject: string, sent: () => void): void {
  const place = item.foot.querySelector('.ip');
  if (!place) return;
  const open = place.querySelector<HTMLElement>('[g_editable=true]');
  if (open) {
    focusStart(open);
    return;
  }
  const close = (): void => {
    place.classList.remove('adB');
    for (const part of place.querySelectorAll('.M9, .demo-before')) part.remove();
  };
  const form = composeForm({
    subject,
    answers: item.mail,
    inline: true,
    closed: (wasSent) => {
      close();
      if (wasSent) sent();
    },
  });
  const popOut = el(
    'div',
    {
      class: 'demo-popout',
      role: 'button',
      tabindex: '1',
      'aria-label': words.popOut,
      'data-demo': 'pop-out',
    },
    '⇱',
  );
  pressable(popOut, () => {
    close();
    openWindow({ subject, answers: item.mail, sent });
  });
  place.classList.add('adB');
  // Since 2025-09 something else comes before the form.
  place.append(div('demo-before', popOut), div('M9', form.element));
  focusStart(form.editor);
}

/** Opens the reply below the message: soon, late or never, as the test asks. */
export function openInlineReply(item: MessageItem, subject: string, sent: () => void): void {
  if (has('no-reply-box')) return;
  setTimeout(() => paint(item, subject, sent), has('slow-reply') ? 3000 : 80);
}
