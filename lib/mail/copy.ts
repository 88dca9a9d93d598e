/**
 * Puts text on the clipboard, for when an editor refused it. Call it inside a click. False where the page may not.
 */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return copyBySelection(text);
  }
}

/** The old way, where the page's permissions forbid the new one: select in a field nobody sees, and copy. */
function copyBySelection(text: string): boolean {
  const focused = document.activeElement;
  const host = document.createElement('div');
  host.style.cssText = 'position: fixed; top: 0; left: 0; width: 1px; height: 1px; opacity: 0';
  const field = document.createElement('textarea');
  field.value = text;
  host.attachShadow({ mode: 'open' }).append(field);
  document.documentElement.append(host);
  try {
    field.focus({ preventScroll: true });
    field.select();
    return document.execCommand('copy');
  } catch {
    return false;
  } finally {
    host.remove();
    if (focused instanceof HTMLElement) focused.focus({ preventScroll: true });
  }
}
