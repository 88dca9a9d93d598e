/** Changes of several threads at once: all of them in one write, or none. `undo` of the store takes them back. */
import type { Answer } from '../messages';
import type { Cadence } from './cadence';
import type { FollowUp } from './follow-up';
import { merge } from './merge';
import type { Now } from './schedule';
import { apply, type FollowUpEvent } from './states';
import type { Change } from './store';
import { getLocal, TroubleError } from './stored/area';
import * as records from './stored/records';
import { write } from './stored/write';

/** Lets the same happen to many threads. Gives those that it changed; `not-found` when one is not stored (any more). */
export function changeMany(
  keys: readonly string[],
  event: FollowUpEvent,
  now: Now,
  cadence: Cadence,
): Promise<Answer<Change[]>> {
  return write(async () => {
    const found = await readEach(keys);
    const changes = found.map((before) => ({ before, after: apply(before, event, now, cadence) }));
    return put(changes.filter(({ before, after }) => before !== after));
  });
}

/** Lets `into` go on for both threads. */
export function mergeThreads(into: string, from: string, now: Now): Promise<Answer<Change[]>> {
  return write(async () => {
    const [one, other] = await readEach([into, from]);
    if (!one || !other) throw new TroubleError('not-found');
    const after = merge(one, other, now);
    return put([
      { before: one, after: after.into },
      { before: other, after: after.from },
    ]);
  });
}

async function readEach(keys: readonly string[]): Promise<FollowUp[]> {
  const stored = await getLocal(keys);
  return keys.map((key) => {
    const found = records.readable(key, stored.get(key));
    if (found === null) throw new TroubleError('not-found');
    return found;
  });
}

async function put(changes: Change[]): Promise<Change[]> {
  if (changes.length > 0) await records.putRecords(changes.map(({ after }) => after));
  return changes;
}
