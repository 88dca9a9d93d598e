/**
 * Whether the page displays an element. Webmails keep closed views and boxes in the document, so what a selector
 * matches is often not what the user sees. Layout (size, scroll position) plays no part: it costs a reflow.
 */
export function isVisible(element: Element): boolean {
  if (typeof element.checkVisibility === 'function') {
    // The second name is what Chromium before 121 and Firefox before 125 read.
    return element.checkVisibility({ visibilityProperty: true, checkVisibilityCSS: true });
  }
  return isVisibleByStyle(element);
}

/** The same answer from computed styles, for documents without rendering (saved pages in jsdom). */
function isVisibleByStyle(element: Element): boolean {
  const window = element.ownerDocument.defaultView;
  if (!element.isConnected) return false;
  if (!window) return true;
  const visibility = window.getComputedStyle(element).visibility;
  if (visibility === 'hidden' || visibility === 'collapse') return false;
  for (let box: Element | null = element; box; box = box.parentElement) {
    if (window.getComputedStyle(box).display === 'none') return false;
  }
  return true;
}
