/**
 * Asking and answering between the contexts. What arrives is parsed on both sides by the schemas of messages.ts, and
 * whatever goes wrong comes back as a typed `trouble`: nothing here throws or rejects.
 */
import { defineExtensionMessaging, type ExtensionMessage } from '@webext-core/messaging';
import { browser } from 'wxt/browser';
import * as z from 'zod/mini';
import { type Answer, type Answered, type Asked, type MessageName, protocol, trouble } from './messages';

type Sender = ExtensionMessage['sender'];
type WorkerMessage = Extract<MessageName, `toWorker${string}` | `pageToWorker${string}`>;
type TabMessage = Extract<MessageName, `workerToTab${string}`>;

// The library's own typing is left wide: the schemas give each name its types.
const { sendMessage, onMessage } = defineExtensionMessaging<Record<string, (data: unknown) => unknown>>();

/** Asks the background worker, from a content script or a page of ours. */
export async function askWorker<N extends WorkerMessage>(
  name: N,
  data: Asked<N>,
): Promise<Answer<Answered<N>>> {
  try {
    return parseAnswer(name, await sendMessage(name, data));
  } catch {
    return { ok: false, trouble: 'no-answer' };
  }
}

/**
 * Asks the content script of one tab; `no-answer` after `patience` milliseconds. The message is sent by hand in the
 * library's format: its own sender leaves `runtime.lastError` unread, which the browser then logs as an error for
 * every tab without our script.
 */
export async function askTab<N extends TabMessage>(
  tabId: number,
  name: N,
  data: Asked<N>,
  patience = 1000,
): Promise<Answer<Answered<N>>> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  try {
    const reply: unknown = await Promise.race([
      browser.tabs.sendMessage(tabId, { id: 0, type: name, data, timestamp: Date.now() }),
      new Promise((resolve) => {
        timer = setTimeout(resolve, patience);
      }),
    ]);
    const wire = z.safeParse(z.object({ res: z.unknown() }), reply);
    return wire.success ? parseAnswer(name, wire.data.res) : { ok: false, trouble: 'no-answer' };
  } catch {
    return { ok: false, trouble: 'no-answer' };
  } finally {
    clearTimeout(timer);
  }
}

/** Answers one kind of message, once `allow` has let its sender through and its payload has been parsed. */
export function answer<N extends MessageName>(
  name: N,
  allow: (sender: Sender, name: N) => boolean,
  handle: (data: Asked<N>, sender: Sender) => Promise<Answer<Answered<N>>> | Answer<Answered<N>>,
): () => void {
  return onMessage(name, async ({ data, sender }): Promise<Answer<Answered<N>>> => {
    try {
      if (!allow(sender, name)) return { ok: false, trouble: 'not-allowed' };
      const parsed = z.safeParse(protocol[name].data, data);
      return parsed.success ? await handle(parsed.data, sender) : { ok: false, trouble: 'bad-message' };
    } catch {
      return { ok: false, trouble: 'storage-unavailable' };
    }
  });
}

/** True for messages from this extension itself: all that a content script needs to check. */
export const fromOurselves = (sender: Sender): boolean => sender.id === browser.runtime.id;

const refusal = z.object({ ok: z.literal(false), trouble });

function parseAnswer<N extends MessageName>(name: N, raw: unknown): Answer<Answered<N>> {
  const refused = z.safeParse(refusal, raw);
  if (refused.success) return refused.data;
  const given = z.safeParse(z.object({ ok: z.literal(true), value: protocol[name].answer }), raw);
  return given.success ? given.data : { ok: false, trouble: 'bad-message' };
}
