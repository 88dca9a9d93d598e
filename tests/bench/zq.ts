import { writeFileSync } from 'node:fs';
import { inTurn } from '../browser/harness/in-turn';
import { pageScript } from '../mailbox/bundle';
import { withRebound } from './browsers';
import { listAddress, targets } from './demo-mails';

const site = (process.env.SITE ?? 'gmail') as 'gmail';
await withRebound(async (browser) => {
  const mail = await browser.mail(site);
  const { page } = mail;
  await mail.open();
  await page.evaluate(await pageScript(import.meta.resolve('./new-mails.ts')));
  await page.evaluate(() => {
    (window as any).openings.count = 5000;
  });
  await page.waitForTimeout(800);
  const quiet = targets(site, browser.mailbox.options.midnight, 'none');
  const list = Array.from({ length: 60 }, (_, i) => quiet[i % quiet.length]!);
  const open = (t: any) =>
    page.evaluate(([to]: any) => (window as any).openings.open(to, 700).then(() => 0), [t.address] as any);
  await inTurn(list.slice(0, 6), async (t) => {
    await open(t);
    await page.evaluate((to) => (window as any).openings.leave(to), listAddress[site] as any);
  });
  const cdp = await browser.context.newCDPSession(page);
  const ev: any[] = [];
  cdp.on('Tracing.dataCollected', ({ value }: any) => ev.push(...value));
  await cdp.send('Tracing.start', {
    transferMode: 'ReportEvents',
    traceConfig: {
      includedCategories: [
        'disabled-by-default-v8.cpu_profiler',
        'devtools.timeline',
        'v8.execute',
        'blink.user_timing',
      ],
    },
  } as any);
  await inTurn(list, async (t) => {
    await open(t);
    await page.evaluate((to) => (window as any).openings.leave(to), listAddress[site] as any);
  });
  const done = new Promise((r) => cdp.once('Tracing.tracingComplete', r as any));
  await cdp.send('Tracing.end');
  await done;
  writeFileSync('/tmp/p/quiet.json', JSON.stringify(ev));
});
