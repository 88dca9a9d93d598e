import { i18n } from '#i18n';
import { build, button } from './build';
import css from './chip.css?inline';
import { type Host, makeHost } from './host';
import { icon } from './icon';
import { onPress, type Trusts } from './trust';

/** The quiet line above a mail that may be a rejection: it asks, and does nothing until it is answered. */
export function makeChip(answer: (rejection: boolean) => void, trusts: Trusts): Host {
  const host = makeHost('rebound-chip', css);
  const yes = button('quiet', i18n.t('chip.yes'));
  const no = button('quiet', i18n.t('chip.no'));
  onPress(yes, trusts, () => answer(true));
  onPress(no, trusts, () => answer(false));
  host.surface.append(
    build(
      'section',
      { class: 'card', 'aria-label': i18n.t('banner.region') },
      build('span', { class: 'question' }, icon('mark'), i18n.t('chip.question')),
      yes,
      no,
    ),
  );
  return host;
}
