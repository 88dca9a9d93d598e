/** From a mail in the page to the banner above it, and what a mail costs that gets none. */
import type { Page } from '@playwright/test';
import type { Site } from '../../lib/mail/reader';
import { inTurn } from '../browser/harness/in-turn';
import { pageScript } from '../mailbox/bundle';
import { type Installed, withRebound } from './browsers';
import { listAddress, type Target, targets } from './demo-mails';
import { atMost, type Figure, informs, median, quantile, sum } from './figure';
import { tasksBetween, traced } from './trace';

/** Loads of the page: the first mail of each pays for what is learned only then. */
const rounds = 3;
const rejectionsPerRound = 34;
const tracedRejections = 16;
const quietMails = 30;
/** A banner that has not come after so many ms will not come. */
const patience = 2000;
/** Everything that a mail sets off is over after so many ms: a thread is asked about after 400, and looked at again after 1,000 where something was missing. */
const settled = 1300;

let counted = 0;

async function freshPage(browser: Installed, site: Site): Promise<Page> {
  const mail = await browser.mail(site);
  const { page } = mail;
  await mail.open();
  counted += 1000;
  await page.evaluate(await pageScript(import.meta.resolve('./new-mails.ts')));
  await page.evaluate((count) => {
    window.openings.count = count;
  }, counted);
  await page.waitForTimeout(500);
  return page;
}

const repeat = (list: readonly Target[], times: number): Target[] =>
  Array.from({ length: times }, (_, place) => list[place % list.length]).filter((one) => one !== undefined);

function opened(page: Page, { address }: Target, wait: number): Promise<number | null> {
  return page.evaluate(([to, most]) => window.openings.open(to, most).then(({ banner }) => banner), [
    address,
    wait,
  ] as const);
}

const leave = (page: Page, site: Site): Promise<void> =>
  page.evaluate((to) => window.openings.leave(to), listAddress[site]);

async function bannerTimes(page: Page, site: Site, list: readonly Target[]): Promise<number[]> {
  const times: number[] = [];
  await inTurn(list, async (target) => {
    const time = await opened(page, target, patience);
    if (time === null) throw new Error(`No banner for ${target.id} on ${site}`);
    times.push(time);
    await leave(page, site);
  });
  return times;
}

async function bannerFigures(browser: Installed, site: Site): Promise<Figure[]> {
  const rejections = targets(site, browser.mailbox.options.midnight, 'rejection');
  const firsts: number[] = [];
  const all: number[] = [];
  await inTurn(Array.from({ length: rounds }), async () => {
    const page = await freshPage(browser, site);
    const times = await bannerTimes(page, site, repeat(rejections, rejectionsPerRound));
    firsts.push(...times.slice(0, 1));
    all.push(...times);
    await page.close();
  });
  const page = await freshPage(browser, site);
  const trace = await traced(page, async () => {
    await bannerTimes(page, site, repeat(rejections, tracedRejections));
  });
  await page.close();
  const withUs = trace.tasks.filter(({ ours }) => ours > 0);
  return [
    atMost(`${site}: mail opened → banner painted, median`, median(all), 'ms', 60),
    atMost(`${site}: mail opened → banner painted, p99`, quantile(all, 0.99), 'ms', 150),
    informs(`${site}: the first mail after the page loaded, median`, median(firsts), 'ms'),
    atMost(
      `${site}: longest task with our work in it (processor time)`,
      Math.max(0, ...withUs.map(({ busy }) => busy)),
      'ms',
      50,
    ),
    informs(
      `${site}: the same by the clock on the wall`,
      Math.max(0, ...withUs.map(({ wall }) => wall)),
      'ms',
    ),
  ];
}

async function quietFigures(browser: Installed, site: Site): Promise<Figure[]> {
  const quiet = targets(site, browser.mailbox.options.midnight, 'none');
  const page = await freshPage(browser, site);
  const trace = await traced(page, () =>
    inTurn(repeat(quiet, quietMails), async (target) => {
      await opened(page, target, settled);
      await page.evaluate(() => performance.mark('bench over'));
      await leave(page, site);
    }),
  );
  await page.close();
  const openings = trace.marks.filter(({ name }) => name === 'bench opened');
  const times = openings.map(({ at }) => {
    const over = trace.marks.find((mark) => mark.name === 'bench over' && mark.at > at)?.at ?? at;
    return sum(tasksBetween(trace, at, over).map(({ ours }) => ours));
  });
  return [
    atMost(`${site}: a mail that is no rejection, our time, median (processor time)`, median(times), 'ms', 2),
    informs(`${site}: a mail that is no rejection, our time, p99`, quantile(times, 0.99), 'ms'),
  ];
}

export function mailFigures(): Promise<Figure[]> {
  return withRebound(async (browser) => {
    const figures: Figure[] = [];
    await inTurn(['gmail', 'outlook'] as const, async (site) => {
      figures.push(...(await bannerFigures(browser, site)), ...(await quietFigures(browser, site)));
    });
    return figures;
  });
}
