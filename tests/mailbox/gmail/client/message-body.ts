import { div, el, paintedId, pressable } from '../../client/dom';
import { type MailHtmlRules, mailContent } from '../../client/mail-html';
import type { DemoMail, History } from '../../mails';
import { messageId } from '../ids';
import { words } from './words';

const rules: MailHtmlRules = {
  idPrefix: 'm_-4096217733150087612',
  classPrefix: '',
  link: (anchor, href) => {
    anchor.setAttribute(
      'data-saferedirecturl',
      `https://www.google.com/url?q=${encodeURIComponent(href)}&source=gmail`,
    );
  },
};

/** What Gmail puts below a reply: the line that names the writer, and the mail as a `blockquote`. */
export function quoted(history: History): HTMLElement {
  const quote = el('blockquote', {
    class: 'gmail_quote',
    style: 'margin:0 0 0 0.8ex;border-left:1px solid #ccc;padding-left:1ex',
  });
  quote.append(mailContent(history.html, rules));
  const address = el('a', { href: `mailto:${history.by.email}`, target: '_blank' }, history.by.email);
  return div(
    'gmail_quote gmail_quote_container',
    el(
      'div',
      { dir: 'ltr', class: 'gmail_attr' },
      words.wrote(history.when, history.by.name),
      ' <',
      address,
      '>',
      el('br'),
    ),
    quote,
  );
}

/** The dots, and the quoted rest that they open. */
function trimmed(history: History): HTMLElement[] {
  const rest = div('adL', el('br'), quoted(history));
  const dots = el('div', {
    class: 'ajR',
    id: paintedId(),
    role: 'button',
    tabindex: '0',
    'data-tooltip': words.trimmed,
    'aria-label': words.trimmed,
    'aria-expanded': 'false',
  });
  pressable(dots, () => {
    const open = rest.parentElement?.classList.toggle('demo-open') ?? false;
    dots.setAttribute('aria-expanded', String(open));
  });
  dots.append(el('span', { class: 'ajT' }));
  return [div('yj6qo ajU', dots), div('HOEnZb', rest)];
}

/** A long mail is cut after a while and ends in a link to its page of its own. */
function cut(content: HTMLElement, mail: DemoMail): void {
  const blocks = [...content.children].slice(8);
  for (const block of blocks) block.remove();
  const href = `?ui=2&view=lg&permmsgid=${messageId(mail).slice(1)}`;
  content.append(
    div('iX', words.clipped, '  ', el('a', { class: 'vem', href, target: '_blank' }, words.wholeMessage)),
  );
}

/** `.ii.gt` with the body in `.a3s`; every third mail has the hidden twin that Gmail sometimes leaves there. */
export function messageBody(mail: DemoMail): HTMLElement {
  const body = el('div', { id: paintedId(), class: 'a3s aiL ' });
  body.append(mailContent(mail.html, rules));
  if (mail.clipped) cut(body, mail);
  if (mail.history) body.append(...trimmed(mail.history));
  else body.append(div('yj6qo'), div('adL'));
  const twin = mail.id.length % 3 === 0 && el('div', { class: 'a3s aXjCH undefined', style: 'display:none' });
  return el('div', { id: paintedId(), class: 'ii gt' }, twin, body);
}
