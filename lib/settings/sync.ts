/**
 * Settings and templates in the browser's own sync storage, when the user turns it on. Threads never go there. Its
 * quotas are small (8 kB an item, 100 kB in all, 512 items in Chromium): a template is an item of its own, and what
 * does not fit stays here and is named.
 */
import { browser } from 'wxt/browser';
import * as z from 'zod/mini';
import { limits, type OwnTemplate } from '../drafts/own-templates';
import { attempt } from '../follow-ups/stored/area';
import type { Answer } from '../messages';
import { parseOwnTemplates, readOwnTemplates, writeOwnTemplates } from './own-templates';
import { changeSettings, parseSettings, readSettings } from './settings';

const settingsKey = 'settings';
const templatePrefix = 'template:';
const orderKey = 'template-order';
/** In the local storage: which templates were in the sync storage when it was last looked at. */
const syncedKey = 'synced-templates';
/** Chromium's QUOTA_BYTES_PER_ITEM and QUOTA_BYTES, with room for the rest. */
const mostPerItem = 8000;
const mostInAll = 95_000;

const size = (key: string, value: unknown) => new TextEncoder().encode(key + JSON.stringify(value)).length;

/** What would go to the sync storage, and the templates that don't fit. Pure. */
export function syncItems(
  settings: object,
  templates: readonly OwnTemplate[],
): { items: Map<string, unknown>; left: OwnTemplate[] } {
  const items = new Map<string, unknown>([[settingsKey, settings]]);
  const left: OwnTemplate[] = [];
  const order: string[] = [];
  let total = size(settingsKey, settings);
  for (const template of templates) {
    const key = templatePrefix + template.id;
    const bytes = size(key, template);
    if (bytes > mostPerItem || total + bytes > mostInAll) {
      left.push(template);
      continue;
    }
    total += bytes;
    items.set(key, template);
    order.push(template.id);
  }
  items.set(orderKey, order);
  return { items, left };
}

/** Sends what is here; gives the templates that stay on this device only. */
export function pushSync(): Promise<Answer<OwnTemplate[]>> {
  return attempt(async () => {
    const { sync: _, ...shared } = await readSettings();
    const { items, left } = syncItems(shared, await readOwnTemplates());
    const before = new Map(Object.entries(await browser.storage.sync.get(null)));
    const news = [...items].filter(([key, value]) => !equal(before.get(key), value));
    if (news.length > 0) await browser.storage.sync.set(Object.fromEntries(news));
    const gone = [...before.keys()].filter((key) => key.startsWith(templatePrefix) && !items.has(key));
    if (gone.length > 0) await browser.storage.sync.remove(gone);
    await rememberSynced(items.get(orderKey));
    return left;
  });
}

/** Takes what another device sent: its settings, and its templates beside those that were only ever here. */
export function pullSync(): Promise<Answer<null>> {
  return attempt(async () => {
    const stored = new Map(Object.entries(await browser.storage.sync.get(null)));
    if (!stored.has(settingsKey)) return null;
    const order: string[] = z.array(z.string()).safeParse(stored.get(orderKey)).data ?? [];
    const sent = parseOwnTemplates(order.map((id) => stored.get(`${templatePrefix}${id}`)));
    const here = await readOwnTemplates();
    // What was synced before and is not sent any more was deleted on the other device.
    const known = new Set([...sent.map(({ id }) => id), ...(await syncedBefore())]);
    const next = [...sent, ...here.filter(({ id }) => !known.has(id))].slice(0, limits.templates);
    const { sync, ...before } = await readSettings();
    const { sync: _, ...shared } = parseSettings(stored.get(settingsKey));
    if (!equal(before, shared)) await changeSettings({ ...shared, sync });
    if (!equal(here, next)) await writeOwnTemplates(next);
    await rememberSynced(order);
    return null;
  });
}

async function syncedBefore(): Promise<string[]> {
  const stored = (await browser.storage.local.get(syncedKey))[syncedKey];
  return z.array(z.string()).safeParse(stored).data ?? [];
}

async function rememberSynced(ids: unknown): Promise<void> {
  await browser.storage.local.set({ [syncedKey]: ids });
}

function equal(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
