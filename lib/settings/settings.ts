/** What the user can choose. One stored thing, parsed on the way in; what can't be read falls back, field by field. */
import { browser } from 'wxt/browser';
import * as z from 'zod/mini';
import { cadence, defaultCadence } from '../follow-ups/cadence';
import { exclusively } from '../follow-ups/stored/lock';
import { storedValue } from './stored-value';

const hour = z.number().check(z.int(), z.minimum(0), z.maximum(23));

const fields = {
  cadence,
  toneGuard: z.boolean(),
  /** Letters as shortcuts in the popup. Files that were exported before there was a choice had them on. */
  letterKeys: z.prefault(z.boolean(), true),
  notifications: z.object({ on: z.boolean(), quietFrom: hour, quietUntil: hour }),
  /** The user's own phrases that mark a rejection. */
  ownPhrases: z.array(z.string().check(z.minLength(1), z.maxLength(200))).check(z.maxLength(100)),
  /** Settings and templates (never threads) go with the user's browser account. */
  sync: z.boolean(),
};
export const settings = z.object(fields);
export type Settings = z.infer<typeof settings>;

export const defaultSettings: Settings = {
  cadence: defaultCadence,
  toneGuard: true,
  letterKeys: true,
  notifications: { on: false, quietFrom: 20, quietUntil: 9 },
  ownPhrases: [],
  sync: false,
};

const item = storedValue('settings');

/** Each field as stored where it is valid, else its default: a bad cadence does not cost the phrases. */
export function parseSettings(stored: unknown): Settings {
  const found = z.safeParse(z.record(z.string(), z.unknown()), stored);
  const given = new Map(Object.entries(found.success ? found.data : {}));
  const field = <T>(name: keyof Settings, schema: z.ZodMiniType<T>, fallback: T): T => {
    const parsed = z.safeParse(schema, given.get(name));
    return parsed.success ? parsed.data : fallback;
  };
  return {
    cadence: field('cadence', fields.cadence, defaultSettings.cadence),
    toneGuard: field('toneGuard', fields.toneGuard, defaultSettings.toneGuard),
    letterKeys: field('letterKeys', fields.letterKeys, defaultSettings.letterKeys),
    notifications: field('notifications', fields.notifications, defaultSettings.notifications),
    ownPhrases: field('ownPhrases', fields.ownPhrases, defaultSettings.ownPhrases),
    sync: field('sync', fields.sync, defaultSettings.sync),
  };
}

/** The defaults where nothing is stored or the storage can't be read. */
export async function readSettings(): Promise<Settings> {
  try {
    return parseSettings(await item.get());
  } catch {
    return defaultSettings;
  }
}

/** Stores a change of some fields, one change after the other; rejects where the storage does. */
export async function changeSettings(change: Partial<Settings>): Promise<Settings> {
  return exclusively(async () => {
    const next = settings.parse({ ...(await readSettings()), ...change });
    await item.set(next);
    return next;
  });
}

export function watchSettings(onChange: (settings: Settings) => void): () => void {
  return item.watch((value) => onChange(parseSettings(value)));
}

/** The permission for desktop notifications is asked by the page, on the click that turns them on. */
export async function mayNotify(): Promise<boolean> {
  try {
    return await browser.permissions.contains({ permissions: ['notifications'] });
  } catch {
    return false;
  }
}
