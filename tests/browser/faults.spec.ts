/** What goes wrong around us: a browser that is killed, stored data that can't be read, an update while mail is open. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { demoThreads } from '../mailbox/mails';
import { routeMailbox } from '../mailbox/route';
import { builtExtension, launchChromium } from './harness/chromium';
import { expect, test } from './harness/extension';
import { inTurn } from './harness/in-turn';
import { InstalledExtension } from './harness/installed';
import { mailPage } from './harness/mail-pages';
import { banner, ours, press, say } from './harness/our-ui';
import { flagged, isStored, settledMs } from './harness/steps';

const refused = demoThreads(0)
  .filter(({ account, mails }) => account === 0 && mails.at(-1)?.expected === 'rejection')
  .map(({ id }) => id);

/** The browser of this profile, and none of its helpers. */
function browserOf(profile: string): number {
  const { stdout } = spawnSync('ps', ['-eo', 'pid=,args='], { encoding: 'utf8', maxBuffer: 2 ** 26 });
  const line = stdout
    .split('\n')
    .find((one) => one.includes(`--user-data-dir=${profile}`) && !one.includes('--type='));
  const pid = Number.parseInt(line ?? '', 10);
  if (!Number.isInteger(pid)) throw new Error('The browser is not running');
  return pid;
}

test('a browser that is killed while it saves loses no thread that was stored', async ({
  mailbox,
  site,
  host,
}) => {
  test.skip(process.platform === 'win32', 'there is no ps on Windows');
  test.setTimeout(120_000);
  const profile = mkdtempSync(join(tmpdir(), 'rebound-killed-'));
  const known = new Set<string>();
  const open = async () => {
    const context = await launchChromium({ profile, extension: builtExtension(), logs: null });
    await routeMailbox(context, mailbox);
    const extension = await InstalledExtension.in(context);
    await extension.isReady();
    const ids = (await extension.followUps()).map(({ threadId }) => threadId);
    expect(ids, 'each thread once').toHaveLength(new Set(ids).size);
    for (const id of known) expect(ids).toContain(id);
    return { context, extension };
  };
  try {
    await inTurn([0, 1, 2], async (round) => {
      const { context, extension } = await open();
      const mail = mailPage(site, await context.newPage(), mailbox, host);
      await mail.open();
      await inTurn(refused.slice(round * 3, round * 3 + 3), async (thread) => {
        await mail.jumpTo(thread);
        await isStored(extension, mail.storedThreadId(thread));
        known.add(mail.storedThreadId(thread));
      });
      // One more is being flagged when the end comes.
      await mail.jumpTo(refused[9 + round] ?? 'velmora');
      await mail.page.waitForTimeout(60 * round);
      process.kill(browserOf(profile), 'SIGKILL');
      await context.close().catch(() => null);
    });
    const { context } = await open();
    expect(known.size).toBe(9);
    await context.close();
  } finally {
    rmSync(profile, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 });
  }
});

test('what a newer version stored, and garbage, is kept aside and said', async ({ mail, extension }) => {
  const aside = {
    'thread:gmail:mika.tarn@example.com:newer': [99, 'from a version to come'],
    'thread:gmail:mika.tarn@example.com:broken': '<img src=x onerror="document.title=1">',
    'thread:gmail:mika.tarn@example.com:__proto__': { v: 1, key: 'constructor' },
    settings: 'nonsense',
    templates: { not: 'a list' },
    corrections: 7,
    'due:3': 'x'.repeat(1000),
  };
  await extension.store(aside);
  await mail.open({ thread: 'velmora' });
  await expect(banner(mail.page)).toBeVisible();
  const page = await extension.openDashboard('#/data');
  await expect(page.getByRole('heading', { name: say('dashboard.data.aside') })).toBeVisible();
  await expect(page.getByText(say('dashboard.data.newer'))).toHaveCount(1);
  await expect(page.getByText(say('dashboard.data.damaged'))).toHaveCount(2);
  const after = await extension.stored();
  for (const [key, value] of Object.entries(aside)) {
    if (key.startsWith('thread:')) expect(after[key], key).toEqual(value);
  }
  expect(Object.keys(after).filter((key) => key.startsWith('thread:'))).toHaveLength(4);
});

test('an update of the extension while mail is open: the old script goes quiet and clears up, the new one takes over', async ({
  mail,
  extension,
  rebound,
  watch,
}) => {
  await flagged(mail, extension, 'velmora');
  await extension.reload();
  await expect(ours(mail.page)).toHaveCount(0, { timeout: 10_000 });
  await mail.backToList();
  await mail.openThread('velmora');
  await mail.page.waitForTimeout(settledMs);
  await expect(ours(mail.page)).toHaveCount(0);

  // Chromium starts the new script with the next load of the tab: to do it at once takes a permission that we don't ask for.
  await mail.page.reload();
  await mail.threadIsPainted('velmora');
  await expect(banner(mail.page)).toBeVisible();
  await mail.page.waitForTimeout(settledMs);
  await expect(banner(mail.page)).toHaveCount(1);
  await press(banner(mail.page), 'moves.thanks.name');
  await expect(mail.editors().first()).toContainText('Ines');
  const updated = await InstalledExtension.in(rebound);
  expect((await updated.followUps()).map(({ threadId }) => threadId)).toEqual([
    mail.storedThreadId('velmora'),
  ]);
  expect(watch.faults).toEqual([]);
});
