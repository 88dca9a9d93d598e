import { el } from '../../client/dom';
import { has } from '../../client/page-options';
import type { DemoMail, Person } from '../../mails';
import { spread } from '../ids';
import { clientId, k } from './names';
import { words } from './words';

/** The icon font's sign for a person who is known: it lands in the text, in Unicode's private use area. */
const knownSign = '\uE13D';

function shown({ name, email }: Person): string {
  return has('names-only') ? name : `${name}<${email}>`;
}

/** `#MSG_…_FROM`: the label says "From: Name<address>" in the interface's language, the text `Name<address>`. */
export function sender(mail: DemoMail): HTMLElement {
  const text = shown(mail.from);
  const sign = spread(mail.id) % 3 === 0 && el('i', { class: k('glyph'), 'aria-hidden': 'true' }, knownSign);
  return el(
    'span',
    { id: `MSG_${clientId(mail.id)}_FROM`, role: 'region', class: k('from') },
    el(
      'span',
      { 'aria-label': `${words.from}: ${text}`, role: 'button', tabindex: '0', class: k('persona-name') },
      el('span', { class: k('name') }, sign, text),
    ),
  );
}

export function recipients(mail: DemoMail): HTMLElement {
  const people = mail.to.map((person) => el('span', { 'aria-label': shown(person) }, person.name));
  return el(
    'div',
    { 'data-testid': 'RecipientWell', class: k('recipients') },
    el('span', {}, `${words.to}: `),
    ...people,
  );
}

export function avatar(mail: DemoMail): HTMLElement {
  const letter = /\p{L}/u.exec(mail.from.name)?.[0] ?? '?';
  return el(
    'div',
    {
      class: k('avatar'),
      role: 'img',
      'aria-hidden': 'true',
      'data-tone': String(spread(mail.from.email) % 4),
    },
    letter,
  );
}
