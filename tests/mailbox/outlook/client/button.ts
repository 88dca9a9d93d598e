import { el, pressable } from '../../client/dom';
import { icon } from './icon';
import { k } from './names';

/** A button of a command bar, in the wrappers that Outlook gives it. */
export function barButton(label: string, iconName: string, sign: string, press: () => void): HTMLElement {
  const button = el(
    'button',
    {
      type: 'button',
      role: 'menuitem',
      class: `ms-Button ms-Button--commandBar ${k('bar-button')}`,
      'aria-label': label,
      title: label,
    },
    el('span', { class: 'ms-Button-flexContainer' }, icon(iconName, sign)),
  );
  return el(
    'div',
    { class: `ms-OverflowSet-item ${k('item')}`, role: 'none' },
    el('div', { class: k('bar-cell') }, pressable(button, press)),
  );
}

/** A button with words, as those below a mail and in the ribbon. */
export function wordButton(label: string, iconName: string, sign: string, press: () => void): HTMLElement {
  const button = el(
    'button',
    { type: 'button', class: `fui-Button ms-Button ${k('word-button')}` },
    el('span', { class: `fui-Button__icon ${k('button-icon')}` }, icon(iconName, sign)),
    el('span', { class: 'textContainer' }, label),
  );
  return pressable(button, press);
}
