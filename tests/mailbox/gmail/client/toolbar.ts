import { div, el, pressable } from '../../client/dom';
import type { Folder } from './conversations';
import { hashOf } from './route';
import { words } from './words';

function button(label: string, sign: string): HTMLElement {
  return el(
    'div',
    {
      class: 'T-I J-J5-Ji T-I-ax7 L3',
      role: 'button',
      tabindex: '0',
      'aria-label': label,
      'data-tooltip': label,
    },
    sign,
  );
}

/** The row of buttons above a view; `back` is the folder that an open thread came from, null above a list. */
export function toolbar(back: Folder | null): HTMLElement {
  const bar = el('div', { gh: 'mtb' }, div('G-tF'));
  const row = bar.firstElementChild;
  if (back) {
    const home = button(words.back, '←');
    home.setAttribute('data-demo', 'back');
    row?.append(
      pressable(home, () => {
        location.hash = hashOf({ folder: back, thread: null });
      }),
    );
  }
  row?.append(button(words.archive, '🗄'));
  return el('div', { gh: 'tm', class: 'G-atb' }, bar);
}
