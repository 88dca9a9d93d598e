/**
 * The one store of flagged threads: one key a thread in the extension's local storage. Every function answers with
 * a value or a trouble and never rejects; writers of all contexts take turns, so none loses another's update.
 */
import { browser } from 'wxt/browser';
import type { Answer, Flag, Sighting, ThreadRef } from '../messages';
import { accountsKey, addressOf, parseAccounts, withAccount } from './accounts';
import type { Cadence } from './cadence';
import type { FollowUp } from './follow-up';
import { type Read, read } from './migrations';
import { newFollowUp } from './new-follow-up';
import type { Now } from './schedule';
import { news } from './seen';
import { apply, type FollowUpEvent } from './states';
import { attempt, getLocal, setLocal, TroubleError } from './stored/area';
import { type DueRow, everyShard, parseShard } from './stored/due-index';
import { exclusively } from './stored/lock';
import * as records from './stored/records';
import { write } from './stored/write';
import { possibleKeys, threadPrefix } from './thread-key';

/** One change, as `undo` takes it back. `before` is null where the thread was new. */
export interface Change {
  before: FollowUp | null;
  after: FollowUp;
}

/** Everything stored, and what could not be read. */
export function readAll(): Promise<Answer<records.Listing>> {
  return attempt(async () => records.listing(await getLocal(null)));
}

/** Those of the keys that are stored; for long lists of which only a part is shown. */
export function readMany(keys: readonly string[]): Promise<Answer<records.Listing>> {
  return attempt(async () => records.listing(await getLocal(keys)));
}

/** What every open thread waits for, soonest first, without reading the threads. */
export function readDue(): Promise<Answer<DueRow[]>> {
  return attempt(async () => {
    const rows: DueRow[] = [];
    let stored = await getLocal(everyShard);
    if ([...stored.values()].some((shard) => parseShard(shard) === null)) {
      await exclusively(records.rebuildIndex);
      stored = await getLocal(everyShard);
    }
    for (const shard of stored.values()) {
      for (const [key, dueAt] of parseShard(shard) ?? []) rows.push({ key, dueAt });
    }
    return rows.toSorted((a, b) => a.dueAt - b.dueAt);
  });
}

export function readFollowUp(key: string): Promise<Answer<FollowUp | null>> {
  return attempt(() => records.readOne(key));
}

/** The thread's key, and its entry where it has one; where it has none, the key it would get. */
export function findThread(ref: ThreadRef): Promise<Answer<{ key: string; followUp: FollowUp | null }>> {
  return attempt(() => find(ref));
}

/** Makes the entry of a thread, or knows an existing one better: one entry a thread, however often it is flagged. */
export function flagThread(flag: Flag, now: Now, cadence: Cadence): Promise<Answer<Change>> {
  return write(async () => {
    const { key, followUp: before } = await find(flag);
    const after =
      before === null
        ? newFollowUp(flag, key, now, cadence)
        : apply(before, { type: 'flagged', flag }, now, cadence);
    if (after !== before) await records.putRecords([after]);
    return { before, after };
  });
}

/** Lets something happen to a thread. */
export function change(
  key: string,
  event: FollowUpEvent,
  now: Now,
  cadence: Cadence,
): Promise<Answer<Change>> {
  return write(async () => {
    const before = await records.readOne(key);
    if (before === null) throw new TroubleError('not-found');
    const after = apply(before, event, now, cadence);
    const heirs = event.type === 'seen' ? await passedOn(before, event.later, now, cadence) : [];
    if (after !== before) await records.putRecords([after, ...heirs]);
    return { before, after };
  });
}

/** What is seen in a merged thread happens to the thread that goes on for it. */
async function passedOn(
  { state, mergedInto, ...counts }: FollowUp,
  later: Sighting['later'],
  now: Now,
  cadence: Cadence,
): Promise<FollowUp[]> {
  if (state !== 'merged' || mergedInto === null) return [];
  const heir = await records.readOne(mergedInto);
  if (heir === null) return [];
  return [news(counts, later).effects.reduce((value, type) => apply(value, { type }, now, cadence), heir)];
}

/**
 * Takes changes back, the former values exactly: none of them, when one thread has changed again since.
 * What was counted meanwhile (messages seen) stays counted.
 */
export function undo(changes: readonly Change[]): Promise<Answer<null>> {
  return write(async () => {
    const stored = await getLocal(changes.map(({ after }) => after.key));
    const puts: FollowUp[] = [];
    const removals: string[] = [];
    for (const { before, after } of changes) {
      const current = records.readable(after.key, stored.get(after.key));
      if (current === null || decisions(current) !== decisions(after))
        throw new TroubleError('changed-since');
      if (before === null) removals.push(after.key);
      else puts.push({ ...before, seenOwn: current.seenOwn, seenOthers: current.seenOthers });
    }
    if (puts.length > 0) await records.putRecords(puts);
    if (removals.length > 0) await records.removeRecords(removals);
    return null;
  });
}

/** Stores values as they are: for a merge or an import, whose before and after the caller has made. */
export function putAll(followUps: readonly FollowUp[]): Promise<Answer<null>> {
  return write(async () => {
    const stored = await getLocal(followUps.map(({ key }) => key));
    for (const [key, value] of stored) records.readable(key, value);
    await records.putRecords(followUps);
    return null;
  });
}

/** Makes the index of due dates anew from all threads: after an update, which may count otherwise. */
export function repairIndex(): Promise<Answer<null>> {
  return write(async () => {
    await records.rebuildIndex();
    return null;
  });
}

/** Tells what changed under which key, in every context; `value` is null where a thread was deleted. */
export function watchAll(onChange: (changes: { key: string; value: Read | null }[]) => void): () => void {
  const listener = (changes: Record<string, { newValue?: unknown }>, area: string) => {
    if (area !== 'local') return;
    const threads = Object.entries(changes).filter(([key]) => key.startsWith(threadPrefix));
    if (threads.length === 0) return;
    onChange(
      threads.map(([key, { newValue }]) => ({
        key,
        value: newValue === undefined || newValue === null ? null : read(key, newValue),
      })),
    );
  };
  browser.storage.onChanged.addListener(listener);
  return () => browser.storage.onChanged.removeListener(listener);
}

/** The addresses that were seen at the places of the webmails' account switchers; none where the storage can't be read. */
export async function readOwnAddresses(): Promise<string[]> {
  const accounts = await attempt(readAccounts);
  return accounts.ok ? [...new Set(accounts.value.map(([, , address]) => address))] : [];
}

const readAccounts = async () => parseAccounts((await getLocal([accountsKey])).get(accountsKey));

async function find(ref: ThreadRef): Promise<{ key: string; followUp: FollowUp | null }> {
  const accounts = await readAccounts();
  const keys = possibleKeys(ref, addressOf(accounts, ref));
  const [first] = keys;
  if (first === undefined) throw new TroubleError('bad-message');
  const told = withAccount(accounts, ref);
  // Only a help for later: a full storage must not keep a thread from being recalled.
  if (told) await attempt(() => setLocal(new Map([[accountsKey, told]])));
  const stored = await getLocal(keys);
  for (const key of keys) {
    const followUp = records.readable(key, stored.get(key));
    if (followUp !== null && sameMailbox(followUp, ref)) return { key, followUp };
  }
  return { key: first, followUp: null };
}

/** An entry from before its address was known may belong to whoever was signed in at that place then. */
function sameMailbox({ account }: FollowUp, ref: ThreadRef): boolean {
  return account.address === null || ref.account.address === null || account.address === ref.account.address;
}

function decisions({ state, stateAt, steps, mergedInto, reflection }: FollowUp): string {
  return JSON.stringify([state, stateAt, steps, mergedInto, reflection]);
}
