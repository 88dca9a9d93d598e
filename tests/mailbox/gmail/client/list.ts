import { div, el, paintedId } from '../../client/dom';
import { account } from '../../client/page-options';
import type { DemoMail } from '../../mails';
import { owner } from '../../people';
import { legacyMessageId } from '../ids';
import { type Conversation, conversations, type Folder, inFolder } from './conversations';
import { emojiText } from './emoji';
import { currentRoute, hashOf } from './route';
import { shortDate, words } from './words';

function senders(mails: readonly DemoMail[]): string {
  const me = owner(account).email;
  const names = mails.map((mail) =>
    mail.from.email === me ? words.me : (mail.from.name.split(' ')[0] ?? ''),
  );
  return mails.length === 1 && mails[0]?.from.email !== me
    ? (mails[0]?.from.name ?? '')
    : [...new Set(names)].join(', ');
}

function snippet(mail: DemoMail): string {
  return mail.html
    .replace(/<[^>]*>/g, ' ')
    .replace(/&[a-z]+;/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()
    .slice(0, 120);
}

function subjectSpan(one: Conversation, last: DemoMail): HTMLElement {
  const lastId = legacyMessageId(last);
  return el(
    'span',
    {
      'data-thread-id': `#${one.permanentId}`,
      'data-legacy-thread-id': one.legacyId,
      'data-legacy-last-message-id': lastId,
      'data-legacy-last-non-draft-message-id': lastId,
    },
    ...emojiText(one.subject),
  );
}

function row(one: Conversation, folder: Folder): HTMLTableRowElement {
  const last = one.mails.at(-1);
  if (!last) throw new Error('A thread without mails');
  const first = one.mails[0] ?? last;
  const label = paintedId();
  const open = (): void => {
    location.hash = hashOf({ folder, thread: one.token });
  };
  return el(
    'tr',
    { class: 'zA yO', id: paintedId(), role: 'row', tabindex: '-1', 'aria-labelledby': label, onclick: open },
    el('td', { class: 'PF xY' }),
    el(
      'td',
      { class: 'oZ-x3 xY' },
      el('div', {
        class: 'oZ-jc T-Jo J-J5-Ji',
        role: 'checkbox',
        'aria-checked': 'false',
        tabindex: '-1',
        'aria-labelledby': label,
      }),
    ),
    el(
      'td',
      { class: 'apU xY' },
      el('span', { class: 'aXw T-KT', role: 'button', 'aria-label': words.star }),
    ),
    el(
      'td',
      { class: 'yX xY', role: 'gridcell' },
      el(
        'div',
        { class: 'yW', id: label },
        el(
          'span',
          { class: 'bA4' },
          el(
            'span',
            {
              class: 'yP',
              email: first.from.email,
              name: first.from.name,
              'data-hovercard-id': first.from.email,
              translate: 'no',
            },
            senders(one.mails),
          ),
        ),
        one.mails.length > 1 && el('span', { class: 'bx0' }, String(one.mails.length)),
      ),
    ),
    el(
      'td',
      { class: 'xY a4W', role: 'gridcell' },
      el(
        'div',
        { class: 'xS', role: 'link' },
        div(
          'xT',
          div('y6', el('span', { class: 'bog' }, subjectSpan(one, last))),
          el('span', { class: 'y2' }, el('span', { class: 'Zt' }, ' - '), snippet(last)),
        ),
      ),
    ),
    el(
      'td',
      { class: 'xW xY', role: 'gridcell' },
      el('span', { title: shortDate(last.sentAt) }, el('span', {}, shortDate(last.sentAt))),
    ),
  );
}

/** The list of a folder: `[gh=tl]` with a table of `tr.zA`. */
export function listView(folder: Folder): HTMLElement {
  const rows = conversations().filter((one) => inFolder(one, folder));
  const body = el('tbody', {}, ...rows.map((one) => row(one, folder)));
  return el(
    'div',
    { class: 'ae4 UI', gh: 'tl' },
    div('Cp', el('table', { class: 'F cf zt', role: 'grid', cellpadding: '0' }, body)),
  );
}

/** Marks the row of the open thread, as the list beside a reading pane does. */
export function markSelected(list: ParentNode): void {
  const { thread } = currentRoute();
  const open = thread === null ? undefined : conversations().find((one) => one.token === thread);
  for (const one of list.querySelectorAll('tr.zA')) {
    const id = one.querySelector('[data-legacy-thread-id]')?.getAttribute('data-legacy-thread-id');
    one.classList.toggle('aps', id === open?.legacyId);
  }
}
