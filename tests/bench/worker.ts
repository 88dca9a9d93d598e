/**
 * From a message to the answer of a worker that has to be started for it. In a browser that no debugger is attached
 * to but in one page: a worker under a debugger can't be stopped without losing the browser.
 */
import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as rest } from 'node:timers/promises';
import { builtExtension } from '../browser/harness/chromium';
import { inTurn } from '../browser/harness/in-turn';
import { findChromium } from '../commands/chromium.mjs';
import { atMost, type Figure, informs, median, quantile } from './figure';

const starts = 20;
const patience = 20_000;

interface Reply {
  id?: number;
  result?: Record<string, unknown>;
  error?: { message: string };
}

/** The few words of Chromium's protocol that this needs. */
class Devtools {
  readonly #socket: WebSocket;
  readonly #waiting = new Map<number, (reply: Reply) => void>();
  #last = 0;

  private constructor(socket: WebSocket) {
    this.#socket = socket;
    socket.addEventListener('message', ({ data }) => {
      const reply = JSON.parse(String(data)) as Reply;
      if (reply.id !== undefined) this.#waiting.get(reply.id)?.(reply);
    });
  }

  static async at(address: string): Promise<Devtools> {
    const socket = new WebSocket(address);
    await new Promise((resolve, reject) => {
      socket.addEventListener('open', resolve, { once: true });
      socket.addEventListener('error', reject, { once: true });
    });
    return new Devtools(socket);
  }

  async send(method: string, params: object = {}, sessionId?: string): Promise<Record<string, unknown>> {
    this.#last += 1;
    const id = this.#last;
    const reply = await new Promise<Reply>((resolve) => {
      this.#waiting.set(id, resolve);
      this.#socket.send(JSON.stringify({ id, method, params, ...(sessionId && { sessionId }) }));
    });
    this.#waiting.delete(id);
    if (reply.error) throw new Error(`${method}: ${reply.error.message}`);
    return reply.result ?? {};
  }

  close(): void {
    this.#socket.close();
  }
}

async function until<T>(what: string, look: () => Promise<T | null> | T | null): Promise<T> {
  const end = Date.now() + patience;
  const again = async (): Promise<T> => {
    const found = await look();
    if (found !== null) return found;
    if (Date.now() > end) throw new Error(`Waited in vain for ${what}`);
    await rest(20);
    return again();
  };
  return again();
}

interface Target {
  type: string;
  url: string;
}

async function workerIn(devtools: Devtools): Promise<Target | null> {
  const { targetInfos } = (await devtools.send('Target.getTargets')) as unknown as { targetInfos: Target[] };
  const found = targetInfos.find(({ type, url }) => type === 'service_worker' && url.includes('background'));
  return found ?? null;
}

const ask = `(async () => {
  const start = performance.now();
  const answer = await chrome.runtime.sendMessage({ id: 1, type: 'toWorkerSettings', data: null, timestamp: Date.now() });
  if (answer?.res?.ok !== true) throw new Error(JSON.stringify(answer));
  return performance.now() - start;
})()`;

/** Milliseconds of each question: to a worker that was stopped before it, and to one that runs. */
async function answered(devtools: Devtools): Promise<{ cold: number[]; warm: number[] }> {
  const worker = await until('the worker', () => workerIn(devtools));
  const page = new URL('popup.html', worker.url).href;
  const { targetId } = await devtools.send('Target.createTarget', { url: page });
  const { sessionId } = await devtools.send('Target.attachToTarget', { targetId, flatten: true });
  const session = String(sessionId);
  await rest(1000);
  await devtools.send('ServiceWorker.enable', {}, session);
  const time = async (): Promise<number> => {
    const { result, exceptionDetails } = (await devtools.send(
      'Runtime.evaluate',
      { expression: ask, awaitPromise: true, returnByValue: true },
      session,
    )) as { result: { value: number }; exceptionDetails?: unknown };
    if (exceptionDetails) throw new Error(`The worker did not answer: ${JSON.stringify(exceptionDetails)}`);
    return result.value;
  };
  const times = { cold: [] as number[], warm: [] as number[] };
  await inTurn(Array.from({ length: starts }), async () => {
    await devtools.send('ServiceWorker.stopAllWorkers', {}, session);
    await until('the worker’s end', async () => ((await workerIn(devtools)) ? null : true));
    await rest(100);
    times.cold.push(await time());
    times.warm.push(await time());
  });
  return times;
}

export async function workerFigures(): Promise<Figure[]> {
  const profile = mkdtempSync(join(tmpdir(), 'rebound-bench-'));
  const extension = builtExtension();
  const browser = spawn(
    findChromium(),
    [
      '--headless',
      `--user-data-dir=${profile}`,
      '--remote-debugging-port=0',
      '--no-first-run',
      '--no-sandbox',
      '--disable-component-update',
      '--host-resolver-rules=MAP * ~NOTFOUND',
      `--disable-extensions-except=${extension}`,
      `--load-extension=${extension}`,
      'about:blank',
    ],
    { stdio: 'ignore' },
  );
  try {
    const file = join(profile, 'DevToolsActivePort');
    const [port, path] = await until('the browser', () => {
      const lines = existsSync(file) ? readFileSync(file, 'utf8').trim().split('\n') : [];
      return lines.length === 2 ? lines : null;
    });
    const devtools = await Devtools.at(`ws://127.0.0.1:${port}${path}`);
    const { cold, warm } = await answered(devtools);
    devtools.close();
    return [
      atMost('worker: cold start to answered message, median', median(cold), 'ms', 40),
      informs('worker: cold start to answered message, p99', quantile(cold, 0.99), 'ms'),
      informs('worker: an answer when it runs, median', median(warm), 'ms'),
    ];
  } finally {
    browser.kill();
    await new Promise((resolve) => {
      browser.once('exit', resolve);
    });
    rmSync(profile, { recursive: true, force: true, maxRetries: 10, retryDelay: 300 });
  }
}
