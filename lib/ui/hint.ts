import { i18n } from '#i18n';
import { build, button } from './build';
import { icon } from './icon';
import { showPopup } from './popup';
import { onPress, type Trusts } from './trust';

/** A quiet word beside the compose button when a reply turns hot. It blocks nothing and takes no focus. */
export function makeHint(
  opener: HTMLElement,
  parent: HTMLElement,
  actions: { kinder: () => void; dismiss: () => void },
  trusts: Trusts,
): { remove: () => void } {
  const words = build('p', { role: 'status' });
  const kinder = button('quiet', i18n.t('compose.kinder'));
  const close = button('close', icon('close'));
  close.setAttribute('aria-label', i18n.t('compose.hideHint'));
  const popup = build('div', { class: 'hint', hidden: '' }, words, kinder, close);

  function remove(): void {
    hide();
    popup.remove();
  }
  onPress(kinder, trusts, () => {
    remove();
    actions.kinder();
  });
  onPress(close, trusts, () => {
    remove();
    actions.dismiss();
  });
  parent.append(popup);
  words.textContent = i18n.t('compose.hot');
  const hide = showPopup(popup, opener);
  return { remove };
}
