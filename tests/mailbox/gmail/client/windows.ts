import { div, el, pressable } from '../../client/dom';
import type { DemoMail } from '../../mails';
import { composeForm, focusStart } from './editor';
import { words } from './words';

export interface WindowAsk {
  subject: string;
  /** The mail that is answered; null for a new message. */
  answers: DemoMail | null;
  sent: () => void;
}

/** The strip at the lower edge that compose windows stand in. */
export const dock = div('dw');
const windows = div('no');
dock.append(div('nH', div('nH', windows)));

function titleBar(subject: string, controls: HTMLElement[]): HTMLElement {
  const title = el(
    'h2',
    { class: 'a3E' },
    el('div', { class: 'a3I' }, words.compose),
    div('aYF', el('span', {}, subject || words.newMessage)),
  );
  const row = el('tr', {}, el('td', {}, div('Hp', title)), el('td', { class: 'Hm' }, ...controls));
  return div(
    'aCk',
    div('nH Njo3Cf', el('table', { class: 'cf Ht', cellpadding: '0' }, el('tbody', {}, row))),
  );
}

function control(className: string, label: string, sign: string, press: () => void): HTMLElement {
  const button = el(
    'button',
    { class: className, type: 'button', 'aria-label': label, 'data-tooltip': label, 'data-demo': className },
    sign,
  );
  return pressable(button, press);
}

/** Over the whole page. A closed one leaves its frame behind, with nothing in `.aaZ`. */
function fullScreenPlace(): HTMLElement {
  const place = div('aSt');
  document.body.append(div('aSs', place));
  return place;
}

/** Opens a compose window; it can fill the page, and Escape closes it, as in Gmail. */
export function openWindow({ subject, answers, sent }: WindowAsk): void {
  const close = (wasSent: boolean): void => {
    const full = frame.closest('.aSt');
    if (full) {
      full.parentElement?.classList.add('demo-closed');
      content.replaceChildren();
    } else {
      frame.remove();
    }
    if (wasSent) sent();
  };
  const form = composeForm({ subject, answers, inline: false, closed: close });
  const content = div('aaZ', form.element);
  const bar = titleBar(subject, [
    control('Hl', words.minimize, '–', () => content.toggleAttribute('hidden')),
    control('Hq aUG', words.fullScreen, '⤢', () => {
      fullScreenPlace().append(frame);
      focusStart(form.editor);
    }),
    control('Ha', words.close, '✕', () => close(false)),
  ]);
  const dialog = el(
    'div',
    { class: 'nH Hd', role: 'dialog', 'aria-label': subject || words.newMessage },
    div('nH Hy aXJ', bar, content),
  );
  const frame = el('div', { class: 'nH nn', role: 'dialog' }, div('nH', dialog));
  frame.addEventListener('keydown', (event) => {
    if (event.key === 'Escape') close(false);
  });
  windows.append(frame);
  focusStart(form.editor);
}
