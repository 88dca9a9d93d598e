/**
 * What happened to a thread by itself (a reply, an answer, an invitation was seen) can be taken back exactly as well,
 * for as long as the browser runs; after that by reopening the thread.
 */
import { browser } from 'wxt/browser';
import * as z from 'zod/mini';
import type { Answer } from '../messages';
import { followUp } from './follow-up';
import { type Change, undo } from './store';
import { attempt } from './stored/area';

const prefix = 'automatic:';
const change = z.object({ before: z.nullable(followUp), after: followUp });

/** Keeps a change that nobody clicked for; one that only counted is no change to the user. */
export async function noteAutomatic({ before, after }: Change): Promise<void> {
  if (JSON.stringify([before?.state, before?.steps]) === JSON.stringify([after.state, after.steps])) return;
  await attempt(() => browser.storage.session.set({ [prefix + after.key]: { before, after } }));
}

/** True while `undoAutomatic` has something to take back for the thread. */
export async function hasAutomatic(key: string): Promise<boolean> {
  return (await readChange(key)) !== null;
}

/** Takes the last of them back; `not-found` when there is none, `changed-since` when more has happened. */
export async function undoAutomatic(key: string): Promise<Answer<null>> {
  const last = await readChange(key);
  if (last === null) return { ok: false, trouble: 'not-found' };
  const result = await undo([last]);
  if (result.ok) await attempt(() => browser.storage.session.remove(prefix + key));
  return result;
}

/** Forgets what happened to these threads. */
export async function forgetAutomatic(keys: readonly string[]): Promise<void> {
  await attempt(() => browser.storage.session.remove(keys.map((key) => prefix + key)));
}

async function readChange(key: string): Promise<Change | null> {
  const name = prefix + key;
  const stored = await attempt<Record<string, unknown>>(() => browser.storage.session.get(name));
  const parsed = z.safeParse(change, stored.ok ? stored.value[name] : null);
  return parsed.success ? parsed.data : null;
}
