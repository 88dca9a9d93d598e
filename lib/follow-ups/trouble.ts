/** What popup and dashboard say when storing went wrong, until it goes right again. */
import { browser } from 'wxt/browser';
import * as z from 'zod/mini';
import { type Answer, type Trouble, trouble } from '../messages';

const key = 'trouble';
const stored = z.object({ trouble, at: z.number() });

/** The last storing that failed; null when none did since. */
export async function readTrouble(): Promise<{ trouble: Trouble; at: number } | null> {
  return (await readFrom(browser.storage.session)) ?? (await readFrom(browser.storage.local));
}

async function readFrom(area: typeof browser.storage.session | typeof browser.storage.local) {
  try {
    const parsed = z.safeParse(stored, (await area.get(key))[key]);
    return parsed.success ? parsed.data : null;
  } catch {
    return null;
  }
}

/** True while this context does not know that there is nothing to clear. */
let mayStand = true;

/** Remembers a full or unavailable storage, and forgets it once something was stored. */
export async function noteTrouble(result: Answer<unknown>): Promise<void> {
  if (result.ok) {
    if (mayStand) await clear();
    return;
  }
  if (result.trouble !== 'storage-full' && result.trouble !== 'storage-unavailable') return;
  mayStand = true;
  const value = { [key]: { trouble: result.trouble, at: Date.now() } };
  try {
    // The session's storage is in memory: it takes a note when the disk takes no more.
    await browser.storage.session.set(value);
  } catch {
    await browser.storage.local.set(value).catch(() => null);
  }
}

async function clear(): Promise<void> {
  mayStand = false;
  await Promise.allSettled([browser.storage.session.remove(key), browser.storage.local.remove(key)]);
}
