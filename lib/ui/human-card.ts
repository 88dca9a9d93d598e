import { i18n } from '#i18n';
import type { WayToHuman } from '../drafts/noreply';
import { build, button, foreign } from './build';
import { onPress, type Trusts } from './trust';

/**
 * Says that nobody reads answers to this sender and whom to ask instead. The drafts stay behind a button, since
 * some such senders do pass replies on.
 */
export function humanCard(
  ways: readonly WayToHuman[],
  drafts: HTMLElement,
  noteForRecruiter: () => void,
  trusts: Trusts,
): HTMLElement {
  const card = build('div', { class: 'human' }, build('p', {}, i18n.t('banner.noReply')));
  const people = ways.flatMap(personOf);
  if (people.length > 0) {
    const list = build('ul', { 'aria-label': i18n.t('banner.human') });
    list.append(...people.map((words) => build('li', {}, foreign(words))));
    card.append(build('p', { class: 'soft', 'aria-hidden': 'true' }, i18n.t('banner.human')), list);
  }
  const actions = build('div', { class: 'row' });
  for (const way of ways) {
    if (way.way === 'people-search') actions.append(searchLink(way, trusts));
    if (way.way === 'recruiter-draft') {
      const note = button('action', i18n.t('banner.recruiterNote'));
      onPress(note, trusts, noteForRecruiter);
      actions.append(note);
    }
  }
  const anyway = button('quiet', i18n.t('banner.replyAnyway'));
  drafts.hidden = true;
  onPress(anyway, trusts, () => {
    drafts.hidden = false;
    anyway.remove();
  });
  actions.append(anyway);
  card.append(actions);
  return card;
}

function personOf(way: WayToHuman): string[] {
  if (way.way === 'earlier-sender') return [way.name === '' ? way.email : `${way.name} · ${way.email}`];
  return way.way === 'named-person' ? [way.name] : [];
}

function searchLink(
  { words, link }: Extract<WayToHuman, { way: 'people-search' }>,
  trusts: Trusts,
): HTMLElement {
  const anchor = build(
    'a',
    { class: 'action', href: link, target: '_blank', rel: 'noopener noreferrer' },
    `${i18n.t('banner.peopleSearch')} `,
    foreign(words),
  );
  anchor.addEventListener('click', (event) => {
    if (!trusts(event)) event.preventDefault();
  });
  return anchor;
}
