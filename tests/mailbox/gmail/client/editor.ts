/** The compose form that the inline reply and every compose window share: fields, editor, bottom bar with Send. */
import { div, el, paintedId, pressable } from '../../client/dom';
import { account, has } from '../../client/page-options';
import { keepSent } from '../../client/sent';
import type { DemoMail, Person } from '../../mails';
import { owner } from '../../people';
import { messageId } from '../ids';
import { quoted } from './message-body';
import { toast } from './toast';
import { fullDate, words } from './words';

export interface ComposeAsk {
  subject: string;
  /** The mail that is answered; null for a new message. */
  answers: DemoMail | null;
  inline: boolean;
  /** After Send or discard; `sent` tells which. */
  closed: (sent: boolean) => void;
}

export interface ComposeForm {
  element: HTMLElement;
  editor: HTMLElement;
}

let drafts = 0;

function hidden(name: string, value: string): HTMLInputElement {
  return el('input', { type: 'hidden', name, value });
}

function recipientRow(to: Person | null): HTMLElement {
  const chip =
    to &&
    el(
      'div',
      { role: 'option', 'data-name': to.name, 'data-hovercard-id': to.email, class: 'afV', translate: 'no' },
      to.name,
    );
  const input = el('input', {
    id: paintedId(),
    class: 'agP aFw',
    'peoplekit-id': 'BbVjBd',
    autocomplete: 'off',
    spellcheck: 'false',
    'aria-label': words.recipients,
    'aria-autocomplete': 'list',
    'aria-haspopup': 'listbox',
    'aria-expanded': 'false',
    type: 'text',
    role: 'combobox',
  });
  return div(
    'fX aXjCH',
    div(
      'GS',
      el(
        'div',
        { class: 'anm', name: 'to' },
        el('span', { class: 'gO aQY' }, words.to),
        div('aH9', chip, input),
      ),
    ),
  );
}

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

function editorElement(inline: boolean): HTMLElement {
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
function trimmedRow(editor: HTMLElement, mail: DemoMail): HTMLElement | null {
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

function bottomBar(send: () => void, discard: () => void, status: HTMLElement): HTMLElement {
  const label = `${words.send} \u202A(Ctrl-Enter)\u202C`;
  const button = el(
    'div',
    {
      id: paintedId(),
      class: 'T-I J-J5-Ji aoO v7 T-I-atl L3',
      role: 'button',
      tabindex: '1',
      'data-tooltip': label,
      'aria-label': label,
      style: 'user-select: none',
    },
    words.send,
  );
  const more = el(
    'div',
    {
      class: 'T-I J-J5-Ji Uo v7 T-I-atl hG L3',
      role: 'button',
      tabindex: '1',
      'aria-haspopup': 'true',
      'aria-label': words.moreSend,
      'data-tooltip': words.moreSend,
    },
    '▾',
  );
  const formatting = el(
    'div',
    {
      class: 'J-Z-I',
      role: 'button',
      tabindex: '1',
      'aria-label': words.formatting,
      'data-tooltip': words.formatting,
    },
    'A',
  );
  const bin = el(
    'div',
    {
      class: 'og T-I-J3 oh',
      role: 'button',
      tabindex: '1',
      'aria-label': words.discard,
      'data-tooltip': words.discard,
    },
    '🗑',
  );
  const row = el(
    'tr',
    { class: 'btC' },
    el('td', { class: 'gU Up' }, div('J-J5-Ji btA', pressable(button, send), more)),
    el('td', { class: 'oc gU' }, div('oc', formatting)),
    el('td', { class: 'gU demo-wide' }, status),
    el('td', { class: 'gU a0z' }, pressable(bin, discard)),
  );
  // The webmail's own buttons leave the caret where it is.
  row.addEventListener('mousedown', (event) => {
    if (event.target instanceof Element && event.target.closest('[role=button]')) event.preventDefault();
  });
  return div(
    'aDg',
    div(
      'aDj',
      div('aDh', el('table', { class: 'IZ', role: 'group', cellpadding: '0' }, el('tbody', {}, row))),
    ),
  );
}

/** Saves what is written as a draft a second after the last change, as Gmail does when it sees a real input event. */
function autosave(editor: HTMLElement, draft: HTMLInputElement, status: HTMLElement): void {
  let timer = 0;
  editor.addEventListener('input', (event) => {
    if (!event.isTrusted) return;
    clearTimeout(timer);
    timer = window.setTimeout(() => {
      draft.value = `#msg-a:r${7_700_000_000_000_000 + drafts}`;
      status.textContent = words.draftSaved;
    }, 1000);
  });
}

/** A compose form. The editor is a plain contenteditable: what is written there, the browser can undo. */
export function composeForm({ subject, answers, inline, closed }: ComposeAsk): ComposeForm {
  drafts += 1;
  const editor = editorElement(inline);
  const draft = hidden('draft', 'undefined');
  const status = el('span', { class: 'oG aOy', 'aria-live': 'polite' });
  const subjectBox = el('input', {
    name: 'subjectbox',
    id: paintedId(),
    class: 'aoT',
    autocomplete: 'off',
    tabindex: '1',
    placeholder: words.subject,
    'aria-label': words.subject,
    value: subject,
  });
  const send = (): void => {
    keepSent({
      id: `sent-${Date.now()}-${drafts}`,
      account,
      threadId: answers?.threadId ?? null,
      subject: subjectBox.value,
      to: answers ? [answers.from] : [],
      html: editor.innerHTML,
      sentAt: Date.now(),
    });
    toast(words.messageSent);
    closed(true);
  };
  autosave(editor, draft, status);
  const row = answers && trimmedRow(editor, answers);
  const cell = el(
    'td',
    { class: 'Ap' },
    div('aoU'),
    div(
      'Ar Au',
      div(
        '',
        editor,
        el('textarea', { class: 'Ak', style: 'display:none', 'aria-label': words.messageBody }),
      ),
    ),
    row,
  );
  const fields = el(
    'form',
    { class: 'bAs', method: 'POST', onsubmit: (event) => event.preventDefault() },
    hidden('composeid', String(drafts)),
    draft,
    hidden('lts', String(Date.now())),
    hidden('rm', answers ? messageId(answers) : 'undefined'),
    recipientRow(answers?.from ?? null),
    el('div', { class: 'aoD az6', style: inline ? 'display:none' : '' }, subjectBox),
  );
  const area = el(
    'table',
    { class: 'iN', role: 'presentation', cellpadding: '0' },
    el(
      'tbody',
      {},
      el(
        'tr',
        {},
        el(
          'td',
          {},
          div(
            'aO7',
            div(
              'qz aiL',
              el('table', { class: 'cf An', role: 'presentation' }, el('tbody', {}, el('tr', {}, cell))),
            ),
          ),
        ),
      ),
    ),
  );
  const element = el(
    'div',
    { class: 'aoI', role: 'region', 'aria-label': subject || words.newMessage },
    fields,
    area,
    bottomBar(send, () => closed(false), status),
  );
  return { element, editor };
}

/** Puts the caret where Gmail puts it: before everything else. */
export function focusStart(editor: HTMLElement): void {
  editor.focus();
  getSelection()?.collapse(editor, 0);
}
