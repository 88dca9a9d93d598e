/** What every start of the worker does: it may have been stopped in the middle of anything. */
import { browser } from 'wxt/browser';
import { repairIndex } from '../follow-ups/store';
import { expireDeliveries, resumeDeliveries } from './deliver';
import { refresh } from './refresh';

export async function wakeUp(): Promise<void> {
  await Promise.allSettled([lockStorage(), refresh(), expireDeliveries(null).then(resumeDeliveries)]);
}

/** At an install or update, since it reads everything: an index that an earlier version left is made anew. */
export async function checkUp(): Promise<void> {
  await repairIndex();
  await refresh();
}

/** The first install shows in four steps what is to come. */
export async function greet(reason: string): Promise<void> {
  if (reason === 'install')
    await browser.tabs.create({ url: browser.runtime.getURL('/dashboard.html#/welcome') });
}

/** Content scripts get what the messages give them, and nothing of the storage. Not in every browser yet. */
async function lockStorage(): Promise<void> {
  await browser.storage.local.setAccessLevel?.({ accessLevel: 'TRUSTED_CONTEXTS' });
}
