/** Which hooks of a webmail were not found at last, for popup and dashboard to say. */
import { browser } from 'wxt/browser';
import * as z from 'zod/mini';
import { type Answer, type Health, health } from '../messages';
import { attempt } from './stored/area';

const prefix = 'health:';

/** Remembers a report; one that misses nothing clears its site. */
export function noteHealth(report: Health): Promise<Answer<null>> {
  return attempt(async () => {
    const name = prefix + report.site;
    if (report.missing.length === 0) await browser.storage.session.remove(name);
    else await browser.storage.session.set({ [name]: report });
    return null;
  });
}

/** The standing reports, at most one a site. */
export async function readHealth(): Promise<Health[]> {
  const names = ['gmail', 'outlook'].map((site) => prefix + site);
  const stored = await attempt<Record<string, unknown>>(() => browser.storage.session.get(names));
  if (!stored.ok) return [];
  return Object.values(stored.value).flatMap((value) => {
    const parsed = z.safeParse(health, value);
    return parsed.success ? [parsed.data] : [];
  });
}

export function watchHealth(onHealth: (reports: Health[]) => void): () => void {
  const listener = (changes: Record<string, unknown>, area: string) => {
    const concerned = area === 'session' && Object.keys(changes).some((key) => key.startsWith(prefix));
    if (concerned) void readHealth().then(onHealth);
  };
  browser.storage.onChanged.addListener(listener);
  return () => browser.storage.onChanged.removeListener(listener);
}
