import { div, el, paintedId } from '../../client/dom';
import { has } from '../../client/page-options';
import type { DemoMail } from '../../mails';
import { legacyMessageId, messageId } from '../ids';
import { messageBody } from './message-body';
import { collapsedHeader, messageHeader } from './message-header';

export interface MessageItem {
  /** `[role=listitem]` of the thread's list. */
  element: HTMLElement;
  mail: DemoMail;
  /** Where the reply row and the inline reply of this message go. */
  foot: HTMLElement;
  expand(): void;
}

/** Ids come at once, or a while later where the test asks for late ones. */
export function whenIdsArePainted(paint: () => void): void {
  if (has('late-ids')) setTimeout(paint, 300);
  else paint();
}

function avatar(mail: DemoMail): HTMLElement {
  const letter = /\p{L}/u.exec(mail.from.name)?.[0] ?? '?';
  return div(
    'aju',
    div(
      'aCi',
      el(
        'span',
        { class: 'ajn', jid: mail.from.email, 'data-name': mail.from.name, 'aria-hidden': 'true' },
        letter,
      ),
    ),
  );
}

function plainText(html: string): string {
  return html
    .replace(/<[^>]*>/g, ' ')
    .replace(/&[a-z]+;/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}

function bodyBlock(mail: DemoMail): HTMLElement {
  return div('', div('aHl'), el('div', { id: paintedId(), tabindex: '-1' }), messageBody(mail), div('hi'));
}

function expandedMessage(mail: DemoMail, reply: () => void): HTMLElement {
  const block = bodyBlock(mail);
  const content = div('gs', messageHeader(mail, reply), el('div', { id: paintedId() }), block, div('ajx'));
  const message = div('adn ads', avatar(mail), content);
  whenIdsArePainted(() => {
    message.setAttribute('data-message-id', messageId(mail));
    // A mail just sent has no legacy id before it is synchronised.
    const wait = mail.own && Date.now() - mail.sentAt < 1500 ? 1500 : 0;
    const paint = (): void => message.setAttribute('data-legacy-message-id', legacyMessageId(mail));
    if (wait > 0) setTimeout(paint, wait);
    else paint();
  });
  if (has('rerender')) paintAgain(content, mail);
  return message;
}

/** Gmail sometimes paints a message anew, and with it goes whatever an extension put there. */
function paintAgain(content: HTMLElement, mail: DemoMail): void {
  for (const after of [400, 800, 1200, 2000]) {
    setTimeout(() => content.children[2]?.replaceWith(bodyBlock(mail)), after);
  }
}

/** One message of a thread: collapsed to a line until it is clicked, then painted. */
export function messageItem(
  mail: DemoMail,
  state: 'h7' | 'kv' | 'kQ' | 'kx',
  reply: () => void,
): MessageItem {
  const inner = div('');
  const foot = div('gA gt acV', div('gB xu', div('ip iq')));
  const element = el('div', { role: 'listitem', tabindex: '-1' }, div('Bk', div('G3 G2', inner, foot)));
  const show = (next: 'h7' | 'kv' | 'kQ' | 'kx'): void => {
    element.className = `${next} nH oy8Mbf`;
    element.setAttribute('aria-expanded', String(next === 'h7'));
    if (next === 'h7') {
      inner.replaceChildren(expandedMessage(mail, reply));
    } else {
      inner.replaceChildren(
        div('adf ads', avatar(mail), div('gs', collapsedHeader(mail, plainText(mail.html)))),
      );
    }
  };
  const expand = (): void => {
    // The class changes at once, the message itself is painted a moment later.
    element.className = 'h7 nH oy8Mbf';
    setTimeout(() => show('h7'), 60);
  };
  element.addEventListener('click', (event) => {
    if (!(event.target instanceof Element)) return;
    if (element.classList.contains('kv')) expand();
    else if (event.target.closest('.gE') && !event.target.closest('[role=button], button, .ajA, .demo-menu'))
      show('kv');
  });
  show(state);
  return { element, mail, foot, expand };
}
