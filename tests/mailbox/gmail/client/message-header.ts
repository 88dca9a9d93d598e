import { div, el, paintedId, pressable } from '../../client/dom';
import { has } from '../../client/page-options';
import type { DemoMail, Person } from '../../mails';
import { fullDate, words } from './words';

function named(person: Person, className: string): HTMLElement {
  const span = el('span', {
    email: person.email,
    name: person.name,
    'data-hovercard-id': person.email,
    class: className,
  });
  span.append(el('span', {}, person.name));
  return span;
}

function recipients(mail: DemoMail): HTMLElement {
  const all = mail.to.flatMap((person, index) => [index > 0 ? ', ' : '', named(person, 'g2')]);
  const popup = el(
    'div',
    { class: 'ajA SK', style: 'display:none' },
    named(mail.from, 'gD'),
    ' → ',
    ...mail.to.map((to) => to.email),
  );
  const show = el('div', {
    class: 'ajy',
    id: paintedId(),
    role: 'button',
    tabindex: '0',
    'aria-haspopup': 'true',
    'aria-label': words.details,
    'data-tooltip': words.details,
  });
  pressable(show, () => {
    popup.style.display = popup.style.display === 'none' ? '' : 'none';
  });
  return div(
    'iw ajw',
    el('span', { translate: 'no', class: 'hb' }, `${words.to} `, ...all, ' '),
    show,
    popup,
  );
}

/** The Reply of the header: `div.aaq` or, since 2025-11, `button.DILLkc`; Gmail serves both. */
function replyControl(reply: () => void): HTMLElement {
  if (has('DILLkc')) {
    return pressable(
      el('button', { class: 'DILLkc', type: 'button', 'aria-label': words.reply }, '↩'),
      reply,
    );
  }
  return pressable(
    el(
      'div',
      {
        class: 'T-I J-J5-Ji T-I-Js-IF aaq T-I-ax7 L3',
        role: 'button',
        tabindex: '0',
        'data-tooltip': words.reply,
        'aria-label': words.reply,
      },
      el('span', { class: 'hB T-I-J3', role: 'presentation' }, '↩'),
    ),
    reply,
  );
}

function menu(reply: () => void): HTMLElement {
  const items = [
    ['94', words.reply],
    ['24', words.replyAll],
    ['25', words.forward],
  ] as const;
  const list = el('ul', { class: 'demo-menu', role: 'menu' });
  for (const [type, label] of items) {
    const item = el('li', { 'data-action-type': type, role: 'menuitem', tabindex: '-1' }, label);
    list.append(
      pressable(item, () => {
        list.remove();
        if (type === '94') reply();
      }),
    );
  }
  return list;
}

function moreControl(reply: () => void): HTMLElement {
  const label = {
    role: 'button',
    tabindex: '0',
    'aria-haspopup': 'true',
    'aria-label': words.more,
    'data-tooltip': words.more,
  };
  const control = has('DILLkc')
    ? el('button', { ...label, class: 'Wsq5Cf', type: 'button' }, '⋮')
    : el('div', { ...label, class: 'T-I J-J5-Ji T-I-Js-Gs aap T-I-awG T-I-ax7 L3' }, '⋮');
  return pressable(control, () => control.after(menu(reply)));
}

function reaction(): HTMLElement {
  return el(
    'div',
    {
      class: 'T-I J-J5-Ji T-I-Js-IF R1Zuwf T-I-ax7 T-I-JE L3',
      role: 'button',
      'aria-disabled': 'true',
      'aria-label': words.react,
      'data-tooltip': words.react,
    },
    '☺',
  );
}

/** `.gE`: sender, recipients, date and the message's own buttons. */
export function messageHeader(mail: DemoMail, reply: () => void): HTMLElement {
  const date = fullDate(mail.sentAt);
  const sender = el(
    'span',
    { translate: 'no', class: 'qu', role: 'gridcell', tabindex: '-1' },
    named(mail.from, 'gD'),
    ' ',
    el(
      'span',
      { class: 'go' },
      el('span', { 'aria-hidden': 'true' }, '<'),
      mail.from.email,
      el('span', { 'aria-hidden': 'true' }, '>'),
    ),
  );
  const people = el(
    'td',
    { class: 'gF gK' },
    el(
      'table',
      { class: 'cf ix', cellpadding: '0' },
      el('tbody', {}, el('tr', {}, el('td', { class: 'c2' }, el('h3', { class: 'iw gFxsud' }, sender)))),
    ),
  );
  const when = el(
    'td',
    { class: 'gH bAk' },
    div(
      'gK',
      el(
        'span',
        { id: paintedId(), class: 'g3', title: date, alt: date, role: 'gridcell', tabindex: '-1' },
        date,
      ),
    ),
  );
  const buttons = el(
    'td',
    { class: 'gH acX bAm', rowspan: '2' },
    reaction(),
    replyControl(reply),
    moreControl(reply),
  );
  const below = el(
    'td',
    { colspan: '3' },
    el(
      'table',
      { class: 'cf adz', cellpadding: '0' },
      el('tbody', {}, el('tr', {}, el('td', { class: 'ady' }, recipients(mail)))),
    ),
  );
  return div(
    'gE iv gt',
    el(
      'table',
      { class: 'cf gJ', cellpadding: '0' },
      el(
        'tbody',
        {},
        el('tr', { class: 'acZ' }, people, when, el('td', { class: 'gH' }), buttons),
        el('tr', { class: 'acZ xD' }, below),
      ),
    ),
  );
}

/** The one line of a collapsed message. */
export function collapsedHeader(mail: DemoMail, snippet: string): HTMLElement {
  const date = fullDate(mail.sentAt);
  return div(
    'gE iv gt',
    el(
      'table',
      { class: 'cf gJ', cellpadding: '0' },
      el(
        'tbody',
        {},
        el(
          'tr',
          { class: 'acZ' },
          el('td', { class: 'gF gK' }, named(mail.from, 'gD')),
          el('td', { class: 'gH bAk' }, div('gK', el('span', { class: 'g3', title: date, alt: date }, date))),
        ),
      ),
    ),
    div('iA g6', snippet),
  );
}
