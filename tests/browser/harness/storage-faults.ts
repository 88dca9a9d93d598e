/** A browser whose storage takes nothing more, or can't be reached: in the real worker and the real pages. */
import type { Page } from '@playwright/test';
import type { InstalledExtension } from './installed';

/** The room that the browser gives an extension: `chrome.storage.local.QUOTA_BYTES`. */
const quota = 10_485_760;
const fillers = ['filler:most', 'filler:rest'] as const;

interface StorageApi {
  storage: { local: Record<'get' | 'set' | 'remove' | 'clear', unknown> };
}

/** Stores until nothing fits any more: the browser itself refuses what comes then. */
export async function fillStorage(extension: InstalledExtension): Promise<void> {
  const [most, rest] = fillers;
  const before = await extension.bytesInUse();
  await extension.store({ [most]: 'x'.repeat(quota - before - 10_000) });
  const left = quota - (await extension.bytesInUse());
  // The key and the quotation marks are counted as well.
  await extension.store({ [rest]: 'x'.repeat(left - rest.length - 2) });
}

/** Gives the room back. */
export async function makeRoom(extension: InstalledExtension): Promise<void> {
  await extension.discard(fillers);
}

/** Runs in the worker or in a page of ours: from now on every call to the storage is refused. */
export function denyStorage(): void {
  const { local } = (globalThis as unknown as { chrome: StorageApi }).chrome.storage;
  for (const name of ['get', 'set', 'remove', 'clear'] as const) {
    local[name] = () => Promise.reject(new Error('Access to storage is not allowed from this context.'));
  }
}

/** Runs in the worker or in a page of ours, before its code: there is no storage at all. */
export function withoutStorage(): void {
  const { storage } = (globalThis as unknown as { chrome: StorageApi }).chrome;
  Object.defineProperty(storage, 'local', { value: undefined });
}

/** A page of the extension for which `fault` was done first. */
export async function openWith(
  fault: () => void,
  extension: InstalledExtension,
  page: Page,
  path: string,
): Promise<Page> {
  await page.addInitScript(fault);
  await page.goto(extension.url(path));
  return page;
}
