import type { Page } from '@playwright/test';

/** What the element with the keyboard is called. */
function focusedName(page: Page): Promise<string> {
  return page.evaluate(() => {
    const element = document.activeElement;
    const isField = element instanceof HTMLInputElement || element instanceof HTMLTextAreaElement;
    const label = isField ? element.labels?.[0]?.textContent : null;
    return (label || element?.getAttribute('aria-label') || element?.textContent || '').trim();
  });
}

/** Presses Tab until the keyboard is at what has that name; throws where it never gets there. */
export async function tabTo(page: Page, name: string, presses = 90): Promise<void> {
  if (presses === 0) throw new Error(`Tab never reached ${name}`);
  await page.keyboard.press('Tab');
  if ((await focusedName(page)) !== name) await tabTo(page, name, presses - 1);
}
