/** The compose form: Send and discard, the recipient wells, the editor. The same in the pane and in its own window. */
import { div, el, pressable } from '../../client/dom';
import { account, has } from '../../client/page-options';
import { keepSent } from '../../client/sent';
import type { DemoMail } from '../../mails';
import { barButton } from './button';
import { claim } from './claim';
import { composeEditor } from './compose-editor';
import { k, nextNumber } from './names';
import { recipientWells } from './wells';
import { words } from './words';

export interface ComposeAsk {
  subject: string;
  /** The mail that is answered; null for a new message. */
  answers: DemoMail | null;
}

export interface ComposeOptions extends ComposeAsk {
  place: 'inline' | 'docked' | 'window';
  /** After Send or discard; `sent` tells which. */
  closed: (sent: boolean) => void;
  /** Moves it out of the conversation. */
  dock?: () => void;
}

export interface ComposeForm {
  element: HTMLElement;
  /** Once it stands in the page: makes the editor and puts the caret into it. */
  start(): void;
}

function sendButtons(send: () => void): HTMLElement {
  const split = has('send-split');
  const number = nextNumber();
  const button = el(
    'button',
    {
      type: 'button',
      id: split ? `splitButton-r${number}__primaryActionButton` : null,
      'data-testid': split ? null : 'ComposeSendButton',
      class: `fui-Button ${k('send')}`,
      'aria-label': words.send,
      title: `${words.send} (Ctrl+Enter)`,
      'data-demo': 'send',
    },
    words.send,
  );
  const more = el(
    'button',
    {
      type: 'button',
      id: split ? `splitButton-r${number}__menuButton` : null,
      class: `fui-Button ${k('send-more')}`,
      'aria-haspopup': 'true',
      'aria-label': words.moreSend,
    },
    '▾',
  );
  return el('div', { role: 'group', class: k('send-group') }, pressable(button, send), more);
}

function actionRow(send: () => void, discard: () => void, dock?: () => void): HTMLElement {
  const bin = el(
    'button',
    { type: 'button', id: 'discardCompose', class: `fui-Button ${k('bin')}`, 'aria-label': words.discard },
    '🗑',
  );
  const dockButton = dock && barButton(words.dock, 'WindowNewRegular', '⧉', dock);
  dockButton?.querySelector('button')?.setAttribute('data-demo', 'dock');
  return div(k('action-row'), div('', div('', sendButtons(send))), pressable(bin, discard), dockButton);
}

/** A compose form. What is written goes through the roosterjs editor, and only its model counts. */
export function composeForm({ subject, answers, place, closed, dock }: ComposeOptions): ComposeForm {
  const number = nextNumber();
  const editor = composeEditor({ subject, answers });
  const subjectBox =
    place === 'inline'
      ? null
      : el('input', {
          id: `MSG_${number}_SUBJECT`,
          class: k('subject-box'),
          placeholder: words.subject,
          'aria-label': words.subject,
          autocomplete: 'off',
          value: answers ? `Re: ${subject}` : subject,
        });
  const close = (wasSent: boolean): void => {
    editor.dispose();
    closed(wasSent);
  };
  const send = (): void => {
    keepSent({
      id: `sent-${Date.now()}-${number}`,
      account,
      threadId: answers?.threadId ?? null,
      subject: subjectBox?.value ?? subject,
      to: answers ? [answers.from] : [],
      html: editor.html(),
      sentAt: Date.now(),
    });
    close(true);
  };
  const named = !(place === 'inline' && has('no-docking'));
  const parent = el('div', { id: `editorParent_${number}`, class: k('editor-parent') }, editor.element);
  const trigger = el('div', { id: named ? `docking_DockingTriggerPart_${number}` : null }, parent);
  const element = el(
    'div',
    {
      id: named ? `docking_InitVisiblePart_${number}` : null,
      class: k('compose', `compose-${place}`),
      'data-demo': 'compose',
    },
    div(
      k('surface'),
      actionRow(send, () => close(false), dock),
      div(k('fields'), recipientWells(answers?.from ?? null), subjectBox),
      trigger,
    ),
  );
  return { element: claim(element), start: () => editor.start() };
}
