/** What the user said of single messages of a thread, and the list of corrections, as they are stored. Pure. */
import * as z from 'zod/mini';
import type { Correction } from '../../messages';
import { type KeptCorrection, keptCorrection } from '../corrections';

export const correctionsKey = 'corrections';
const memoryPrefix = 'memory:';
const mostMessages = 200;

const said = z.object({
  notRejection: z.array(z.string()),
  markedRejection: z.array(z.string()),
  hidden: z.array(z.string()),
});
/** Ids of messages. */
export type Said = z.infer<typeof said>;

/** Where it is kept what was said in a thread. */
export const memoryKey = (threadKey: string): string => memoryPrefix + threadKey;

export function parseSaid(stored: unknown): Said {
  const parsed = z.safeParse(said, stored);
  return parsed.success ? parsed.data : { notRejection: [], markedRejection: [], hidden: [] };
}

export function parseCorrections(stored: unknown): KeptCorrection[] {
  if (!Array.isArray(stored)) return [];
  return stored.flatMap((one: unknown) => {
    const parsed = z.safeParse(keptCorrection, one);
    return parsed.success ? [parsed.data] : [];
  });
}

/** True while something is remembered. */
export function saysAnything({ notRejection, markedRejection, hidden }: Said): boolean {
  return notRejection.length + markedRejection.length + hidden.length > 0;
}

/** The memory with one more word of the user, or without what they said of that message. */
export function withWord(memory: Said, messageId: string | null, says: Correction['says'] | 'forget'): Said {
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

/** What is left of a thread's memory when the thread is deleted: what the list of corrections shows of it. */
export function onlyListed(memory: Said, key: string, corrections: readonly KeptCorrection[]): Said {
  const listed = new Set(corrections.filter((one) => one.key === key).map(({ messageId }) => messageId));
  return {
    notRejection: memory.notRejection.filter((id) => listed.has(id)),
    markedRejection: memory.markedRejection.filter((id) => listed.has(id)),
    hidden: [],
  };
}
