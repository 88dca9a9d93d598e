/** Where nobody said no, Rebound says nothing. */
import { grammarOf } from '../../lib/rejection/languages';
import { demoThreads } from '../mailbox/mails';
import { expect, test } from './harness/extension';
import { inTurn } from './harness/in-turn';
import { banner, chip, ours } from './harness/our-ui';
import { settledMs } from './harness/steps';

const threads = demoThreads(0).filter(({ account }) => account === 0);
const silent = threads.filter(({ mails }) => mails.every(({ expected }) => expected === 'none'));
/** In the languages that the detector has a grammar for. */
const rejections = threads.filter(({ mails }) =>
  mails.some(({ expected, language = 'en' }) => expected === 'rejection' && grammarOf(language) !== null),
);

test('receipts, offers, reschedules, newsletters, invitations and own mail stay silent', async ({
  mail,
  extension,
}) => {
  test.setTimeout(90_000);
  expect(silent.map(({ id }) => id).toSorted()).toEqual([
    'corvantis',
    'deskletter',
    'forwarded',
    'library',
    'lumenor',
    'marrowby',
    'tidewell',
  ]);
  await inTurn(silent, async ({ id }) => {
    await mail.open({ thread: id });
    await mail.page.waitForTimeout(settledMs);
    await expect(banner(mail.page), id).toHaveCount(0);
    await expect(chip(mail.page), id).toHaveCount(0);
  });
  expect(await extension.followUps()).toEqual([]);
  expect(await extension.badge()).toBe('');
});

test('every rejection of the mailbox gets one banner, above the mail that says it', async ({
  mail,
  extension,
}) => {
  test.setTimeout(90_000);
  await inTurn(rejections, async ({ id, mails }) => {
    await mail.open({ thread: id });
    const says = mails.findLast(({ expected }) => expected === 'rejection');
    if (says !== mails.at(-1) && says) await mail.expandMessage(says.id);
    await expect(banner(mail.message(says?.id ?? '')), id).toHaveCount(1);
    await expect(banner(mail.page).filter({ visible: true }), id).toHaveCount(1);
  });
  await expect.poll(async () => (await extension.followUps()).length).toBe(rejections.length);
});

test('a mail that may be a rejection gets a quiet question, and is stored only when the answer is yes', async ({
  mail,
  extension,
}) => {
  await mail.open({ thread: 'wrenfold' });
  await expect(chip(mail.message('wrenfold-maybe'))).toBeVisible();
  await expect(banner(mail.page)).toHaveCount(0);
  expect(await extension.followUps()).toEqual([]);
  await chip(mail.page).getByRole('button').first().click();
  await expect(banner(mail.message('wrenfold-maybe'))).toBeVisible();
  await expect.poll(async () => (await extension.followUps()).length).toBe(1);
});

test('the user’s own reply that quotes a rejection is not one', async ({ mail }) => {
  await mail.open({ thread: 'brindlecote' });
  await mail.page.waitForTimeout(settledMs);
  await expect(banner(mail.message('brindlecote-thanks'))).toHaveCount(0);
});

test('pages of the host that are not the mail app are left alone', async ({ mail }) => {
  await inTurn(mail.stillPages(), async (address) => {
    await mail.page.goto(address);
    await mail.page.waitForTimeout(settledMs);
    await expect(ours(mail.page), address).toHaveCount(0);
  });
});
