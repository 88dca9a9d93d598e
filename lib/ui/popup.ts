import { placePopup } from './menu-place';

/** Shows an element beside its button, above everything: compose windows clip what is only positioned. */
export function showPopup(popup: HTMLElement, anchor: HTMLElement): void {
  popup.hidden = false;
  if (typeof popup.showPopover === 'function') {
    popup.popover = 'manual';
    popup.showPopover();
  }
  movePopup(popup, anchor);
}

export function movePopup(popup: HTMLElement, anchor: HTMLElement): void {
  popup.style.maxHeight = '';
  const { width, height } = popup.getBoundingClientRect();
  const viewport = { width: document.documentElement.clientWidth, height: window.innerHeight };
  const rtl = getComputedStyle(anchor).direction === 'rtl';
  const place = placePopup(anchor.getBoundingClientRect(), { width, height }, viewport, rtl);
  popup.style.left = `${place.left}px`;
  popup.style.top = `${place.top}px`;
  popup.style.maxHeight = `${place.maxHeight}px`;
}

export function hidePopup(popup: HTMLElement): void {
  if (popup.popover === 'manual' && popup.isConnected) popup.hidePopover();
  popup.hidden = true;
}
