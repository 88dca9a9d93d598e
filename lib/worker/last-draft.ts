import { browser } from 'wxt/browser';
import { readLastDraft } from '../follow-ups/draft-uses';
import { siteOf } from '../follow-ups/links';
import { askTab } from '../messaging';

/** Opening a reply takes the webmail a while. */
const patience = 15_000;

/** The keyboard command: the draft used last goes into the reply of the mail on the screen. */
export async function insertLastDraft(): Promise<void> {
  const [tab] = await browser.tabs.query({ active: true, lastFocusedWindow: true });
  if (tab?.id === undefined || siteOf(tab.url) === null) return;
  await askTab(tab.id, 'workerToTabInsertLastDraft', await readLastDraft(), patience);
}
