/**
 * Makes a change to the page without moving what the reader looks at. `mark` is an element below the change that
 * shows where the text stands. Only what lies above the visible part is made up for: where the change happens in
 * view, the text gives way as it would for any other part of the page.
 */
export function withoutMoving(mark: Element, change: () => void): void {
  const scroller = scrollerOf(mark);
  if (!scroller || scroller.scrollTop <= 0) {
    change();
    return;
  }
  const top = scroller === document.scrollingElement ? 0 : scroller.getBoundingClientRect().top;
  const before = mark.getBoundingClientRect().top;
  change();
  if (before >= top) return;
  const moved = mark.getBoundingClientRect().top - before;
  // Writing the position also ends the browser's own scroll anchoring for this change: nothing is made up for twice.
  if (moved !== 0) scroller.scrollTop += moved;
}

function scrollerOf(element: Element): Element | null {
  for (let at = element.parentElement; at; at = at.parentElement) {
    if (at.scrollHeight > at.clientHeight) {
      const { overflowY } = getComputedStyle(at);
      if (overflowY === 'auto' || overflowY === 'scroll') return at;
    }
  }
  return document.scrollingElement;
}
