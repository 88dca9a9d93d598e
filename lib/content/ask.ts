/**
 * The tab's side of the messages. It checks who speaks and the outer shape, and leaves the schemas out (25 kB on every
 * mail page): only this extension's worker and pages can reach a content script this way, they are built together with
 * it, a script of an older build is cut off by the browser, and the worker parses all that a tab sends.
 */
import { defineExtensionMessaging } from '@webext-core/messaging';
import { browser } from 'wxt/browser';
import type { Answer, Answered, Asked, MessageName } from '../messages';

type WorkerMessage = Extract<MessageName, `toWorker${string}`>;
type TabMessage = Extract<MessageName, `workerToTab${string}`>;

const { sendMessage, onMessage } = defineExtensionMessaging<Record<string, (data: unknown) => unknown>>();

const isAnswer = <T>(raw: unknown): raw is Answer<T> =>
  typeof raw === 'object' && raw !== null && 'ok' in raw && typeof raw.ok === 'boolean';

/** Asks the worker. Nothing is thrown: whatever goes wrong is a `trouble`. */
export async function askWorker<N extends WorkerMessage>(
  name: N,
  data: Asked<N>,
): Promise<Answer<Answered<N>>> {
  try {
    const raw = await sendMessage(name, data);
    return isAnswer<Answered<N>>(raw) ? raw : { ok: false, trouble: 'bad-message' };
  } catch {
    return { ok: false, trouble: 'no-answer' };
  }
}

/** Answers one kind of message from the worker, if `accepts` knows its payload. Returns what ends it. */
export function answerWorkers<N extends TabMessage>(
  name: N,
  accepts: (data: unknown) => data is Asked<N>,
  handle: (data: Asked<N>) => Promise<Answered<N>> | Answered<N>,
): () => void {
  const end = onMessage(name, async ({ data, sender }): Promise<Answer<Answered<N>>> => {
    if (sender.id !== browser.runtime.id) return { ok: false, trouble: 'not-allowed' };
    if (!accepts(data)) return { ok: false, trouble: 'bad-message' };
    return { ok: true, value: await handle(data) };
  });
  return () => {
    try {
      end();
    } catch {
      // After an update there is nothing left to listen to: Chromium takes `runtime` away from the old script.
    }
  };
}
