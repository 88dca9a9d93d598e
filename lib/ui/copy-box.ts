import { i18n } from '#i18n';
import { build, button } from './build';
import { onPress, type Trusts } from './trust';

/** A text to take along by hand where the webmail did not take it: a copy button, and the text itself. */
export function copyBox(text: string, copy: (text: string) => Promise<boolean>, trusts: Trusts): HTMLElement {
  const area = build('textarea', { readonly: '', rows: '6', 'aria-label': i18n.t('banner.draftText') });
  area.value = text;
  const said = build('span', { class: 'status', role: 'status' });
  const control = button('action', i18n.t('delivery.copy'));
  onPress(control, trusts, () => {
    void copy(text).then((done) => {
      said.textContent = done ? i18n.t('delivery.copied') : i18n.t('delivery.copyFailed');
      if (!done) area.select();
    });
  });
  return build('div', { class: 'human' }, area, build('div', { class: 'row' }, control, said));
}
