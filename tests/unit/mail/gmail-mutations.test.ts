/** Whatever becomes of the page, reading gives a plain value and the reader's other answers don't fail either. */
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  editor,
  frame,
  heading,
  inlineBox,
  layouts,
  list,
  message,
  openPage,
  row,
  split,
  windowBox,
} from './pages';

const thread =
  heading() + list(message({ state: 'kv' }), message({ permanent: 'msg-a:r-1', foot: inlineBox() }));
const pages = [
  ...Object.values(layouts).map((layout) => frame(layout(thread)) + windowBox()),
  split(row('Your application', '19a1b2c3d4e5f600', 'aps') + row('Other', '19a1b2c3d4e5f6ab'), thread),
  `<div class="aSs"><div class="aSt">${windowBox()}</div></div>${editor('')}`,
  message(),
];

const names = [
  'class',
  'role',
  'id',
  'style',
  'email',
  'name',
  'data-legacy-thread-id',
  'data-message-id',
  'contenteditable',
];
const values = fc.oneof(
  fc.constantFrom(
    '',
    'undefined',
    'main',
    'listitem',
    'dialog',
    'h7',
    'kv',
    'a3s',
    'ii gt',
    'gs',
    'true',
    'display:none',
    '__proto__',
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
        (html, mutations) => {
          const { window, doc, reader } = openPage(html);
          for (const one of mutations) mutate(doc, one);
          const { thread: found, composers, missing } = reader.read();
          expect(Array.isArray(missing)).toBe(true);
          for (const one of found?.messages ?? []) {
            expect(one.body === null || one.element.contains(one.body)).toBe(true);
            const place = reader.bannerPlace(one);
            expect(place === null || place.before?.parentNode === place.parent).toBe(true);
            reader.openReply(one);
          }
          expect(new Set(composers.map(({ editor: box }) => box)).size).toBe(composers.length);
          for (const composer of composers) {
            expect(composer.root.contains(composer.editor)).toBe(true);
            expect(composer.editor.closest('.a3s')).toBeNull();
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
