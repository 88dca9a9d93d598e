/**
 * What the user said of single messages of a thread, flagged or not, and the list of corrections they can look
 * through. One key a thread, and one for the list, which only corrections (they are rare) rewrite.
 */
import type { Answer, Correction, ThreadMemory } from '../messages';
import type { Cadence } from './cadence';
import type { KeptCorrection } from './corrections';
import type { FollowUp } from './follow-up';
import type { Now } from './schedule';
import { apply } from './states';
import { attempt, getLocal, removeLocal, setLocal } from './stored/area';
import { putRecords, readable } from './stored/records';
import {
  correctionsKey,
  memoryKey,
  parseCorrections,
  parseSaid,
  saysAnything,
  withWord,
} from './stored/said';
import { write } from './stored/write';

const mostCorrections = 1000;

/** What is remembered of the thread, beside its entry. */
export function recall(key: string, followUp: FollowUp | null): Promise<Answer<ThreadMemory>> {
  return attempt(async () => {
    const stored = (await getLocal([memoryKey(key)])).get(memoryKey(key));
    return { key, followUp, ...parseSaid(stored) };
  });
}

/** The user's corrections, oldest first; `quieted` tells what follows from them. */
export function readCorrections(): Promise<Answer<KeptCorrection[]>> {
  return attempt(async () => parseCorrections((await getLocal([correctionsKey])).get(correctionsKey)));
}

/**
 * Remembers a correction, and lets it have its effect on the thread's entry in the same write: one that is no
 * rejection is dismissed, one that is after all goes on.
 */
export function correct(
  given: Correction,
  id: string,
  now: Now,
  cadence: Cadence,
): Promise<Answer<ThreadMemory>> {
  const { key, messageId, says } = given;
  return write(async () => {
    const stored = await getLocal([key, memoryKey(key), correctionsKey]);
    const before = readable(key, stored.get(key));
    const memory = withWord(parseSaid(stored.get(memoryKey(key))), messageId, says);
    const writes = new Map<string, unknown>([[memoryKey(key), memory]]);
    if (says !== 'hide-banner') {
      const list = [...parseCorrections(stored.get(correctionsKey)), { ...given, id, at: now.instant }];
      writes.set(correctionsKey, list.slice(-mostCorrections));
    }
    const after = before && effect(before, given, now, cadence);
    await putRecords(after === null || after === before ? [] : [after], writes);
    return { key, followUp: after, ...memory };
  });
}

/** Takes a correction out of the list and out of its thread's memory. The entry stays as it is. */
export function forgetCorrection(id: string): Promise<Answer<null>> {
  return write(async () => {
    const list = parseCorrections((await getLocal([correctionsKey])).get(correctionsKey));
    const gone = list.find((one) => one.id === id);
    const writes = new Map<string, unknown>([[correctionsKey, list.filter((one) => one.id !== id)]]);
    if (!gone?.messageId) {
      await setLocal(writes);
      return null;
    }
    const name = memoryKey(gone.key);
    const memory = withWord(parseSaid((await getLocal([name])).get(name)), gone.messageId, 'forget');
    writes.set(name, memory);
    await setLocal(writes);
    // The name alone tells of the thread.
    if (!saysAnything(memory)) await removeLocal([name]);
    return null;
  });
}

function effect(before: FollowUp, { messageId, says }: Correction, now: Now, cadence: Cadence): FollowUp {
  const decided = messageId === null || before.messageId === null || before.messageId === messageId;
  if (says === 'not-rejection' && decided) return apply(before, { type: 'dismiss' }, now, cadence);
  if (says === 'rejection' && before.state === 'dismissed') {
    return apply(before, { type: 'reopen' }, now, cadence);
  }
  return before;
}
