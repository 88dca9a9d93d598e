import { placePopup } from './menu-place';

/**
 * Shows an element beside its button, above everything (compose windows clip what is only positioned), and keeps
 * it there while the page moves. Returns what hides it again.
 */
export function showPopup(popup: HTMLElement, anchor: HTMLElement): () => void {
  const over = new AbortController();
  popup.hidden = false;
  const onTop = typeof popup.showPopover === 'function';
  if (onTop) {
    popup.popover = 'manual';
    popup.showPopover();
  }
  const place = (): void => movePopup(popup, anchor);
  const follow = (event: Event): void => {
    if (!event.composedPath().includes(popup)) place();
  };
  place();
  window.addEventListener('resize', place, { signal: over.signal });
  document.addEventListener('scroll', follow, { signal: over.signal, capture: true, passive: true });
  return () => {
    over.abort();
    if (onTop && popup.isConnected) popup.hidePopover();
    popup.hidden = true;
  };
}

function movePopup(popup: HTMLElement, anchor: HTMLElement): void {
  popup.style.maxHeight = '';
  const { width, height } = popup.getBoundingClientRect();
  const viewport = { width: document.documentElement.clientWidth, height: window.innerHeight };
  const rtl = getComputedStyle(anchor).direction === 'rtl';
  const place = placePopup(anchor.getBoundingClientRect(), { width, height }, viewport, rtl);
  popup.style.left = `${place.left}px`;
  popup.style.top = `${place.top}px`;
  popup.style.maxHeight = `${place.maxHeight}px`;
}
