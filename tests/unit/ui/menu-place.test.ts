import { assert, boolean, integer, property } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { placePopup } from '../../../lib/ui/menu-place';

const viewport = { width: 1000, height: 700 };
const buttonAt = (left: number, top: number) => ({ left, top, right: left + 100, bottom: top + 30 });

describe('placePopup', () => {
  it('opens downward where there is room', () => {
    expect(placePopup(buttonAt(50, 100), { width: 300, height: 400 }, viewport, false)).toEqual({
      left: 50,
      top: 134,
      maxHeight: 558,
    });
  });

  it('opens upward at the bottom', () => {
    const { top, maxHeight } = placePopup(buttonAt(50, 640), { width: 300, height: 400 }, viewport, false);
    expect(top + 400).toBe(636);
    expect(maxHeight).toBe(628);
  });

  it('ends at the button’s end in a right-to-left page', () => {
    expect(placePopup(buttonAt(600, 100), { width: 300, height: 100 }, viewport, true).left).toBe(400);
  });

  it('is always inside the viewport', () => {
    const length = integer({ min: 0, max: 2000 });
    assert(
      property(
        length,
        length,
        length,
        integer({ min: 0, max: 980 }),
        boolean(),
        (x, y, height, width, rtl) => {
          const place = placePopup(buttonAt(x, y), { width, height }, viewport, rtl);
          expect(place.left).toBeGreaterThanOrEqual(8);
          expect(place.left + width).toBeLessThanOrEqual(viewport.width);
          expect(place.top).toBeGreaterThanOrEqual(8);
          expect(place.top + Math.min(height, place.maxHeight)).toBeLessThanOrEqual(viewport.height);
        },
      ),
    );
  });
});
