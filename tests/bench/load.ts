/** What the extension does while a mail page loads: its script's evaluation, and nothing else before the page is idle. */
import type { Page } from '@playwright/test';
import { inTurn } from '../browser/harness/in-turn';
import { withBoth } from './browsers';
import { atMost, type Figure, informs, median, quantile, sum } from './figure';
import { type Trace, traced } from './trace';

const loads = 15;

interface Load {
  evaluation: number;
  /** Our time outside of the evaluation before the mailbox was painted and had rested. */
  other: number;
  longest: number;
}

function loadOf({ tasks, evaluations, marks }: Trace): Load {
  const idle = marks.find(({ name }) => name === 'bench idle')?.at ?? 0;
  const before = tasks.filter(({ start }) => start < idle);
  const evaluation = sum(evaluations.map(({ busy }) => busy));
  return {
    evaluation,
    other: Math.max(0, sum(before.map(({ ours }) => ours)) - evaluation),
    longest: Math.max(0, ...before.map(({ wall }) => wall)),
  };
}

/** Marks the first moment after the page's load in which it has nothing to do. */
function markIdle(): void {
  window.addEventListener('load', () => {
    requestIdleCallback(() => performance.mark('bench idle'));
  });
}

async function loaded(page: Page): Promise<Load> {
  const trace = await traced(page, async () => {
    await page.goto('https://mail.google.com/mail/u/0/#inbox', { waitUntil: 'load' });
    await page.locator('tr.zA').first().waitFor();
    await page.waitForTimeout(300);
  });
  const load = loadOf(trace);
  await page.goto('about:blank');
  return load;
}

export function loadFigures(): Promise<Figure[]> {
  return withBoth(async (rebound, reference) => {
    const [{ page: ours }, { page: theirs }] = await Promise.all([
      rebound.mail('gmail'),
      reference.mail('gmail'),
    ]);
    await Promise.all([ours.addInitScript(markIdle), theirs.addInitScript(markIdle)]);
    const withUs: Load[] = [];
    const without: Load[] = [];
    await inTurn(Array.from({ length: loads }), async () => {
      without.push(await loaded(theirs));
      withUs.push(await loaded(ours));
    });
    const evaluations = withUs.map(({ evaluation }) => evaluation);
    return [
      atMost('page load: evaluation of our script, median (processor time)', median(evaluations), 'ms', 15),
      informs('page load: evaluation of our script, p99', quantile(evaluations, 0.99), 'ms'),
      atMost(
        'page load: what else we do before the page is idle, median (processor time)',
        median(withUs.map(({ other }) => other)),
        'ms',
        0.5,
      ),
      informs('page load: longest task, median', median(withUs.map(({ longest }) => longest)), 'ms'),
      informs(
        'page load: longest task without us, median',
        median(without.map(({ longest }) => longest)),
        'ms',
      ),
    ];
  });
}
