import { i18n } from '#i18n';
import type { Evidence, RejectionKind } from '../rejection/verdict';
import { build, button, foreign } from './build';
import { icon } from './icon';
import { kindKeys } from './kind-keys';
import { onPress, type Trusts } from './trust';

/** "Why am I seeing this?": a button and what it opens, the deciding sentence and what was read out of it. */
export function reasonPanel(
  kind: RejectionKind,
  evidence: Evidence | null,
  trusts: Trusts,
): { toggle: HTMLElement; panel: HTMLElement } {
  const toggle = button('quiet why', i18n.t('banner.why'), icon('chevron'));
  const panel = build('div', { class: 'reason', id: 'reason', hidden: '' });
  toggle.setAttribute('aria-expanded', 'false');
  toggle.setAttribute('aria-controls', panel.id);

  if (evidence) {
    panel.append(
      build('p', { class: 'soft' }, i18n.t('banner.sentence')),
      build('blockquote', {}, foreign(evidence.sentence)),
      build('p', {}, i18n.t(`banner.rule.${kindKeys[kind]}`)),
    );
  } else {
    panel.append(build('p', {}, i18n.t('banner.markedByYou')));
  }
  panel.append(build('p', { class: 'soft' }, i18n.t('banner.onDevice')));

  onPress(toggle, trusts, () => {
    panel.hidden = !panel.hidden;
    toggle.setAttribute('aria-expanded', String(!panel.hidden));
  });
  return { toggle, panel };
}
