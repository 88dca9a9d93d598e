/** How pages and texts are changed. Positions are shares of what there is, so one list of changes fits every source. */
import * as fc from 'fast-check';

const share = fc.integer({ min: 0, max: 9999 }).map((n) => n / 10_000);

/** Never in any source: what holds it has let something of the page through. */
export const secret = 'quokkaword';

/** What people with bad intentions put where text is expected. */
const hostile = fc.constantFrom(
  '__proto__',
  'constructor',
  '{{company}}',
  '[[if not-selected: ]]',
  '<img src=x onerror=alert(1)>',
  'javascript:alert(1)',
  '\u202E\u2066',
  '\u200B\u00AD',
  '\uD800',
  '\uDFFF',
  '\0',
  '\r',
  '\u2028',
  '> ',
  '-- \n',
  'On Monday, Ana wrote:\n',
  'a'.repeat(5000),
  'not '.repeat(500),
  '\n'.repeat(500),
);
export const token = fc.oneof(hostile, fc.string({ unit: 'binary', maxLength: 30 }));

const textEdit = fc.record({
  kind: fc.constantFrom('delete', 'insert', 'double', 'splice', 'case', 'lines', 'split-pair'),
  at: share,
  length: fc.nat(200),
  other: fc.nat(),
  token,
});
export const textEdits = fc.array(textEdit, { maxLength: 8 });
type TextEdit = typeof textEdit extends fc.Arbitrary<infer E> ? E : never;

function editText(
  text: string,
  { kind, at, length, other, token: put }: TextEdit,
  all: readonly string[],
): string {
  const start = Math.floor(at * text.length);
  const [head, piece, tail] = [
    text.slice(0, start),
    text.slice(start, start + length),
    text.slice(start + length),
  ];
  const foreign = all[other % all.length] ?? '';
  switch (kind) {
    case 'delete':
      return head + tail;
    case 'insert':
      return head + put + piece + tail;
    case 'double':
      return head + piece + piece + tail;
    case 'splice':
      return head + foreign.slice(0, length * 3) + tail;
    case 'case':
      return head + (at < 0.5 ? piece.toUpperCase() : piece.toLowerCase()) + tail;
    case 'lines':
      return head + piece.replaceAll(' ', '\n') + tail;
    default:
      return `${head}\uD83D${piece}\uDE00${tail}`;
  }
}

export function mutateText(text: string, edits: readonly TextEdit[], all: readonly string[]): string {
  return edits.reduce((changed, edit) => editText(changed, edit, all), text);
}

const names = [
  'class',
  'role',
  'id',
  'style',
  'dir',
  'title',
  'email',
  'name',
  'href',
  'hidden',
  'aria-label',
  'aria-expanded',
  'aria-selected',
  'contenteditable',
  'data-convid',
  'data-folder-name',
  'data-message-id',
  'data-legacy-thread-id',
  'data-hovercard-id',
];
const values = fc.oneof(
  fc.constantFrom('', 'undefined', 'main', 'listitem', 'dialog', 'document', 'textbox', 'true', 'false'),
  fc.constantFrom(
    'h7',
    'kv',
    'a3s',
    'ii gt',
    'gs',
    'gmail_quote',
    'elementToProof',
    'display:none',
    'divRplyFwdMsg',
  ),
  fc.constantFrom(
    'MSG_A_FROM',
    'CONV_x_SUBJECT',
    'UniqueMessageBody',
    'editorParent_1',
    'x_gmail_quote',
    'a@b.example',
  ),
  fc.constant(secret),
  token,
);
const pageEdit = fc.record({
  kind: fc.constantFrom('remove', 'unwrap', 'move', 'copy', 'set', 'drop', 'text', 'rename'),
  at: share,
  to: share,
  name: fc.constantFrom(...names),
  value: values,
});
export const pageEdits = fc.array(pageEdit, { minLength: 1, maxLength: 12 });
type PageEdit = typeof pageEdit extends fc.Arbitrary<infer E> ? E : never;

/** A page grown by copies of copies would take the run with it. */
const mostElements = 2000;

export function mutatePage(root: Element, edits: readonly PageEdit[]): void {
  for (const { kind, at, to, name, value } of edits) {
    const all = root.querySelectorAll('*');
    const element = all[Math.floor(at * all.length)];
    const other = all[Math.floor(to * all.length)];
    if (!element || !other) return;
    if (kind === 'remove') element.remove();
    else if (kind === 'unwrap') element.replaceWith(...element.childNodes);
    else if (kind === 'move' && !element.contains(other)) other.append(element);
    else if (kind === 'copy' && all.length < mostElements) other.append(element.cloneNode(true));
    else if (kind === 'set') element.setAttribute(name, value);
    else if (kind === 'drop') element.removeAttribute(name);
    else if (kind === 'text') element.prepend(`${value} ${secret} `);
    else if (kind === 'rename') {
      const renamed = root.ownerDocument.createElement(to < 0.5 ? 'td' : 'blockquote');
      renamed.append(...element.childNodes);
      element.replaceWith(renamed);
    }
  }
}
