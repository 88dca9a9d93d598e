import { el } from '../../client/dom';
import { type MailHtmlRules, mailContent } from '../../client/mail-html';
import type { Person } from '../../mails';
import { words } from './words';

export interface Quoted {
  from: Person;
  to: readonly Person[];
  when: string;
  /** '' where the quote does not tell. */
  subject: string;
  html: string;
}

function headerLine(name: string, value: string): Node[] {
  return value === '' ? [] : [el('b', {}, `${name}:`), document.createTextNode(` ${value}`), el('br')];
}

function named({ name, email }: Person): string {
  return `${name} <${email}>`;
}

/** What Outlook puts below a reply: `#appendonsend`, a line, `#divRplyFwdMsg` with the header, and the mail. */
export function quoteOf({ from, to, when, subject, html }: Quoted, rules: MailHtmlRules): HTMLElement[] {
  const header = el(
    'div',
    { id: `${rules.idPrefix}divRplyFwdMsg`, dir: document.dir || 'ltr' },
    el(
      'span',
      { style: 'font-family: Calibri, sans-serif; font-size: 11pt; color: rgb(0, 0, 0);' },
      ...headerLine(words.from, named(from)),
      ...headerLine(words.sentAt, when),
      ...headerLine(words.to, to.map(named).join('; ')),
      ...headerLine(words.subject, subject),
    ),
    el('div', {}, '\u00A0'),
  );
  const mail = el('div', {});
  mail.append(mailContent(html, rules));
  return [
    el('div', { id: `${rules.idPrefix}appendonsend` }),
    el('hr', { style: 'display: inline-block; width: 98%;', tabindex: '-1' }),
    header,
    mail,
  ];
}
