// @vitest-environment jsdom
import { beforeEach, describe, expect, it } from 'vitest';
import { withoutMoving } from '../../../lib/ui/scroll';

/** jsdom lays nothing out: the numbers are the test's. The pane begins 100 px below the window's top. */
function pane(scrollTop: number, markAt: number) {
  const scroller = document.createElement('div');
  scroller.style.overflowY = 'auto';
  const mark = document.createElement('p');
  scroller.append(mark);
  document.body.append(scroller);
  Object.defineProperties(scroller, { scrollHeight: { value: 3000 }, clientHeight: { value: 500 } });
  scroller.scrollTop = scrollTop;
  let above = 0;
  scroller.getBoundingClientRect = () => new DOMRect(0, 100, 800, 500);
  mark.getBoundingClientRect = () => new DOMRect(0, markAt + above, 800, 20);
  return {
    scroller,
    mark,
    grow: () => {
      above += 120;
    },
  };
}

beforeEach(() => document.body.replaceChildren());

describe('withoutMoving', () => {
  it('makes up for what is inserted above the visible part', () => {
    const { scroller, mark, grow } = pane(900, -300);
    withoutMoving(mark, grow);
    expect(scroller.scrollTop).toBe(1020);
  });

  it('leaves the position alone where the change is in view', () => {
    const { scroller, mark, grow } = pane(900, 250);
    withoutMoving(mark, grow);
    expect(scroller.scrollTop).toBe(900);
  });

  it('leaves an unscrolled pane at its top', () => {
    const { scroller, mark, grow } = pane(0, 150);
    withoutMoving(mark, grow);
    expect(scroller.scrollTop).toBe(0);
  });
});
