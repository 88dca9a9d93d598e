import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { isVisible } from '../../../lib/mail/visible';

function visibleIn(html: string): boolean {
  const { document } = new JSDOM(html).window;
  const element = document.getElementById('x');
  return element !== null && isVisible(element);
}

describe('what is displayed', () => {
  it.each([
    ['plain', '<p id="x"></p>', true],
    ['in a hidden parent', '<div hidden><p id="x"></p></div>', false],
    ['by inline style', '<div style="display: none"><p id="x"></p></div>', false],
    [
      'by a style sheet',
      '<style>.off p { display: none }</style><div class="off"><p id="x"></p></div>',
      false,
    ],
    ['by visibility', '<div style="visibility: hidden"><p id="x"></p></div>', false],
    ['shown again', '<div style="visibility: hidden"><p id="x" style="visibility: visible"></p></div>', true],
    ['beside what is hidden', '<div hidden></div><p id="x"></p>', true],
  ])('is told from styles: %s', (_, html, expected) => {
    expect(visibleIn(html)).toBe(expected);
  });

  it('is not what the page has removed', () => {
    const { document } = new JSDOM('<p id="x"></p>').window;
    const element = document.createElement('p');
    expect(isVisible(element)).toBe(false);
  });

  it('is asked of the browser where it can tell', () => {
    const { document } = new JSDOM('<p id="x"></p>').window;
    const element = document.createElement('p');
    element.checkVisibility = () => true;
    expect(isVisible(element)).toBe(true);
  });
});
