import { isKnown } from './addresses';
import type { Thread } from './reader';

/** What an open thread must have: the names that both sites' hook tables use for it. */
export function missingHooks(thread: Thread | null): string[] {
  if (!thread) return [];
  const { messages } = thread;
  const expanded = messages.filter((message) => message.expanded);
  const missing: [string, boolean][] = [
    ['thread heading', thread.subject === ''],
    ['thread id', thread.id === null],
    ['message', messages.length === 0],
    ['message id', expanded.some((message) => message.id === null)],
    ['message sender', expanded.some(({ from }) => !isKnown(from))],
    ['message body', expanded.some((message) => message.body === null)],
  ];
  return missing.filter(([, isMissing]) => isMissing).map(([name]) => name);
}
