/** Whatever becomes of the page, reading gives a plain value and the reader's other answers don't fail either. */
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  editor,
  host,
  inlineBox,
  item,
  message,
  newMail,
  openPage,
  pills,
  row,
  subject,
  thread,
  threePane,
} from './outlook-pages';

const long =
  subject() +
  message({ state: 'closed', id: 'A' }) +
  message({ state: 'bare' }) +
  message({ id: 'B', foot: inlineBox() }) +
  pills;
const pages: [html: string, url: string][] = [
  [threePane(long, row('Your application', 'AAQk1', true) + row('Other', 'AAQk2')), `${host}/mail/0/inbox`],
  [item(message({ build: 'no ids' }), subject()) + newMail(), `${host}/mail/deeplink/read/AAkA1`],
  [
    `${threePane(thread)}<div role="dialog"><div id="UniqueMessageBody_77">Preview</div></div>`,
    `${host}/mail/`,
  ],
  [message() + editor(), `${host}/mail/sentitems`],
];

const names = [
  'class',
  'role',
  'id',
  'style',
  'title',
  'aria-label',
  'aria-expanded',
  'aria-selected',
  'data-convid',
  'data-folder-name',
  'contenteditable',
];
const values = fc.oneof(
  fc.constantFrom(
    '',
    'undefined',
    'main',
    'dialog',
    'document',
    'textbox',
    'toolbar',
    'true',
    'false',
    'display:none',
    '__proto__',
    'MSG_A_FROM',
    'MSG__DATETIME',
    'CONV_x_SUBJECT',
    'UniqueMessageBody',
    'editorParent_1',
    'docking_InitVisiblePart_0',
    'ConversationReadingPaneContainer',
    'primaryMailboxRoot',
    'a@b.example',
    '<<@@>>',
  ),
  fc.string({ unit: 'binary', maxLength: 40 }),
);
const mutation = fc.record({
  kind: fc.constantFrom('remove', 'unwrap', 'move', 'copy', 'set', 'drop', 'text'),
  at: fc.nat(400),
  to: fc.nat(400),
  name: fc.constantFrom(...names),
  value: values,
});
type Mutation = typeof mutation extends fc.Arbitrary<infer M> ? M : never;

function mutate(doc: Document, { kind, at, to, name, value }: Mutation): void {
  const all = [...doc.querySelectorAll('body *')];
  const element = all[at % all.length];
  const other = all[to % all.length];
  if (!element || !other) return;
  if (kind === 'remove') element.remove();
  else if (kind === 'unwrap') element.replaceWith(...element.childNodes);
  else if (kind === 'move' && !element.contains(other)) other.append(element);
  else if (kind === 'copy') other.append(element.cloneNode(true));
  else if (kind === 'set') element.setAttribute(name, value);
  else if (kind === 'drop') element.removeAttribute(name);
  else if (kind === 'text') element.prepend(value);
}

describe('a page that is not as it was', () => {
  it('never makes the reader fail, and what it gives belongs to the page', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...pages),
        fc.array(mutation, { minLength: 1, maxLength: 12 }),
        ([html, url], mutations) => {
          const { window, doc, reader } = openPage(html, url);
          for (const one of mutations) mutate(doc, one);
          const { thread: found, composers, missing } = reader.read();
          expect(Array.isArray(missing)).toBe(true);
          const elements = new Set<Element>();
          for (const one of found?.messages ?? []) {
            expect(one.body === null || one.element.contains(one.body)).toBe(true);
            elements.add(one.element);
            const place = reader.bannerPlace(one);
            expect(place === null || place.before?.parentNode === place.parent).toBe(true);
            if (place) expect(one.body?.contains(place.parent)).toBe(false);
            reader.openReply(one);
          }
          expect(elements.size).toBe(found?.messages.length ?? 0);
          expect(new Set(composers.map(({ editor: box }) => box)).size).toBe(composers.length);
          for (const composer of composers) {
            expect(composer.root.contains(composer.editor)).toBe(true);
            expect(composer.editor.parentElement?.closest('[id^="UniqueMessageBody"]') ?? null).toBeNull();
            reader.composeButtonPlace(composer);
            reader.endOfOwnText(composer.editor);
          }
          expect(() => JSON.stringify(reader.landmarks())).not.toThrow();
          window.close();
        },
      ),
      { numRuns: 80 },
    );
  }, 60_000);
});
