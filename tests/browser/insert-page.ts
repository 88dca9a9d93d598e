/** Pages with one editor each, and the insertion in them: bundled in memory, no extension needed. */
import type { Page } from '@playwright/test';
import { build } from 'esbuild';
import type { InsertionMethod } from '../../lib/mail/reader';

declare global {
  var bench: {
    insertDraft: typeof import('../../lib/mail/insert').insertDraft;
    copyText: typeof import('../../lib/mail/copy').copyText;
    selectRange: typeof import('../../lib/mail/insert-select').selectRange;
    createEditor: typeof import('roosterjs').createEditor;
    exportContent: typeof import('roosterjs').exportContent;
    domToContentModel: typeof import('roosterjs').domToContentModel;
    createDomToModelContext: typeof import('roosterjs').createDomToModelContext;
  };
  var outlookEditor: import('roosterjs').IEditor;
}

const source = `
  import { createDomToModelContext, createEditor, domToContentModel, exportContent } from 'roosterjs';
  import { copyText } from '../../lib/mail/copy';
  import { insertDraft } from '../../lib/mail/insert';
  import { selectRange } from '../../lib/mail/insert-select';
  globalThis.bench = {
    copyText, insertDraft, selectRange, createEditor, exportContent, domToContentModel, createDomToModelContext,
  };
`;

let bundled: Promise<string> | undefined;

async function bundle(): Promise<string> {
  bundled ??= build({
    stdin: { contents: source, resolveDir: import.meta.dirname, loader: 'ts' },
    bundle: true,
    format: 'iife',
    write: false,
    define: { 'process.env.NODE_ENV': '"production"' },
  }).then(({ outputFiles }) => outputFiles[0]?.text ?? '');
  return bundled;
}

async function openPage(page: Page, editor: string): Promise<void> {
  await page.setContent(
    `<!doctype html><title>Compose</title><input id="to">${editor}<button id="send">Send</button>`,
  );
  await page.addScriptTag({ content: await bundle() });
  await page.evaluate(() => {
    document.getElementById('send')?.addEventListener('click', () => document.body.classList.add('sent'));
  });
}

const editable = '<div id="editor" role="textbox" contenteditable="true" g_editable="true"></div>';

/** A contenteditable as Gmail has it, with `content` in it. */
export async function openGmailEditor(page: Page, content: string, dir = 'ltr'): Promise<void> {
  await openPage(page, editable.replace('"editor"', `"editor" dir="${dir}"`));
  await page.locator('#editor').evaluate((editor, given) => {
    const parsed = new DOMParser().parseFromString(given, 'text/html');
    editor.replaceChildren(...parsed.body.childNodes);
  }, content);
}

/** The real roosterjs editor, which Outlook on the web uses, with `markup` as its content. */
export async function openOutlookEditor(page: Page, markup: string): Promise<void> {
  await openPage(page, editable);
  await page.evaluate((given) => {
    const { createEditor, domToContentModel, createDomToModelContext } = globalThis.bench;
    const parsed = new DOMParser().parseFromString(given, 'text/html');
    const model = domToContentModel(parsed.body, createDomToModelContext());
    const editor = document.getElementById('editor');
    if (editor instanceof HTMLDivElement) globalThis.outlookEditor = createEditor(editor, [], model);
  }, markup);
}

export interface Insertion {
  methods: InsertionMethod[];
  /** Selector of the first node that is signature or quote. */
  end?: string;
}

export const inGmail = (end?: string): Insertion => ({ methods: ['insertText'], ...(end ? { end } : {}) });
export const inOutlook = (end?: string): Insertion => ({
  methods: ['paste', 'insertText'],
  ...(end ? { end } : {}),
});

export async function insert(page: Page, text: string, { methods, end }: Insertion, stillRight = true) {
  return page.evaluate(
    async ([draft, ways, last, right]) => {
      const editor = document.getElementById('editor');
      if (!editor) throw new Error('The page has no editor.');
      const endOfOwnText = () => (last ? editor.querySelector(last) : null);
      return globalThis.bench.insertDraft(editor, draft, {
        methods: ways,
        endOfOwnText,
        stillRight: () => right,
      });
    },
    [text, methods, end, stillRight] as const,
  );
}

export async function html(page: Page): Promise<string> {
  return page.locator('#editor').evaluate((editor) => editor.innerHTML);
}

/** The editor's text as a reader sees it, a line each, empty lines kept as one. */
export async function lines(page: Page): Promise<string[]> {
  // biome-ignore lint/performance/useDomNodeTextContent: the lines as laid out are what is asked for
  const text = await page.locator('#editor').innerText();
  return text
    .replaceAll('\u00a0', ' ')
    .replace(/\n{3,}/g, '\n\n')
    .trim()
    .split('\n')
    .map((line) => line.trimEnd());
}

/** What roosterjs itself says that it holds. */
export async function modelText(page: Page): Promise<string> {
  return page.evaluate(() => {
    const text = globalThis.bench.exportContent(globalThis.outlookEditor, 'PlainText');
    return text.replaceAll('\r\n', '\n').replaceAll('\u00a0', ' ');
  });
}

/** Puts the caret into the text `around`, where it has a `|`. */
export async function putCaret(page: Page, around: string): Promise<void> {
  await page.locator('#editor').evaluate((editor, marked) => {
    const text = marked.replace('|', '');
    const walker = document.createTreeWalker(editor, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const at = node.nodeValue?.indexOf(text) ?? -1;
      if (at < 0) continue;
      if (editor instanceof HTMLElement) editor.focus();
      document.getSelection()?.collapse(node, at + marked.indexOf('|'));
      return;
    }
    throw new Error(`The editor does not hold "${text}".`);
  }, around);
}
