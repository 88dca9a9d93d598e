const sheets = new Map<string, CSSStyleSheet>();

/** Gives a shadow root its styles: one shared sheet for all of a kind, else a `<style>` of its own. */
export function addStyles(root: ShadowRoot, css: string): void {
  try {
    root.adoptedStyleSheets = [sharedSheet(css)];
  } catch {
    // Firefox refuses sheets from a content script's world (bug 1751346, seen 2026-11), jsdom has none.
    const style = document.createElement('style');
    style.textContent = css;
    root.prepend(style);
  }
}

function sharedSheet(css: string): CSSStyleSheet {
  let sheet = sheets.get(css);
  if (!sheet) {
    sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    sheets.set(css, sheet);
  }
  return sheet;
}
