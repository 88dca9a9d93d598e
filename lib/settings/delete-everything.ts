import { browser } from 'wxt/browser';
import { attempt } from '../follow-ups/stored/area';
import { exclusively } from '../follow-ups/stored/lock';
import type { Answer } from '../messages';

/** Every thread, note, setting and template, on this device and in the sync storage. There is no way back. */
export function deleteEverything(): Promise<Answer<null>> {
  return attempt(() =>
    exclusively(async () => {
      await browser.storage.local.clear();
      await browser.storage.session.clear();
      // Not every browser has it, and what was never turned on need not be there.
      await attempt(() => browser.storage.sync.clear());
      return null;
    }),
  );
}
