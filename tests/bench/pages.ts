/** The popup, the storage and the dashboard with few threads stored and with very many. */
import type { Page } from '@playwright/test';
import { inTurn } from '../browser/harness/in-turn';
import { pageScript } from '../mailbox/bundle';
import { type Installed, withRebound } from './browsers';
import { contentScriptOf } from './content-script';
import { atMost, type Figure, informs, median, quantile } from './figure';
import type { FrameTimes } from './note-frames';
import { flagOf, followUpsToStore } from './stored';
import { traced } from './trace';

const popupBudgets = new Map([
  [50, 80],
  [2000, 120],
  [20_000, 250],
]);
const openings = 12;
const flags = 25;
const quota = 10_485_760;
const megabyte = 1_000_000;
const scrolls = 250;

async function fill(browser: Installed, count: number): Promise<void> {
  const all = followUpsToStore(count, Date.now());
  const portions = Array.from({ length: Math.ceil(count / 2000) }, (_, place) =>
    all.slice(place * 2000, (place + 1) * 2000),
  );
  await inTurn(portions, (portion) => browser.extension.storeFollowUps(portion));
}

/** Notes when the first cards have been painted, from the click (the navigation's start). */
function notePaintedList(): void {
  const seen = new MutationObserver(() => {
    if (!document.querySelector('main li')) return;
    seen.disconnect();
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel();
      port1.addEventListener('message', () => {
        window.listPainted = performance.now();
      });
      port1.start();
      port2.postMessage(null);
    });
  });
  seen.observe(document, { childList: true, subtree: true });
}

declare global {
  interface Window {
    listPainted?: number;
  }
}

async function popupTime(browser: Installed): Promise<number> {
  const page = await browser.context.newPage();
  await page.addInitScript(notePaintedList);
  await page.goto(browser.extension.url('popup.html'));
  await page.waitForFunction(() => window.listPainted !== undefined);
  const time = await page.evaluate(() => window.listPainted ?? Number.NaN);
  await page.close();
  return time;
}

/** What any page of the extension costs: one of plain text, from the click to its first paint. */
async function plainPageTime(browser: Installed): Promise<number> {
  const page = await browser.context.newPage();
  await page.goto(browser.extension.url('manifest.json'));
  await page.waitForFunction(() => performance.getEntriesByName('first-paint').length > 0);
  const time = await page.evaluate(
    () => performance.getEntriesByName('first-paint')[0]?.startTime ?? Number.NaN,
  );
  await page.close();
  return time;
}

/** The times of so many openings, one after the other. */
async function timesOf(open: () => Promise<number>): Promise<number[]> {
  const times: number[] = [];
  await inTurn(Array.from({ length: openings }), async () => {
    times.push(await open());
  });
  return times;
}

async function plainPageFigure(browser: Installed): Promise<Figure> {
  const times = await timesOf(() => plainPageTime(browser));
  return informs(
    'a page of the extension with nothing but text: click to painted, median',
    median(times),
    'ms',
  );
}

async function popupFigures(browser: Installed, stored: number, budget: number): Promise<Figure[]> {
  const times = await timesOf(() => popupTime(browser));
  const name = `popup: click to painted list, ${stored.toLocaleString('en')} threads`;
  return [
    atMost(`${name}, median`, median(times), 'ms', budget),
    informs(`${name}, p99`, quantile(times, 0.99), 'ms'),
  ];
}

/** How long it takes until the worker has stored a flag, as its mail page sees it. */
async function flagTimes(browser: Installed, from: number): Promise<number[]> {
  const mail = await browser.mail('gmail');
  await mail.open();
  const script = await contentScriptOf(mail.page);
  const times: number[] = [];
  await inTurn(
    Array.from({ length: flags }, (_, place) => from + place),
    async (place) => {
      times.push(await script.ask('toWorkerFlagThread', flagOf(place, Date.now())));
      // What a flag sets off in the worker (badge, alarm) is over before the next: nobody flags two at a time.
      await mail.page.waitForTimeout(300);
    },
  );
  await mail.page.close();
  return times;
}

async function scrolled(page: Page): Promise<void> {
  await page.mouse.move(640, 400);
  await inTurn(
    Array.from({ length: scrolls }, (_, place) => place),
    async (place) => {
      await page.mouse.wheel(0, place % 125 < 100 ? 240 : -600);
      await page.waitForTimeout(12);
    },
  );
}

async function dashboardFigures(browser: Installed): Promise<Figure[]> {
  const page = await browser.extension.openDashboard();
  await page.locator('main li').first().waitFor();
  // The threads come in portions; what is measured is the list with all of them.
  await page
    .waitForFunction(() => document.querySelector('li[aria-setsize="20000"]') !== null, undefined, {
      timeout: 30_000,
    })
    .catch(() => undefined);
  await page.waitForTimeout(2000);
  await page.evaluate(await pageScript(import.meta.resolve('./note-frames.ts')));
  const trace = await traced(page, () => scrolled(page));
  const frames = await page.evaluate(() => (window as FrameTimes).frameTimes ?? []);
  await page.close();
  const tasks = trace.tasks.map(({ busy }) => busy);
  return [
    atMost(
      'dashboard: scrolling 20,000 threads, longest task (processor time)',
      Math.max(...tasks),
      'ms',
      50,
    ),
    informs(
      'dashboard: scrolling 20,000 threads, longest time between two frames',
      Math.max(...frames),
      'ms',
    ),
    informs('dashboard: scrolling 20,000 threads, p99 between two frames', quantile(frames, 0.99), 'ms'),
  ];
}

export function pageFigures(): Promise<Figure[]> {
  return withRebound(async (browser) => {
    const figures: Figure[] = [await plainPageFigure(browser)];
    const first = await flagTimes(browser, 100_000);
    await inTurn(popupBudgets, async ([stored, budget]) => {
      await fill(browser, stored);
      figures.push(...(await popupFigures(browser, stored, budget)));
    });
    const used = await browser.extension.bytesInUse();
    const one = await flagTimes(browser, 200_000);
    figures.push(
      informs('storage: flagging a thread, the first ones, median', median(first), 'ms'),
      informs('storage: flagging one more with 20,000 stored, median', median(one), 'ms'),
      atMost('storage: flagging one more, to the first ones', median(one) / median(first), '×', 1.5),
      atMost('storage: 20,000 threads take', used / megabyte, 'MB', quota / megabyte),
      ...(await dashboardFigures(browser)),
    );
    return figures;
  });
}
