/** A page that changes all the time, a list that is scrolled, a reply that is typed: with the extension and without. */
import type { Page } from '@playwright/test';
import { inTurn } from '../browser/harness/in-turn';
import { type BenchBrowser, withBoth } from './browsers';
import { atMost, type Figure, informs, median, quantile, sum } from './figure';
import { type Trace, traced } from './trace';

const rounds = 2;
const seconds = 10;
const characters = 500;
const longTask = 50;
const thread = 'velmora';
const settled = 1500;

interface Scene {
  name: string;
  /** Gives the page in which the work is then traced. */
  prepare: (browser: BenchBrowser) => Promise<Page>;
  work: (page: Page) => Promise<void>;
}

const scenes: readonly Scene[] = [
  {
    name: '1,000 mutations a second for 10 s',
    async prepare(browser) {
      const mail = await browser.mail('gmail');
      await mail.open({ thread, query: 'variant=noise' });
      return mail.page;
    },
    work: (page) => page.waitForTimeout(seconds * 1000),
  },
  {
    name: 'scrolling the list',
    async prepare(browser) {
      const mail = await browser.mail('gmail');
      await mail.page.setViewportSize({ width: 1280, height: 400 });
      await mail.open();
      await mail.page.mouse.move(640, 250);
      return mail.page;
    },
    work: (page) =>
      inTurn(
        Array.from({ length: 200 }, (_, place) => place),
        async (place) => {
          await page.mouse.wheel(0, place % 40 < 20 ? 60 : -60);
          await page.waitForTimeout(16);
        },
      ),
  },
  {
    name: `typing ${characters} characters in a reply`,
    async prepare(browser) {
      const mail = await browser.mail('gmail');
      await mail.open({ thread });
      await mail.clickReply();
      await mail.editors().first().click();
      await mail.page.evaluate(listenToKeys);
      return mail.page;
    },
    work: (page) =>
      page.keyboard.type('Thank you for '.repeat(characters).slice(0, characters), { delay: 20 }),
  },
];

declare global {
  interface Window {
    keyTimes?: number[];
  }
}

/** From the key to the moment when all that it set off has run, in milliseconds: what must pass before the next frame. */
function listenToKeys(): void {
  const times: number[] = [];
  window.keyTimes = times;
  let pressed = 0;
  window.addEventListener(
    'keydown',
    (event) => {
      pressed = event.timeStamp;
    },
    { capture: true },
  );
  window.addEventListener('input', () => {
    setTimeout(() => times.push(performance.now() - pressed));
  });
}

interface Outcome {
  trace: Trace;
  keys: number[];
}

async function outcomeOf(browser: BenchBrowser, scene: Scene): Promise<Outcome> {
  const page = await scene.prepare(browser);
  await page.waitForTimeout(settled);
  const trace = await traced(page, () => scene.work(page));
  const keys = await page.evaluate(() => window.keyTimes ?? []);
  await page.close();
  return { trace, keys };
}

const length = ({ tasks }: Trace): number => (tasks.at(-1)?.end ?? 0) - (tasks[0]?.start ?? 0);
const busyShare = (trace: Trace): number => (100 * sum(trace.tasks.map(({ busy }) => busy))) / length(trace);
const ourShare = (trace: Trace): number => (100 * sum(trace.tasks.map(({ ours }) => ours))) / length(trace);
const ourLongTasks = ({ tasks }: Trace): number =>
  tasks.filter(({ ours, busy }) => ours > 0 && busy > longTask).length;

function figuresOf(name: string, withUs: readonly Outcome[], without: readonly Outcome[]): Figure[] {
  const keys = withUs.flatMap((one) => one.keys);
  const theirKeys = without.flatMap((one) => one.keys);
  const shares = withUs.map(({ trace }) => ourShare(trace));
  return [
    atMost(`${name}: our share of the main thread's time`, median(shares), '%', 1),
    atMost(
      `${name}: long tasks with our work in them`,
      sum(withUs.map(({ trace }) => ourLongTasks(trace))),
      'count',
      0,
    ),
    informs(`${name}: the main thread is busy`, median(withUs.map(({ trace }) => busyShare(trace))), '%'),
    informs(`${name}: the same without us`, median(without.map(({ trace }) => busyShare(trace))), '%'),
    ...(keys.length === 0
      ? []
      : [
          atMost(
            `${name}: added to a key's latency at the median`,
            median(keys) - median(theirKeys),
            'ms',
            0.5,
          ),
          informs(`${name}: a key's latency, median`, median(keys), 'ms'),
          informs(`${name}: a key's latency, p99`, quantile(keys, 0.99), 'ms'),
          informs(`${name}: the same without us, median`, median(theirKeys), 'ms'),
          informs(`${name}: the same without us, p99`, quantile(theirKeys, 0.99), 'ms'),
        ]),
  ];
}

export function busyFigures(): Promise<Figure[]> {
  return withBoth(async (rebound, reference) => {
    const figures: Figure[] = [];
    await inTurn(scenes, async (scene) => {
      const withUs: Outcome[] = [];
      const without: Outcome[] = [];
      await inTurn(Array.from({ length: rounds }), async () => {
        without.push(await outcomeOf(reference, scene));
        withUs.push(await outcomeOf(rebound, scene));
      });
      figures.push(...figuresOf(scene.name, withUs, without));
    });
    return figures;
  });
}
