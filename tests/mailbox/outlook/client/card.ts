import { div, el, pressable } from '../../client/dom';
import { has } from '../../client/page-options';
import type { DemoMail } from '../../mails';
import { messageBodies } from './body';
import { barButton } from './button';
import { claim } from './claim';
import { openPreview } from './dialog';
import { clientId, k } from './names';
import { avatar, recipients, sender } from './sender';
import { fullDate, shortDate, words } from './words';

export interface Card {
  element: HTMLElement;
  mail: DemoMail;
}

export function plainText(html: string): string {
  return html
    .replace(/<[^>]*>/g, ' ')
    .replace(/&[a-z]+;/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}

function messageToolbar(mail: DemoMail, reply: () => void): HTMLElement {
  return el(
    'div',
    { role: 'toolbar', 'aria-label': words.actions, class: `ms-OverflowSet ${k('toolbar')}` },
    barButton(words.reply, 'ArrowReplyRegular', '↩', reply),
    barButton(words.replyAll, 'ArrowReplyAllRegular', '⇇', () => {}),
    barButton(words.forward, 'ArrowForwardRegular', '↪', () => {}),
    barButton(words.immersive, 'BookOpenRegular', '▤', () => openPreview(mail, words.immersive)),
  );
}

/** The date is a heading too: the first heading in sight need not be the subject. */
function date(mail: DemoMail): HTMLElement {
  return el(
    'div',
    {
      'data-testid': 'SentReceivedSavedTime',
      role: 'heading',
      'aria-level': '3',
      id: `MSG_${clientId(mail.id)}_DATETIME`,
      class: k('date'),
    },
    fullDate(mail.sentAt),
  );
}

function expanded(mail: DemoMail, subjectId: string | null, reply: () => void): HTMLElement {
  const head = div(
    k('card-head'),
    avatar(mail),
    div(k('who'), sender(mail), recipients(mail)),
    div(k('card-side'), messageToolbar(mail, reply), date(mail)),
  );
  const label = el('div', { id: `MSG_${clientId(mail.id)}_SUBJECT`, 'aria-labelledby': subjectId });
  const attachment = el(
    'button',
    { type: 'button', class: k('attachment'), 'aria-label': words.preview, 'data-demo': 'preview' },
    'CV-Mika-Tarn.pdf',
  );
  pressable(attachment, () => openPreview(mail, words.preview));
  const content = el(
    'div',
    { class: `wide-content-host ${k('card-content')}`, 'aria-expanded': 'true' },
    head,
    label,
    mail.own ? attachment : null,
    ...messageBodies(mail),
  );
  return content;
}

/** Name, date and the first words: no body, and nothing with a body's id. */
function collapsed(mail: DemoMail): HTMLElement {
  return el(
    'div',
    { class: k('card-line'), role: 'button', tabindex: '0', 'aria-expanded': 'false' },
    avatar(mail),
    el('span', { class: k('name') }, mail.from.name),
    el('span', { class: k('line-preview') }, plainText(mail.html).slice(0, 140)),
    el('span', { class: k('date') }, shortDate(mail.sentAt)),
  );
}

/** A message: a line until it is clicked, then painted as a whole. */
export function messageCard(
  mail: DemoMail,
  open: boolean,
  subjectId: string | null,
  reply: () => void,
): Card {
  const element = el('div', {
    class: k('card'),
    'aria-label': words.emailMessage,
    tabindex: '-1',
    'data-demo-mail': mail.id,
  });
  const paint = (): void => element.replaceChildren(claim(expanded(mail, subjectId, reply)));
  if (open) paint();
  else {
    const line = collapsed(mail);
    element.append(line);
    pressable(line, () => setTimeout(paint, 60));
  }
  if (has('rerender')) {
    for (const after of [400, 800, 1200, 2000]) {
      setTimeout(() => element.querySelector('.wide-content-host') && paint(), after);
    }
  }
  return { element, mail };
}
