import { div, el } from '../../client/dom';

/** The short message at the lower edge, for five seconds. */
export function toast(text: string): void {
  const box = el('div', { class: 'vh', role: 'alert', 'aria-live': 'assertive' }, div('bAq', text));
  document.body.append(box);
  setTimeout(() => box.remove(), 5000);
}
