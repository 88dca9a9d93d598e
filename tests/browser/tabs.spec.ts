/** Many threads, tabs and accounts at once. */
import { demoThreads } from '../mailbox/mails';
import { editorText } from './harness/editors';
import { expect, test } from './harness/extension';
import { inTurn } from './harness/in-turn';
import { banner, ours } from './harness/our-ui';
import { card, deliverFrom, flagged } from './harness/steps';

test('fifty threads in a few seconds leave no banner behind and no error', async ({ mail, extension }) => {
  await mail.open();
  const ids = demoThreads(0).flatMap(({ id, account }) => (account === 0 ? [id] : []));
  const storm = Array.from({ length: 50 }, (_, step) => ids[(step * 7) % ids.length] ?? 'velmora');
  await inTurn(storm, async (id) => {
    await mail.jumpTo(id);
    await mail.page.waitForTimeout(40);
  });
  await mail.jumpTo('lumenor');
  await mail.threadIsPainted('lumenor');
  await mail.page.waitForTimeout(1500);
  await expect(ours(mail.page).filter({ visible: true })).toHaveCount(0);
  await mail.jumpTo('velmora');
  await mail.threadIsPainted('velmora');
  await expect(banner(mail.page).filter({ visible: true })).toHaveCount(1);
  const threads = (await extension.followUps()).map(({ threadId }) => threadId);
  expect(new Set(threads).size).toBe(threads.length);
});

test('two tabs on the same thread make one entry', async ({ mail, anotherTab, extension }) => {
  const second = await anotherTab();
  await Promise.all([mail.open({ thread: 'velmora' }), second.open({ thread: 'velmora' })]);
  await expect(banner(mail.page)).toHaveCount(1);
  await expect(banner(second.page)).toHaveCount(1);
  await expect.poll(async () => (await extension.followUps()).length).toBe(1);
  await mail.page.waitForTimeout(500);
  expect(await extension.followUps()).toHaveLength(1);
});

test('a second account keeps its threads apart', async ({ mail, extension }) => {
  await flagged(mail, extension, 'velmora');
  await mail.open({ thread: 'alderwick', account: 1 });
  await expect(banner(mail.message('alderwick-no'))).toHaveCount(1);
  await expect.poll(async () => (await extension.followUps()).length).toBe(2);
  const accounts = (await extension.followUps()).map(({ account, link }) => [
    account.address,
    link?.includes(mail.accountInLinks(1)),
  ]);
  expect(accounts.toSorted(([a], [b]) => String(a).localeCompare(String(b)))).toEqual([
    ['mika.tarn@example.com', false],
    ['mika@tarnworks.example', true],
  ]);
});

test('from the popup the tab that has the thread is used, and another is opened where none has it', async ({
  mail,
  extension,
  rebound,
  mailbox,
  site,
}) => {
  await flagged(mail, extension, 'velmora');
  const popup = await extension.openPopup();
  await deliverFrom(popup, 'Velmora Labs');
  await expect.poll(() => editorText(mail.editors().last())).toContain('Hi Ines');
  expect(rebound.pages()).toHaveLength(2);

  await mail.page.close();
  const opened = rebound.waitForEvent('page');
  await popup.reload();
  await expect(card(popup, 'Velmora Labs')).toBeVisible();
  await deliverFrom(popup, 'Velmora Labs');
  const { mailPage } = await import('./harness/mail-pages');
  const again = mailPage(site, await opened, mailbox);
  await again.threadIsPainted('velmora');
  await expect.poll(() => editorText(again.editors().last()), { timeout: 15_000 }).toMatch(/^\w+ Ines,/);
});
