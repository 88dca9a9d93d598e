interface Box {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

interface Size {
  width: number;
  height: number;
}

const edge = 8;
const gap = 4;

/**
 * Where a popup of this size goes beside its button, wholly inside the viewport: below where there is room, else
 * above, else on the roomier side, as high as fits. All in px of the viewport.
 */
export function placePopup(
  anchor: Box,
  popup: Size,
  viewport: Size,
  rtl: boolean,
): { left: number; top: number; maxHeight: number } {
  const below = viewport.height - anchor.bottom - gap - edge;
  const above = anchor.top - gap - edge;
  const down = popup.height <= below || below >= above;
  const maxHeight = Math.min(Math.max(0, Math.floor(down ? below : above)), viewport.height - 2 * edge);
  const height = Math.min(popup.height, maxHeight);
  const wanted = rtl ? anchor.right - popup.width : anchor.left;
  const left = Math.max(edge, Math.min(wanted, viewport.width - popup.width - edge));
  const top = down ? anchor.bottom + gap : anchor.top - gap - height;
  // The button itself may be scrolled out of view.
  return { left, top: Math.max(edge, Math.min(top, viewport.height - edge - height)), maxHeight };
}
