const steps = ['pointerdown', 'mousedown', 'pointerup', 'mouseup', 'click'] as const;

/** Presses a control of the webmail as a mouse does: some act on mousedown, some on click. */
export function press(control: HTMLElement): void {
  const window = control.ownerDocument.defaultView;
  if (!window) return;
  for (const step of steps) {
    const kind = step.startsWith('pointer') ? window.PointerEvent : window.MouseEvent;
    control.dispatchEvent(new kind(step, { bubbles: true, cancelable: true, composed: true, button: 0 }));
  }
}
