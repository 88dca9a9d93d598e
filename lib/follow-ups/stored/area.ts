/** The browser's storage with typed answers: what it throws becomes a trouble. */
import { browser } from 'wxt/browser';
import type { Answer, Trouble } from '../../messages';

/** Runs storage calls; never rejects. */
export async function attempt<T>(work: () => Promise<T>): Promise<Answer<T>> {
  try {
    return { ok: true, value: await work() };
  } catch (error) {
    return { ok: false, trouble: troubleOf(error) };
  }
}

/** A trouble on its way out of nested calls to `attempt`. */
export class TroubleError extends Error {
  readonly trouble: Trouble;
  constructor(trouble: Trouble) {
    super(trouble);
    this.trouble = trouble;
  }
}

function troubleOf(error: unknown): Trouble {
  if (error instanceof TroubleError) return error.trouble;
  if (error instanceof RangeError) return 'bad-message';
  // Chromium: "Resource::kQuotaBytes quota exceeded"; Firefox: "QuotaExceededError…".
  const words = error instanceof Error ? `${error.name} ${error.message}` : String(error);
  return /quota/i.test(words) ? 'storage-full' : 'storage-unavailable';
}

/** What is stored under those keys; keys without a value are absent. */
export async function getLocal(keys: readonly string[] | null): Promise<Map<string, unknown>> {
  const stored: Record<string, unknown> = await browser.storage.local.get(keys === null ? null : [...keys]);
  return new Map(Object.entries(stored).filter(([, value]) => value !== undefined));
}

/** All in one call, which browsers write as one: a crash leaves all of it or nothing. */
export async function setLocal(values: ReadonlyMap<string, unknown>): Promise<void> {
  await browser.storage.local.set(Object.fromEntries(values));
}

export async function removeLocal(keys: readonly string[]): Promise<void> {
  await browser.storage.local.remove([...keys]);
}
