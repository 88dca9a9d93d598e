import type { ThreadMemory } from '../messages';
import type { Judged } from './judge';

/** What goes above a message. */
export type Shown = 'banner' | 'chip' | null;

/** What the user did in this tab and the worker may not have answered yet: keys and marks of messages. */
export interface Said {
  notRejection: ReadonlySet<string>;
  rejection: ReadonlySet<string>;
  hidden: ReadonlySet<string>;
}

/** Whether the message counts as a rejection, may be one, or is none, once the user's own word is heard. */
function meaningOf(
  { key, mark, name, verdict }: Judged,
  memory: ThreadMemory | null,
  said: Said,
): 'rejection' | 'likely' | 'none' {
  if (said.notRejection.has(key) || said.notRejection.has(mark)) return 'none';
  if (said.rejection.has(key) || said.rejection.has(mark)) return 'rejection';
  if (memory?.markedRejection.includes(name)) return 'rejection';
  if (memory?.notRejection.includes(name)) return 'none';
  return verdict.verdict;
}

/** A rejection shows its banner until the user hides it; a doubt shows a chip that asks. */
export function shownFor(judged: Judged, memory: ThreadMemory | null, said: Said): Shown {
  const meaning = meaningOf(judged, memory, said);
  if (meaning === 'none') return null;
  if (said.hidden.has(judged.key) || said.hidden.has(judged.mark)) return null;
  if (memory?.hidden.includes(judged.name)) return null;
  return meaning === 'rejection' ? 'banner' : 'chip';
}

/** The message that flags the thread: the newest rejection, where the thread is not flagged already. */
export function toFlag(judged: readonly Judged[], memory: ThreadMemory | null, said: Said): Judged | null {
  if (memory?.followUp) return null;
  return judged.findLast((one) => meaningOf(one, memory, said) === 'rejection') ?? null;
}
