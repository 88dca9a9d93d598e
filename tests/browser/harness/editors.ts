import type { Locator, Page } from '@playwright/test';

/** The editor's content, byte for byte. */
export function editorHtml(editor: Locator): Promise<string> {
  return editor.evaluate((element) => element.innerHTML);
}

/** The editor's text as it is displayed, with its line breaks. */
export function editorText(editor: Locator): Promise<string> {
  // biome-ignore lint/performance/useDomNodeTextContent: textContent has no line breaks
  return editor.evaluate((element) => (element instanceof HTMLElement ? element.innerText : ''));
}

/** Ctrl+Z in the editor, once. */
export async function undo(editor: Locator): Promise<void> {
  await editor.evaluate((element) => {
    if (element instanceof HTMLElement && !element.contains(document.activeElement)) element.focus();
  });
  // Nobody takes back what they have not seen stand: until then an editor may still be asked to take a draft.
  await editor.page().waitForTimeout(150);
  await editor.page().keyboard.press('Control+z');
}

/** What is selected in the page. */
export function selectedText(page: Page): Promise<string> {
  return page.evaluate(() => String(document.getSelection()));
}
