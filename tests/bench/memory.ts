/** What the extension keeps in the page's memory after a thousand threads, beside the same page without it. */
import type { CDPSession, Page } from '@playwright/test';
import { pageScript } from '../mailbox/bundle';
import { type BenchBrowser, withBoth } from './browsers';
import { listAddress, targets } from './demo-mails';
import { atMost, type Figure, informs } from './figure';

const threads = 1000;
const warm = 100;
/** Long enough for a look at the thread, and for the worker's answer about it. */
const patience = 40;
/** What a banner says to screen readers holds it for five seconds, shown or not. */
const untilSaid = 6000;
const megabyte = 1_000_000;

interface Memory {
  heap: number;
  nodes: number;
}

async function memoryOf(session: CDPSession): Promise<Memory> {
  await session.send('HeapProfiler.collectGarbage');
  await session.send('HeapProfiler.collectGarbage');
  const { metrics } = await session.send('Performance.getMetrics');
  const metric = (name: string): number => metrics.find((one) => one.name === name)?.value ?? Number.NaN;
  return { heap: metric('JSHeapUsedSize') / megabyte, nodes: metric('Nodes') };
}

/** Opens so many threads, each of them new, one after the other. */
async function openThreads(page: Page, midnight: number, count: number): Promise<void> {
  const addresses = [...targets('gmail', midnight, 'none'), ...targets('gmail', midnight, 'rejection')];
  await page.evaluate(([list, back, number, wait]) => window.openings.openMany(list, back, number, wait), [
    addresses.map(({ address }) => address),
    listAddress.gmail,
    count,
    patience,
  ] as const);
}

/** Elements of ours that the page no longer shows and that are still held, from a heap snapshot. */
async function detachedOfOurs(session: CDPSession): Promise<number> {
  const chunks: string[] = [];
  session.on('HeapProfiler.addHeapSnapshotChunk', ({ chunk }) => chunks.push(chunk));
  await session.send('HeapProfiler.takeHeapSnapshot', { reportProgress: false });
  const { strings, nodes, snapshot } = JSON.parse(chunks.join('')) as {
    strings: string[];
    nodes: number[];
    snapshot: { meta: { node_fields: string[] } };
  };
  const fields = snapshot.meta.node_fields;
  const [name, detachedness] = [fields.indexOf('name'), fields.indexOf('detachedness')];
  const detached = 2;
  let count = 0;
  for (let at = 0; at < nodes.length; at += fields.length) {
    const isOurs = /rebound-/i.test(strings[nodes[at + name] ?? 0] ?? '');
    if (isOurs && nodes[at + detachedness] === detached) count += 1;
  }
  return count;
}

interface Outcome {
  before: Memory;
  after: Memory;
  detached: number;
}

async function outcomeOf(browser: BenchBrowser): Promise<Outcome> {
  const { midnight } = browser.mailbox.options;
  const mail = await browser.mail('gmail');
  await mail.open();
  const { page } = mail;
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable');
  await page.evaluate(await pageScript(import.meta.resolve('./new-mails.ts')));
  await openThreads(page, midnight, warm);
  await mail.backToList();
  await page.waitForTimeout(1000);
  const before = await memoryOf(session);
  await openThreads(page, midnight, threads - warm);
  await mail.backToList();
  await page.waitForTimeout(untilSaid);
  const after = await memoryOf(session);
  return { before, after, detached: await detachedOfOurs(session) };
}

const growth = ({ before, after }: Outcome): number => after.heap - before.heap;

export function memoryFigures(): Promise<Figure[]> {
  return withBoth(async (rebound, reference) => {
    const [withUs, without] = await Promise.all([outcomeOf(rebound), outcomeOf(reference)]);
    return [
      atMost(
        `memory: more than without us after ${threads} threads`,
        withUs.after.heap - without.after.heap,
        'MB',
        8,
      ),
      atMost(
        `memory: our growth after the first ${warm} threads`,
        growth(withUs) - growth(without),
        'MB',
        0.5,
      ),
      informs(`memory: the page's heap after ${threads} threads`, withUs.after.heap, 'MB'),
      informs('memory: the same without us', without.after.heap, 'MB'),
      informs('memory: nodes more than without us', withUs.after.nodes - without.after.nodes, 'count'),
      atMost('memory: detached elements of ours in the heap snapshot', withUs.detached, 'count', 3),
    ];
  });
}
