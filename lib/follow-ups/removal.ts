/** Deleting threads with all that is stored about them, and taking that back while the page is open. */
import type { Answer } from '../messages';
import { forgetAutomatic } from './automatic';
import { forgetDeliveries } from './deliveries';
import { type KeptUse, parseUses, usesKey } from './draft-uses';
import type { FollowUp } from './follow-up';
import { read } from './migrations';
import { attempt, getLocal, removeLocal, setLocal } from './stored/area';
import * as records from './stored/records';
import {
  correctionsKey,
  memoryKey,
  onlyListed,
  parseCorrections,
  parseSaid,
  type Said,
  saysAnything,
} from './stored/said';
import { write } from './stored/write';

/** What was stored of threads before they were deleted. */
export interface Removed {
  followUps: readonly FollowUp[];
  /** By the keys of the threads. */
  memories: ReadonlyMap<string, Said>;
  /** Uses of drafts, with their places in the list. */
  uses: readonly { at: number; use: KeptUse }[];
}

/**
 * Deletes threads for good: their entries (also ones that can't be read, since only the user may decide that), what
 * was said of their messages, which drafts were used there, and what the session holds of them. What stays is what
 * the page of corrections lists, so that a mail that is no rejection does not become one again; there it is forgotten.
 */
export function removeThreads(keys: readonly string[]): Promise<Answer<Removed>> {
  return write(async () => {
    const stored = await getLocal([...keys, ...keys.map(memoryKey), usesKey, correctionsKey]);
    const removed = whatIsStored(keys, stored);
    const corrections = parseCorrections(stored.get(correctionsKey));
    const left = new Map<string, unknown>();
    for (const [key, said] of removed.memories) {
      const memory = onlyListed(said, key, corrections);
      if (saysAnything(memory)) left.set(memoryKey(key), memory);
    }
    if (removed.uses.length > 0) {
      const uses = parseUses(stored.get(usesKey));
      left.set(
        usesKey,
        uses.filter(({ key }) => !keys.includes(key)),
      );
    }
    // The entries go last: while a thread is listed, whatever is left of it can be deleted.
    const first = await attempt(() => setLocal(left));
    await removeLocal(keys.map(memoryKey).filter((name) => !left.has(name)));
    await records.removeRecords(keys);
    // A full disk takes this only once there is room.
    if (!first.ok) await setLocal(left);
    await forgetAutomatic(keys);
    await forgetDeliveries(keys);
    return removed;
  });
}

/** Stores again what was deleted. */
export function putBack({ followUps, memories, uses }: Removed): Promise<Answer<null>> {
  return write(async () => {
    const beside = new Map<string, unknown>();
    for (const [key, memory] of memories) beside.set(memoryKey(key), memory);
    if (uses.length > 0) {
      const list = parseUses((await getLocal([usesKey])).get(usesKey));
      for (const { at, use } of uses) list.splice(at, 0, use);
      beside.set(usesKey, list);
    }
    await records.putRecords(followUps, beside);
    return null;
  });
}

function whatIsStored(keys: readonly string[], stored: ReadonlyMap<string, unknown>): Removed {
  const followUps: FollowUp[] = [];
  const memories = new Map<string, Said>();
  for (const key of keys) {
    const one = read(key, stored.get(key));
    if (one.ok) followUps.push(one.followUp);
    const memory = parseSaid(stored.get(memoryKey(key)));
    if (saysAnything(memory)) memories.set(key, memory);
  }
  const uses = parseUses(stored.get(usesKey))
    .map((use, at) => ({ at, use }))
    .filter(({ use }) => keys.includes(use.key));
  return { followUps, memories, uses };
}
