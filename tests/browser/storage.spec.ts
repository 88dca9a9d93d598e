/** A storage that takes nothing more, and one that can't be reached: said in words, and nothing that was stored is lost. */
import { expect, test } from './harness/extension';
import { banner, press, say } from './harness/our-ui';
import { card, flagged, isStored } from './harness/steps';
import { denyStorage, fillStorage, makeRoom, openWith, withoutStorage } from './harness/storage-faults';

test('full: banner, popup and dashboard say it, what was stored stays, and it goes on when there is room', async ({
  mail,
  extension,
}) => {
  await flagged(mail, extension, 'velmora');
  const before = await extension.followUps();
  await fillStorage(extension);

  await mail.open({ thread: 'harrowquill' });
  await expect(banner(mail.page)).toContainText(say('banner.storageFull'));
  const popup = await extension.openPopup();
  await expect(popup.getByRole('alert')).toHaveText(say('dashboard.storageFull'));
  await expect(card(popup, 'Velmora Labs')).toBeVisible();
  const dashboard = await extension.openDashboard();
  await expect(dashboard.getByRole('alert')).toHaveText(say('dashboard.storageFull'));
  expect(await extension.followUps()).toEqual(before);

  await makeRoom(extension);
  await mail.page.bringToFront();
  await mail.backToList();
  await mail.openThread('harrowquill');
  await isStored(extension, mail.storedThreadId('harrowquill'));
  await expect(banner(mail.page)).not.toContainText(say('banner.storageFull'));
  await expect(popup.getByRole('alert')).toHaveCount(0);
  await expect(dashboard.getByRole('alert')).toHaveCount(0);
  expect(await extension.followUps()).toHaveLength(2);
});

test('full: a correction that can’t be kept is not said to be', async ({ mail, extension }) => {
  await flagged(mail, extension, 'velmora');
  await fillStorage(extension);
  await press(banner(mail.page), 'banner.notRejection');
  await expect(mail.page.locator('rebound-note')).toContainText(say('banner.storageFull'));
  await expect(mail.page.locator('rebound-note')).toHaveCount(1);
});

test('no access: the banner says that nothing is kept, its drafts work, and the pages say it', async ({
  mail,
  extension,
  rebound,
}) => {
  await flagged(mail, extension, 'velmora');
  const before = await extension.stored();
  await extension.inWorker(denyStorage);

  await mail.open({ thread: 'harrowquill' });
  await expect(banner(mail.page)).toContainText(say('banner.notSaved'));
  await press(banner(mail.page), 'moves.thanks.name');
  await expect(mail.editors().first()).toContainText('Joss');

  for (const fault of [denyStorage, withoutStorage]) {
    for (const path of ['popup.html', 'dashboard.html#/threads']) {
      // oxlint-disable-next-line no-await-in-loop
      const page = await openWith(fault, extension, await rebound.newPage(), path);
      // oxlint-disable-next-line no-await-in-loop
      await expect(page.getByRole('heading', { name: say('popup.storageTitle') })).toBeVisible();
    }
  }
  // A page of its own still can: nothing is lost.
  const popup = await extension.openPopup();
  await expect(card(popup, 'Velmora Labs')).toBeVisible();
  await expect(popup.getByRole('alert')).toHaveText(say('dashboard.storageFailed'));
  const stored = await popup.evaluate(() =>
    (
      globalThis as unknown as { chrome: { storage: { local: { get(keys: null): Promise<unknown> } } } }
    ).chrome.storage.local.get(null),
  );
  expect(stored).toEqual(before);
});
