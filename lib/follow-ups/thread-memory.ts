/**
 * What the user said of single messages of a thread, flagged or not, and the list of corrections they can look
 * through. One key a thread, and one for the list, which only corrections (they are rare) rewrite.
 */
import * as z from 'zod/mini';
import type { Answer, Correction, ThreadMemory } from '../messages';
import type { Cadence } from './cadence';
import { type KeptCorrection, keptCorrection } from './corrections';
import type { FollowUp } from './follow-up';
import type { Now } from './schedule';
import { apply } from './states';
import { attempt, getLocal, setLocal } from './stored/area';
import { exclusively } from './stored/lock';
import { putRecords, readable } from './stored/records';
import { noteTrouble } from './trouble';

const memoryPrefix = 'memory:';
const correctionsKey = 'corrections';
const mostMessages = 200;
const mostCorrections = 1000;

const said = z.object({
  notRejection: z.array(z.string()),
  markedRejection: z.array(z.string()),
  hidden: z.array(z.string()),
});
type Said = z.infer<typeof said>;

const nothing: Said = { notRejection: [], markedRejection: [], hidden: [] };
const memoryKey = (key: string) => memoryPrefix + key;

function parseSaid(stored: unknown): Said {
  const parsed = z.safeParse(said, stored);
  return parsed.success ? parsed.data : nothing;
}

function parseCorrections(stored: unknown): KeptCorrection[] {
  if (!Array.isArray(stored)) return [];
  return stored.flatMap((one: unknown) => {
    const parsed = z.safeParse(keptCorrection, one);
    return parsed.success ? [parsed.data] : [];
  });
}

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
export async function correct(
  given: Correction,
  id: string,
  now: Now,
  cadence: Cadence,
): Promise<Answer<ThreadMemory>> {
  const { key, messageId, says } = given;
  const work = async () => {
    const stored = await getLocal([key, memoryKey(key), correctionsKey]);
    const before = readable(key, stored.get(key));
    const memory = withCorrection(parseSaid(stored.get(memoryKey(key))), messageId, says);
    const writes = new Map<string, unknown>([[memoryKey(key), memory]]);
    if (says !== 'hide-banner') {
      const list = [...parseCorrections(stored.get(correctionsKey)), { ...given, id, at: now.instant }];
      writes.set(correctionsKey, list.slice(-mostCorrections));
    }
    const after = before && effect(before, given, now, cadence);
    await putRecords(after === null || after === before ? [] : [after], writes);
    return { key, followUp: after, ...memory };
  };
  const result = await attempt(() => exclusively(work));
  await noteTrouble(result);
  return result;
}

/** Takes a correction out of the list and out of its thread's memory. The entry stays as it is. */
export async function forgetCorrection(id: string): Promise<Answer<null>> {
  const work = async () => {
    const list = parseCorrections((await getLocal([correctionsKey])).get(correctionsKey));
    const gone = list.find((one) => one.id === id);
    const writes = new Map<string, unknown>([[correctionsKey, list.filter((one) => one.id !== id)]]);
    if (gone?.messageId) {
      const name = memoryKey(gone.key);
      const memory = parseSaid((await getLocal([name])).get(name));
      writes.set(name, withCorrection(memory, gone.messageId, 'forget'));
    }
    await setLocal(writes);
    return null;
  };
  const result = await attempt(() => exclusively(work));
  await noteTrouble(result);
  return result;
}

function withCorrection(memory: Said, messageId: string | null, says: Correction['says'] | 'forget'): Said {
  if (messageId === null) return memory;
  const without = (list: readonly string[]) => list.filter((id) => id !== messageId);
  const added = (list: readonly string[]) => [...without(list), messageId].slice(-mostMessages);
  if (says === 'hide-banner') return { ...memory, hidden: added(memory.hidden) };
  return {
    notRejection: says === 'not-rejection' ? added(memory.notRejection) : without(memory.notRejection),
    markedRejection: says === 'rejection' ? added(memory.markedRejection) : without(memory.markedRejection),
    hidden: says === 'rejection' ? without(memory.hidden) : memory.hidden,
  };
}

function effect(before: FollowUp, { messageId, says }: Correction, now: Now, cadence: Cadence): FollowUp {
  const decided = messageId === null || before.messageId === null || before.messageId === messageId;
  if (says === 'not-rejection' && decided) return apply(before, { type: 'dismiss' }, now, cadence);
  if (says === 'rejection' && before.state === 'dismissed') {
    return apply(before, { type: 'reopen' }, now, cadence);
  }
  return before;
}
