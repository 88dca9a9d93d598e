import type { Message, Thread } from '../mail/reader';

/** The messages as they were written, oldest first; null where the page does not tell which way it lists them. */
export function oldestFirst({ messages, newestFirst }: Thread): readonly Message[] | null {
  if (messages.length < 2 || newestFirst === false) return messages;
  return newestFirst ? messages.toReversed() : null;
}
