/** The editor of a compose form: roosterjs, the editor of Outlook on the web, with its own undo and its own model. */
import {
  createDomToModelContext,
  domToContentModel,
  Editor,
  EditPlugin,
  exportContent,
  type IEditor,
  PastePlugin,
  ShortcutPlugin,
} from 'roosterjs';
import { el } from '../../client/dom';
import type { MailHtmlRules } from '../../client/mail-html';
import { account, has } from '../../client/page-options';
import { owner } from '../../people';
import type { ComposeAsk } from './compose';
import { k } from './names';
import { htmlToDocument } from './policy';
import { quoteOf } from './quote';
import { fullDate, words } from './words';

export interface ComposeEditor {
  element: HTMLElement;
  /** The element must stand in the page. */
  start(): void;
  html(): string;
  dispose(): void;
}

declare global {
  interface Window {
    /** For specs: the texts of all open editors, each as its own model has it. */
    demoEditorModels: () => string[];
  }
}

const running = new Set<IEditor>();
window.demoEditorModels = () => [...running].map((editor) => exportContent(editor, 'PlainText'));

/** Outlook marks every line that is checked for spelling. */
function markLine(_: object, element: HTMLElement): void {
  if (element.tagName === 'DIV' && element.id === '') element.className = 'elementToProof';
}

const quoteRules: MailHtmlRules = { idPrefix: 'x_', classPrefix: 'x_', link: () => {} };

function emptyLine(): HTMLElement {
  const style = 'font-family: Calibri, Helvetica, sans-serif; font-size: 12pt; color: rgb(0, 0, 0);';
  return el('div', { class: 'elementToProof', style }, el('br'));
}

function signature(): HTMLElement {
  const { name } = owner(account);
  return el(
    'div',
    { id: 'Signature', class: 'elementToProof' },
    el('p', { style: 'margin: 0cm; font-size: 11pt;' }, name),
    el('p', { style: 'margin: 0cm; font-size: 11pt;' }, '+44 20 7946 0000'),
  );
}

function quoteFor({ subject, answers }: ComposeAsk): HTMLElement[] {
  if (!answers) return [];
  const { from, to, sentAt, html } = answers;
  const nodes = quoteOf({ from, to, when: fullDate(sentAt), subject, html }, quoteRules);
  // Here the ids are Outlook's own; only those inside the mail are the sender's.
  for (const node of nodes) node.id = node.id.replace(/^x_/, '');
  for (const node of nodes) if (node.id === '') node.removeAttribute('id');
  return nodes;
}

export function composeEditor(ask: ComposeAsk): ComposeEditor {
  const element = el('div', {
    tabindex: '0',
    dir: document.dir || 'ltr',
    class: k('editor'),
    role: 'textbox',
    'aria-multiline': 'true',
    'aria-label': words.writeHere,
    textprediction: 'false',
    spellcheck: 'false',
  });
  let editor: IEditor | undefined;
  const first = [emptyLine(), ...(has('no-signature') ? [] : [emptyLine(), signature()])];
  const late = has('late-quote');
  const start = (): void => {
    const content = el('div', {}, ...first, ...(late ? [] : quoteFor(ask)));
    editor = new Editor(element, {
      plugins: [new PastePlugin(), new EditPlugin(), new ShortcutPlugin()],
      initialModel: domToContentModel(content, createDomToModelContext()),
      defaultModelToDomOptions: { additionalFormatAppliers: { block: [markLine] } },
      trustedHTMLHandler: { htmlToDOM: htmlToDocument },
    });
    running.add(editor);
    editor.focus();
    if (late) setTimeout(() => editor?.isDisposed() === false && element.append(...quoteFor(ask)), 1000);
  };
  return {
    element,
    start,
    html: () => element.innerHTML,
    dispose() {
      if (!editor) return;
      running.delete(editor);
      editor.dispose();
    },
  };
}
