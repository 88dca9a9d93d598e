/** The compose form that the inline reply and every compose window share: fields, editor, bottom bar with Send. */
import { div, el, paintedId } from '../../client/dom';
import { account } from '../../client/page-options';
import { keepSent } from '../../client/sent';
import type { DemoMail, Person } from '../../mails';
import { messageId } from '../ids';
import { bottomBar } from './bottom-bar';
import { editorElement, trimmedRow } from './editor-element';
import { toast } from './toast';
import { words } from './words';

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
