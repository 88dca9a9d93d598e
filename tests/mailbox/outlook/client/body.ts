import { div, el } from '../../client/dom';
import { type MailHtmlRules, mailContent } from '../../client/mail-html';
import { has } from '../../client/page-options';
import type { DemoMail } from '../../mails';
import { spread } from '../ids';
import { k, nextNumber } from './names';
import { quoteOf } from './quote';
import { words } from './words';

const rules: MailHtmlRules = {
  idPrefix: 'x_',
  classPrefix: 'x_',
  link: (anchor) => {
    anchor.setAttribute('data-auth', 'NotApplicable');
    anchor.rel = 'noopener noreferrer';
  },
};

/** The sender's html under a class of its own, and the style that is scoped to it. */
function scoped(mail: DemoMail, withHistory: boolean): DocumentFragment {
  const scope = `rps_${(spread(mail.id) % 0xffff).toString(16).padStart(4, '0')}`;
  const style = el('style', { type: 'text/css' }, `.${scope} p { margin: 0 0 12px }`);
  const content = div(scope, div(''));
  content.firstElementChild?.append(mailContent(mail.html, rules));
  if (mail.clipped)
    for (const block of [...(content.firstElementChild?.children ?? [])].slice(8)) block.remove();
  if (withHistory && mail.history) {
    const { by, when, html } = mail.history;
    content.append(...quoteOf({ from: by, to: [], when, subject: '', html }, rules));
  }
  const both = document.createDocumentFragment();
  both.append(style, content);
  return both;
}

/** The four shapes that the element with the body's id has been seen in (2022 to 2026). */
const shapes: readonly ((id: string, content: Node) => HTMLElement)[] = [
  (id, content) =>
    el(
      'div',
      { role: 'document' },
      el(
        'div',
        { tabindex: '0', 'aria-label': words.messageBody, class: `${k('body')} allowTextSelection`, id },
        div(k('body-inner'), el('div', { visibility: 'visible' }, content)),
      ),
    ),
  (id, content) =>
    el(
      'div',
      { tabindex: '0', 'aria-label': words.messageBody, class: `${k('body')} allowTextSelection`, id },
      div('', div('', div('', content))),
    ),
  (id, content) =>
    div(
      `${k('body')} customScrollBar allowTextSelection`,
      el(
        'div',
        {
          tabindex: '0',
          'aria-label': words.messageBody,
          role: 'document',
          'aria-live': 'polite',
          'aria-atomic': 'false',
          class: k('body-inner'),
          id,
        },
        el('div', { visibility: 'visible' }, content),
      ),
    ),
  (id, content) =>
    el(
      'div',
      { id, role: 'document', 'aria-label': words.messageBody, class: k('body', 'body-inner') },
      div('', content),
    ),
];

function shaped(mail: DemoMail, content: Node): HTMLElement {
  const shape = shapes[spread(mail.id) % shapes.length];
  const id = `UniqueMessageBody_${nextNumber()}`;
  return shape ? shape(id, content) : div('', content);
}

/** The mail; where history is shown apart, a second body with the whole chain comes after it. */
export function messageBodies(mail: DemoMail): HTMLElement[] {
  const apart = has('second-body') && mail.history;
  const first = shaped(mail, scoped(mail, !apart));
  if (!apart) return [first];
  const { by, when, html } = apart;
  const chain = document.createDocumentFragment();
  chain.append(...quoteOf({ from: by, to: [], when, subject: '', html }, rules));
  return [first, div(k('history'), shaped(mail, chain))];
}
