// @vitest-environment jsdom
import { afterEach, describe, expect, it } from 'vitest';
import { caretSpot, type Spot, topSpot } from '../../../lib/mail/insert-place';
import { body } from './page';

const quote = '<div class="quote"><p>We chose someone else.</p></div>';

afterEach(() => document.body.replaceChildren());

/** An editor whose caret stands at the `|` of its markup, or none. */
function editor(markup: string): { element: HTMLElement; end: Node | null } {
  const element = document.importNode(body(markup), true);
  document.body.append(element);
  document.getSelection()?.removeAllRanges();
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node instanceof Text; node = walker.nextNode()) {
    const at = node.data.indexOf('|');
    if (at < 0) continue;
    node.deleteData(at, 1);
    document.getSelection()?.collapse(node, at);
    break;
  }
  return { element, end: element.querySelector('.quote') };
}

const padding = (spot: Spot | null) => spot && [spot.before.length, spot.after.length];

describe('the caret in the user’s own text', () => {
  it.each([
    ['<div>Hello|</div>', [2, 0]],
    ['<div>|Hello</div>', [0, 2]],
    ['<div>Hel|lo</div>', [2, 2]],
    ['<div>Hel<b>lo|</b><i> there</i></div>', [2, 2]],
    ['Hello<br>|<br>', [0, 0]],
    ['<div>Hello</div><div>| <br></div><div>there</div>', [0, 0]],
    [`<div>Hello|</div>${quote}`, [2, 0]],
  ])('%s is where the draft goes, apart from what is on the line', (markup, expected) => {
    const { element, end } = editor(markup);
    expect(padding(caretSpot(element, end))).toEqual(expected);
  });

  it.each([['<div>Hello</div>'], [`<div>Hello</div>${quote.replace('We', '|We')}`]])(
    'is not in %s',
    (markup) => {
      const { element, end } = editor(markup);
      expect(caretSpot(element, end)).toBeNull();
    },
  );

  it('is not in another field', () => {
    const { element } = editor('<div>Hello</div>');
    editor('<div>To: Ida|</div>');
    expect(caretSpot(element, null)).toBeNull();
  });

  it('is not at the very edge of the quote: the browser would go in', () => {
    const { element, end } = editor(`<div>Hello</div>${quote}`);
    document.getSelection()?.collapse(element, 1);
    expect(caretSpot(element, end)).toBeNull();
  });

  it('is the end of what is selected', () => {
    const { element } = editor('<div>Keep these words</div>');
    document.getSelection()?.selectAllChildren(element.children[0] ?? element);
    expect(padding(caretSpot(element, null))).toEqual([2, 0]);
  });
});

describe('the top', () => {
  it.each([
    ['', [0, 0]],
    ['<br>', [0, 0]],
    [`<div dir="ltr"><div><br></div></div>${quote}`, [0, 0]],
    [`<div>Hello</div>${quote}`, [0, 2]],
    ['<div><img src="x">Hello</div>', [0, 2]],
  ])('of %s is its first line', (markup, expected) => {
    const { element, end } = editor(markup);
    expect(padding(topSpot(element, end))).toEqual(expected);
  });

  it.each([[quote], [`<div> </div>${quote}`]])('is missing in %s: a line has to be made', (markup) => {
    const { element, end } = editor(markup);
    expect(topSpot(element, end)).toBeNull();
  });
});
