/** The quiet word before a hot reply is sent. */
import { editorText } from './harness/editors';
import { expect, test } from './harness/extension';
import { ours, press, say } from './harness/our-ui';
import { flagged, reply, settledMs } from './harness/steps';

const hot = 'You wasted my time. What a joke of a company. You will regret this!!!';

test('a hot reply to a rejection gets a hint, and the kinder version; nothing is blocked', async ({
  mail,
  extension,
}) => {
  await flagged(mail, extension, 'velmora');
  await reply(mail);
  await mail.editors().pressSequentially(hot);
  const hint = mail.page.getByText(say('compose.hot'));
  await expect(hint).toBeVisible();
  await press(ours(mail.page), 'compose.kinder');
  await expect.poll(() => editorText(mail.editors())).toContain('Hi Ines');
  expect(await editorText(mail.editors())).toContain(hot);
  await mail.send();
  await expect(mail.editors()).toHaveCount(0);
});

test('hidden once, it stays hidden; a calm reply never sees it', async ({ mail, extension }) => {
  await flagged(mail, extension, 'velmora');
  await reply(mail);
  await mail.editors().pressSequentially('Thank you for telling me. I enjoyed the talk.');
  await mail.page.waitForTimeout(settledMs + 1000);
  await expect(mail.page.getByText(say('compose.hot'))).toBeHidden();
  await mail.editors().pressSequentially(` ${hot}`);
  await expect(mail.page.getByText(say('compose.hot'))).toBeVisible();
  await press(ours(mail.page), 'compose.hideHint');
  await mail.editors().pressSequentially(' You are pathetic.');
  await mail.page.waitForTimeout(settledMs + 1000);
  await expect(mail.page.getByText(say('compose.hot'))).toBeHidden();
});

test('a new message and a reply in another thread are nobody’s business', async ({ mail, extension }) => {
  await flagged(mail, extension, 'velmora');
  await mail.backToList();
  await mail.composeNew();
  await mail.editors().pressSequentially(hot);
  await mail.page.waitForTimeout(settledMs + 1000);
  await expect(mail.page.getByText(say('compose.hot'))).toBeHidden();

  await mail.open({ thread: 'lumenor' });
  await reply(mail);
  await mail.editors().pressSequentially(hot);
  await mail.page.waitForTimeout(settledMs + 1000);
  await expect(mail.page.getByText(say('compose.hot'))).toBeHidden();
});

test('it can be turned off', async ({ mail, extension }) => {
  const page = await extension.openDashboard('#/settings');
  await page.getByLabel(say('dashboard.settings.tone')).uncheck();
  await expect(page.getByLabel(say('dashboard.settings.tone'))).not.toBeChecked();
  await flagged(mail, extension, 'velmora');
  await reply(mail);
  await mail.editors().pressSequentially(hot);
  await mail.page.waitForTimeout(settledMs + 1000);
  await expect(mail.page.getByText(say('compose.hot'))).toBeHidden();
});
