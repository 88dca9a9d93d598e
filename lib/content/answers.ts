import type { LastDraft, Whereabouts } from '../messages';
import { answerWorkers } from './ask';
import type { Controller } from './controller';
import type { Parts } from './parts';

const isKey = (data: unknown): data is string => typeof data === 'string' && data !== '';
const isNothing = (data: unknown): data is null => data === null;
const isLastDraft = (data: unknown): data is LastDraft | null =>
  data === null ||
  (typeof data === 'object' && 'move' in data && 'draftId' in data && typeof data.draftId === 'string');

/** Answers what the worker asks this tab. */
export function answerWorker({ desk, deliveries }: Controller, { reader }: Parts, signal: AbortSignal): void {
  const ends = [
    answerWorkers('workerToTabDeliveryWaiting', isKey, (key) => {
      void deliveries.waiting(key);
      return null;
    }),
    answerWorkers('workerToTabWhichThread', isNothing, (): Whereabouts => {
      const { account, thread } = reader.read();
      const session = desk.session;
      return {
        site: reader.site,
        account: session?.account ?? account,
        threadId: thread?.id ?? session?.thread.id ?? null,
      };
    }),
    answerWorkers('workerToTabInsertLastDraft', isLastDraft, (last) => deliveries.insertLast(last)),
  ];
  signal.addEventListener('abort', () => {
    for (const end of ends) end();
  });
}
