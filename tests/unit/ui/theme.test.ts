// @vitest-environment jsdom
import { beforeEach, describe, expect, it } from 'vitest';
import { parseColour, themeAt } from '../../../lib/ui/theme';

function place(...backgrounds: string[]): HTMLElement {
  let at: HTMLElement = document.body;
  for (const background of backgrounds) {
    const inner = document.createElement('div');
    inner.style.backgroundColor = background;
    at.append(inner);
    at = inner;
  }
  return at;
}

beforeEach(() => document.body.replaceChildren());

describe('themeAt', () => {
  it('follows the first solid background behind the place, not the system', () => {
    expect(themeAt(place('rgb(18, 18, 20)'))).toBe('dark');
    expect(themeAt(place('rgb(18, 18, 20)', 'rgb(255, 255, 255)'))).toBe('light');
    expect(themeAt(place('rgb(250, 250, 250)', 'rgb(20, 30, 40)', 'rgba(0, 0, 0, 0)'))).toBe('dark');
  });

  it('looks through what is barely tinted', () => {
    expect(themeAt(place('rgb(255, 255, 255)', 'rgba(0, 0, 0, 0.1)'))).toBe('light');
  });

  it('takes light text for a dark page where nothing has a background', () => {
    const at = place();
    at.style.color = 'rgb(230, 230, 230)';
    expect(themeAt(at)).toBe('dark');
    at.style.color = 'rgb(20, 20, 20)';
    expect(themeAt(at)).toBe('light');
  });
});

describe('parseColour', () => {
  it('reads both ways of writing it', () => {
    expect(parseColour('rgb(1, 2, 3)')).toEqual({ red: 1, green: 2, blue: 3, alpha: 1 });
    expect(parseColour('rgba(1, 2, 3, 0.5)')).toEqual({ red: 1, green: 2, blue: 3, alpha: 0.5 });
    expect(parseColour('rgb(1 2 3 / 0.25)')).toEqual({ red: 1, green: 2, blue: 3, alpha: 0.25 });
  });

  it.each(['', 'transparent', 'rgb()', 'rgb(a, b, c)', 'color(srgb 1 1 1)'])(
    'does not guess at %j',
    (text) => {
      expect(parseColour(text)).toBeNull();
    },
  );
});
