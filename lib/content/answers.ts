import type { Whereabouts } from '../messages';
import { answer, fromOurselves } from '../messaging';
import type { Controller } from './controller';
import type { Parts } from './parts';

/** Answers what the worker asks this tab. */
export function answerWorker({ desk, deliveries }: Controller, { reader }: Parts, signal: AbortSignal): void {
  const ends = [
    answer('workerToTabDeliveryWaiting', fromOurselves, (key) => {
      void deliveries.waiting(key);
      return { ok: true, value: null };
    }),
    answer('workerToTabWhichThread', fromOurselves, () => {
      const { account, thread } = reader.read();
      const session = desk.session;
      const value: Whereabouts = {
        site: reader.site,
        account: session?.account ?? account,
        threadId: thread?.id ?? session?.thread.id ?? null,
      };
      return { ok: true, value };
    }),
    answer('workerToTabInsertLastDraft', fromOurselves, async (last) => ({
      ok: true,
      value: await deliveries.insertLast(last),
    })),
  ];
  signal.addEventListener('abort', () => {
    for (const end of ends) end();
  });
}
