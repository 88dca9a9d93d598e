import { div, el, pressable } from '../../client/dom';
import type { DemoMail } from '../../mails';
import { messageBodies } from './body';
import { k } from './names';
import { recipients, sender } from './sender';
import { words } from './words';

/**
 * The attachment preview and the immersive reader: the mail a second time, in a dialog over the page, so that there
 * are two bodies (and two of every id) on the screen.
 */
export function openPreview(mail: DemoMail, label: string): void {
  const close = el('button', { type: 'button', class: k('dialog-close'), 'aria-label': words.close }, '✕');
  const beside = div(k('dialog-mail'), sender(mail), recipients(mail), ...messageBodies(mail));
  const page = div(k('dialog-page'), ...messageBodies(mail));
  const shade = div(
    k('shade'),
    el(
      'div',
      { role: 'dialog', 'aria-modal': 'true', 'aria-label': label, class: k('dialog') },
      close,
      page,
      beside,
    ),
  );
  pressable(close, () => shade.remove());
  document.body.append(shade);
}
