import { i18n } from '#i18n';
import { build, button, foreign } from './build';
import { onPress, type Trusts } from './trust';

/** Whom to write to instead of an address that nobody reads. */
export interface HumanOffer {
  /** People from the mail or the thread; '' for an address that is not known. */
  people: { name: string; email: string }[];
  /** A search that the user may open; null when there is nothing to search for. */
  searchUrl: string | null;
}

/**
 * Says that nobody reads answers to this sender and whom to ask instead. The drafts stay behind a button, since
 * some such senders do pass replies on.
 */
export function humanCard(offer: HumanOffer, drafts: HTMLElement, trusts: Trusts): HTMLElement {
  const card = build('div', { class: 'human' }, build('p', {}, i18n.t('banner.noReply')));
  for (const person of offer.people.slice(0, 3)) {
    const words = [person.name, person.email].filter((part) => part !== '').join(' · ');
    card.append(build('p', {}, `${i18n.t('banner.human')} `, foreign(words)));
  }
  if (offer.searchUrl !== null) {
    const link = build('a', { href: offer.searchUrl, target: '_blank', rel: 'noopener noreferrer' });
    link.textContent = i18n.t('banner.peopleSearch');
    link.addEventListener('click', (event) => {
      if (!trusts(event)) event.preventDefault();
    });
    card.append(build('p', {}, link));
  }
  const anyway = button('quiet', i18n.t('banner.replyAnyway'));
  drafts.hidden = true;
  onPress(anyway, trusts, () => {
    drafts.hidden = false;
    anyway.remove();
  });
  card.append(build('div', { class: 'row' }, anyway));
  return card;
}
