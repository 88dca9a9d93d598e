/** A webmail that changed: what can't be read is said in plain words, can be reported without any mail, and comes back. */
import type { Page } from '@playwright/test';
import { expect, test } from './harness/extension';
import { banner, say } from './harness/our-ui';
import { flagged } from './harness/steps';

const headings = 'h2[data-legacy-thread-id], [id^=CONV_][id$=_SUBJECT]';

/** Takes the subject out of the page's heading, and gives it back. */
async function setSubject(page: Page, subject: string): Promise<string> {
  return page.evaluate(
    ({ selector, text }) => {
      const heading = [...document.querySelectorAll(selector)].find((one) => one.checkVisibility());
      if (!heading) throw new Error('There is no heading');
      const before = heading.textContent;
      heading.textContent = text;
      return before;
    },
    { selector: headings, text: subject },
  );
}

/** What the page puts on the clipboard when the button is clicked. */
async function copied(page: Page): Promise<string> {
  await page.evaluate(() => {
    navigator.clipboard.writeText = async (text) => {
      document.documentElement.dataset.copied = text;
    };
  });
  await page.getByRole('button', { name: say('popup.copyReport') }).click();
  await expect(page.getByText(say('popup.reportCopied'))).toBeVisible();
  return page.evaluate(() => document.documentElement.dataset.copied ?? '');
}

test('popup and dashboard say what is not found, and stop when it is back', async ({
  mail,
  extension,
  site,
}) => {
  await flagged(mail, extension, 'velmora');
  const subject = await setSubject(mail.page, '');
  const name = say('popup.healthTitle').replace('$1', site === 'gmail' ? 'Gmail' : 'Outlook');
  const words = say('popup.healthBody').replace('$1', say('popup.hook.threadHeading'));

  const popup = await extension.openPopup();
  await expect(popup.getByRole('region', { name })).toContainText(words, { timeout: 15_000 });
  const dashboard = await extension.openDashboard();
  await expect(dashboard.getByRole('region', { name })).toContainText(words);

  await mail.page.bringToFront();
  await setSubject(mail.page, subject);
  await expect(popup.getByRole('region', { name })).toHaveCount(0, { timeout: 15_000 });
  await expect(dashboard.getByRole('region', { name })).toHaveCount(0);
  await expect(banner(mail.page)).toBeVisible();
});

test('the copied report holds hooks and a skeleton, and nothing of any mail', async ({ mail, extension }) => {
  await flagged(mail, extension, 'velmora');
  await setSubject(mail.page, '');
  const popup = await extension.openPopup();
  await expect(popup.getByRole('button', { name: say('popup.copyReport') })).toBeVisible({ timeout: 15_000 });
  const report = await copied(popup);
  const { missing, structure } = JSON.parse(report) as { missing: string[]; structure: string };
  expect(missing).toContain('thread heading');
  expect(structure).toMatch(/^message body: .+ \(\d+\)$/m);
  expect(structure, 'what was tried for something that is not there').toMatch(/^[a-z ]+: none of \S+/m);
  expect(structure).toMatch(/^ +div/m);
  const ofMails =
    /@|velmora|okafor|\bines\b|\bmika\b|\btarn\b|designer|portfolio|decided|discussion|inbox|mail\.google|1a1\w{8}/i;
  expect(report.replaceAll(/"site":"\w+"/g, '')).not.toMatch(ofMails);
});
