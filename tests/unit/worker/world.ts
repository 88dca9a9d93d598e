/** A browser with our worker in it: started, asked as the contexts ask it, stopped at any moment, started again. */
import { vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { Answer, Answered, Asked, MessageName } from '../../../lib/messages';

export const extensionId = 'test-extension-id';

export const mailTab = (id = 7, url = 'https://mail.google.com/mail/u/0/#inbox') => ({
  id: extensionId,
  url,
  frameId: 0,
  tab: { id, index: 0, url },
});
export const ourPage = { id: extensionId, url: `chrome-extension://${extensionId}/popup.html` };

/** A new life of the worker on the same storage: all modules are new, as are their memories and queues. */
export async function startWorker(): Promise<void> {
  for (const event of [
    fakeBrowser.runtime.onMessage,
    fakeBrowser.runtime.onInstalled,
    fakeBrowser.runtime.onStartup,
    fakeBrowser.storage.onChanged,
    fakeBrowser.alarms.onAlarm,
    fakeBrowser.notifications.onClicked,
  ]) {
    event.removeAllListeners();
  }
  // The fake browser has no keyboard commands.
  Reflect.set(fakeBrowser.commands.onCommand, 'addListener', () => {});
  vi.resetModules();
  const { default: background } = await import('../../../entrypoints/background');
  background.main();
}

/** Sends as the browser would; resolves to the worker's answer, never if the worker is stopped before it answers. */
export function ask<N extends MessageName>(
  name: N,
  data: Asked<N>,
  sender: object = mailTab(),
): Promise<Answer<Answered<N>>> {
  return askRaw({ id: 1, type: name, data, timestamp: 0 }, sender);
}

export function askRaw<T>(message: unknown, sender: object): Promise<T> {
  return new Promise((resolve) => {
    void fakeBrowser.runtime.onMessage.trigger(message, sender, (reply: { res: T }) => resolve(reply.res));
  });
}

export async function settled(): Promise<void> {
  for (let turn = 0; turn < 5; turn += 1) {
    // Each turn lets all that is ready go on; storage in the fake browser takes no longer.
    // oxlint-disable-next-line no-await-in-loop
    await new Promise((resolve) => setTimeout(resolve, 0));
  }
}

/** What the worker calls in the browser, all of which may be its last call. */
const calls = [
  [fakeBrowser.storage.local, 'get'],
  [fakeBrowser.storage.local, 'set'],
  [fakeBrowser.storage.local, 'remove'],
  [fakeBrowser.storage.session, 'get'],
  [fakeBrowser.storage.session, 'set'],
  [fakeBrowser.storage.session, 'remove'],
  [fakeBrowser.alarms, 'create'],
  [fakeBrowser.action, 'setBadgeText'],
  [fakeBrowser.tabs, 'query'],
  [fakeBrowser.tabs, 'create'],
  [fakeBrowser.tabs, 'update'],
] as const;

export interface Mortal {
  /** How many calls it made before it was stopped. */
  made(): number;
  /** Gives the browser back as it was, for the next life. */
  release(): void;
}

/**
 * From the call after the first `allowed` ones the browser never answers again: the worker was stopped there.
 * `reached` says whether that last call still had its effect.
 */
export function stopAfter(allowed: number, reached: boolean): Mortal {
  let made = 0;
  const restores = calls.map(([owner, name]) => {
    const real: unknown = Reflect.get(owner, name);
    if (typeof real !== 'function') throw new Error(`no ${name}`);
    Reflect.set(owner, name, (...given: unknown[]) => {
      made += 1;
      if (made <= allowed) return Reflect.apply(real, owner, given);
      if (made === allowed + 1 && reached) void Reflect.apply(real, owner, given);
      return new Promise(() => {});
    });
    return () => Reflect.set(owner, name, real);
  });
  return {
    made: () => made,
    release: () => {
      for (const restore of restores) restore();
    },
  };
}
