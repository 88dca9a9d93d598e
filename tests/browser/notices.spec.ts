/** Desktop notifications: one a day for all that is due, never in quiet hours. */
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { builtExtension } from './harness/chromium';
import { expect, test } from './harness/extension';
import type { InstalledExtension } from './harness/installed';
import { say } from './harness/our-ui';
import { flagged } from './harness/steps';

const hour = 3_600_000;

/** The day after tomorrow at that hour, UTC and local time of the tests alike in winter. */
function atHour(of: number): number {
  const day = new Date(Date.now() + 48 * hour);
  day.setHours(of, 0, 0, 0);
  return day.getTime();
}

/** The browser's own question can't be answered in a test: this build has what the user would have allowed. */
const folder = mkdtempSync(join(tmpdir(), 'rebound-allowed-'));
test.beforeAll(() => {
  cpSync(builtExtension(), folder, { recursive: true });
  const path = join(folder, 'manifest.json');
  const manifest = JSON.parse(readFileSync(path, 'utf8')) as { permissions: string[] };
  writeFileSync(
    path,
    JSON.stringify({ ...manifest, permissions: [...manifest.permissions, 'notifications'] }),
  );
});
test.afterAll(() => rmSync(folder, { recursive: true, force: true }));

async function turnOn(extension: InstalledExtension): Promise<void> {
  const page = await extension.openDashboard('#/settings');
  await page.getByLabel(say('dashboard.settings.notifications')).click();
  await expect(page.getByLabel(say('dashboard.settings.notifications'))).toBeChecked();
  await expect(page.getByLabel(say('dashboard.settings.quietFrom'))).toBeVisible();
  await page.close();
}

test.describe('allowed', () => {
  test.use({ build: folder });

  test('one a day, grouped, and none in quiet hours', async ({ mail, extension }) => {
    await extension.watchNotifications();
    await turnOn(extension);
    await extension.timeBecomes(atHour(22));
    await flagged(mail, extension, 'velmora');
    await flagged(mail, extension, 'ostrel');
    await expect.poll(() => extension.badge()).toBe('2');
    await mail.page.waitForTimeout(500);
    expect(await extension.notifications()).toEqual([]);

    await extension.timeBecomes(atHour(22) + 12 * hour);
    await expect.poll(() => extension.notifications()).toHaveLength(1);
    expect((await extension.notifications())[0]).toContain('2');

    await flagged(mail, extension, 'fennimore');
    await expect.poll(() => extension.badge()).toBe('3');
    await extension.timeBecomes(atHour(22) + 13 * hour);
    await mail.page.waitForTimeout(500);
    expect(await extension.notifications()).toHaveLength(1);

    await extension.timeBecomes(atHour(22) + 36 * hour);
    await expect.poll(() => extension.notifications()).toHaveLength(2);
    expect((await extension.notifications())[1]).toContain('3');
  });
});

test('not allowed: said, and left off', async ({ extension }) => {
  const page = await extension.openDashboard('#/settings');
  await page.evaluate(() => {
    const { permissions } = (globalThis as unknown as { chrome: { permissions: { request: unknown } } })
      .chrome;
    permissions.request = async () => false;
  });
  await page.getByLabel(say('dashboard.settings.notifications')).click();
  await expect(page.getByRole('alert')).toHaveText(say('dashboard.settings.denied'));
  await expect(page.getByLabel(say('dashboard.settings.notifications'))).not.toBeChecked();
});
