import { div, el, paintedId, pressable } from '../../client/dom';
import { words } from './words';

/** `.aDg … tr.btC` with Send in `td.gU.Up`. */
export function bottomBar(send: () => void, discard: () => void, status: HTMLElement): HTMLElement {
  const label = `${words.send} \u202A(Ctrl-Enter)\u202C`;
  const button = el(
    'div',
    {
      id: paintedId(),
      class: 'T-I J-J5-Ji aoO v7 T-I-atl L3',
      role: 'button',
      tabindex: '1',
      'data-tooltip': label,
      'aria-label': label,
      style: 'user-select: none',
    },
    words.send,
  );
  const more = el(
    'div',
    {
      class: 'T-I J-J5-Ji Uo v7 T-I-atl hG L3',
      role: 'button',
      tabindex: '1',
      'aria-haspopup': 'true',
      'aria-label': words.moreSend,
      'data-tooltip': words.moreSend,
    },
    '▾',
  );
  const formatting = el(
    'div',
    {
      class: 'J-Z-I',
      role: 'button',
      tabindex: '1',
      'aria-label': words.formatting,
      'data-tooltip': words.formatting,
    },
    'A',
  );
  const bin = el(
    'div',
    {
      class: 'og T-I-J3 oh',
      role: 'button',
      tabindex: '1',
      'aria-label': words.discard,
      'data-tooltip': words.discard,
    },
    '🗑',
  );
  const row = el(
    'tr',
    { class: 'btC' },
    el('td', { class: 'gU Up' }, div('J-J5-Ji btA', pressable(button, send), more)),
    el('td', { class: 'oc gU' }, div('oc', formatting)),
    el('td', { class: 'gU demo-wide' }, status),
    el('td', { class: 'gU a0z' }, pressable(bin, discard)),
  );
  // The webmail's own buttons leave the caret where it is.
  row.addEventListener('mousedown', (event) => {
    if (event.target instanceof Element && event.target.closest('[role=button]')) event.preventDefault();
  });
  return div(
    'aDg',
    div(
      'aDj',
      div('aDh', el('table', { class: 'IZ', role: 'group', cellpadding: '0' }, el('tbody', {}, row))),
    ),
  );
}
