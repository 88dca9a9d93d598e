import { div, el, paintedId, pressable } from '../../client/dom';
import { account, has } from '../../client/page-options';
import type { DemoMail } from '../../mails';
import { owner } from '../../people';
import { quoted } from './message-body';
import { fullDate, words } from './words';

function signature(): Node[] {
  const name = owner(account).name;
  return [
    el('br'),
    el('span', { class: 'gmail_signature_prefix' }, '-- '),
    el('br'),
    el(
      'div',
      { dir: 'ltr', class: 'gmail_signature', 'data-smartmail': 'gmail_signature' },
      el('div', { dir: 'ltr' }, name, el('div', {}, '+44 20 7946 0000')),
    ),
  ];
}

function quoteOf(mail: DemoMail): HTMLElement {
  return quoted({ by: mail.from, when: fullDate(mail.sentAt), html: mail.html });
}

/** The editor: a plain contenteditable, empty but for the signature. */
export function editorElement(inline: boolean): HTMLElement {
  const direction = document.dir === 'rtl' ? 'rtl' : 'ltr';
  return el(
    'div',
    {
      id: paintedId(),
      class: `Am aiL ${inline ? 'aO9 ' : ''}Al editable LW-avf tS-tW`,
      hidefocus: 'true',
      'aria-label': words.messageBody,
      writingsuggestions: 'false',
      g_editable: 'true',
      role: 'textbox',
      'aria-multiline': 'true',
      contenteditable: 'true',
      tabindex: '1',
      spellcheck: 'false',
      style: `direction: ${direction}; min-height: ${inline ? 120 : 240}px;`,
    },
    el('br'),
    ...(has('no-signature') ? [] : signature()),
  );
}

/** The dots below the editor; the quoted mail is put into it when they are clicked. */
export function trimmedRow(editor: HTMLElement, mail: DemoMail): HTMLElement | null {
  const addQuote = (): void => editor.append(el('br'), quoteOf(mail));
  if (has('quote-at-once')) {
    addQuote();
    return null;
  }
  if (has('late-quote')) {
    setTimeout(addQuote, 1000);
    return null;
  }
  const dots = el(
    'div',
    {
      class: 'ajR',
      role: 'button',
      tabindex: '1',
      'aria-label': words.trimmed,
      'data-tooltip': words.trimmed,
    },
    el('span', { class: 'ajT' }),
  );
  const row = div('aO8', dots);
  pressable(dots, () => {
    addQuote();
    row.remove();
  });
  return row;
}
