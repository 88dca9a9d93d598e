/** Records and their rows in the index, read and written together. Call the writing ones inside `exclusively`. */
import * as z from 'zod/mini';
import { type FollowUp, followUp } from '../follow-up';
import { read, type Unreadable } from '../migrations';
import { threadPrefix } from '../thread-key';
import { getLocal, removeLocal, setLocal, TroubleError } from './area';
import { enter, everyShard, formatShard, parseShard, shardOf } from './due-index';
import { pack, trimmed } from './packed';

export interface Listing {
  followUps: FollowUp[];
  /** Kept aside untouched: what a newer version wrote, or what is damaged. */
  unreadable: { key: string; reason: Unreadable }[];
}

export function listing(stored: ReadonlyMap<string, unknown>): Listing {
  const found: Listing = { followUps: [], unreadable: [] };
  for (const [key, value] of stored) {
    if (!key.startsWith(threadPrefix)) continue;
    const one = read(key, value);
    if (one.ok) found.followUps.push(one.followUp);
    else found.unreadable.push({ key, reason: one.reason });
  }
  return found;
}

/** Null where nothing is stored; throws `unreadable` where something is that must not be overwritten. */
export async function readOne(key: string): Promise<FollowUp | null> {
  return readable(key, (await getLocal([key])).get(key));
}

export function readable(key: string, stored: unknown): FollowUp | null {
  if (stored === undefined) return null;
  const one = read(key, stored);
  if (!one.ok) throw new TroubleError('unreadable');
  return one.followUp;
}

/** Stores the follow-ups and their rows in one write, with what else belongs to the change. */
export async function putRecords(
  followUps: readonly FollowUp[],
  beside: ReadonlyMap<string, unknown> = new Map(),
): Promise<void> {
  const writes = new Map(beside);
  for (const value of followUps) {
    if (!z.safeParse(followUp, value).success) throw new TroubleError('bad-message');
    writes.set(value.key, trimmed(pack(value)));
  }
  const names = [...new Set(followUps.map(({ key }) => shardOf(key)))];
  const stored = await getLocal(names);
  const shards = names.map((name) => [name, parseShard(stored.get(name))] as const);
  const index = shards.some(([, rows]) => rows === null) ? await allRows() : new Map(shards);
  for (const value of followUps) {
    const rows = index.get(shardOf(value.key));
    if (rows) enter(rows, value);
  }
  for (const [name, rows] of index) writes.set(name, formatShard(rows ?? new Map()));
  await setLocal(writes);
}

/** The record goes first: a row without one is ignored, a record without a row would not come due. */
export async function removeRecords(keys: readonly string[]): Promise<void> {
  await removeLocal(keys);
  const names = [...new Set(keys.map(shardOf))];
  const stored = await getLocal(names);
  const writes = new Map<string, unknown>();
  for (const name of names) {
    const rows = parseShard(stored.get(name));
    if (rows === null) continue;
    for (const key of keys) rows.delete(key);
    writes.set(name, formatShard(rows));
  }
  await setLocal(writes);
}

/** The index made anew from all records: where it is damaged, and after an update. */
export async function rebuildIndex(): Promise<void> {
  const writes = new Map<string, unknown>();
  for (const [name, rows] of await allRows()) writes.set(name, formatShard(rows));
  await setLocal(writes);
}

async function allRows(): Promise<Map<string, Map<string, number>>> {
  const index = new Map(everyShard.map((name) => [name, new Map<string, number>()]));
  for (const value of listing(await getLocal(null)).followUps) {
    const rows = index.get(shardOf(value.key));
    if (rows) enter(rows, value);
  }
  return index;
}
