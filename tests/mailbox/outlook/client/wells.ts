import { div, el } from '../../client/dom';
import type { Person } from '../../mails';
import { k } from './names';
import { words } from './words';

/** A recipient field: contenteditable and a textbox, as the editor is. */
function well(label: string, person: Person | null): HTMLElement {
  const chip =
    person &&
    el(
      'span',
      { contenteditable: 'false', class: k('recipient'), 'aria-label': `${person.name} ${person.email}` },
      person.name,
    );
  const field = el(
    'div',
    {
      contenteditable: 'true',
      role: 'textbox',
      'aria-multiline': 'true',
      'aria-label': label,
      spellcheck: 'false',
      class: k('well-field'),
      'data-demo': 'well',
    },
    chip,
  );
  return div(k('well'), el('button', { type: 'button', class: k('well-name') }, label), field);
}

/** To, Cc and Bcc: each takes text like the message itself, and none may ever get a draft. */
export function recipientWells(to: Person | null): HTMLElement {
  return div(k('wells'), well(words.to, to), well(words.cc, null), well(words.bcc, null));
}
