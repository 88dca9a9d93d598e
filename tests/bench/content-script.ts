import type { Page } from '@playwright/test';

interface ContentScript {
  /** Sends a message to the worker as our script in the page does; milliseconds until the answer. Throws on a refusal. */
  ask(name: string, data: unknown): Promise<number>;
}

/** A hand in the isolated world of our content script. */
export async function contentScriptOf(page: Page): Promise<ContentScript> {
  const session = await page.context().newCDPSession(page);
  const contexts: { id: number; origin: string }[] = [];
  session.on('Runtime.executionContextCreated', ({ context }) => contexts.push(context));
  await session.send('Runtime.enable');
  const ours = contexts.findLast(({ origin }) => origin.startsWith('chrome-extension://'));
  if (!ours) throw new Error('Our content script is not in the page');
  return {
    async ask(name, data) {
      const message = JSON.stringify({ id: 1, type: name, data, timestamp: Date.now() });
      const { result, exceptionDetails } = await session.send('Runtime.evaluate', {
        contextId: ours.id,
        awaitPromise: true,
        returnByValue: true,
        expression: `(async () => {
          const start = performance.now();
          const answer = await chrome.runtime.sendMessage(${message});
          const time = performance.now() - start;
          if (answer?.res?.ok !== true) throw new Error(JSON.stringify(answer));
          return time;
        })()`,
      });
      if (exceptionDetails) throw new Error(`${name}: ${exceptionDetails.exception?.description ?? ''}`);
      return Number(result.value);
    },
  };
}
