/** What happens to a follow-up by what is written in its thread. */
import type { FollowUp } from '../../lib/follow-ups/follow-up';
import { editorText } from './harness/editors';
import { expect, test } from './harness/extension';
import { banner, press, say } from './harness/our-ui';
import { card, flagged, isStored, reply, settledMs } from './harness/steps';

function states({ steps }: FollowUp): string[] {
  return steps.map(({ move, state }) => `${move} ${state}`);
}

test('a reply of the user’s own closes thanks and feedback, and says which draft it was', async ({
  mail,
  extension,
}) => {
  await flagged(mail, extension, 'velmora');
  const id = mail.storedThreadId('velmora');
  expect(states(await extension.followUp(id))).toEqual([
    'thanks planned',
    'feedback planned',
    'future-roles planned',
    'check-in planned',
  ]);
  await reply(mail);
  const before = await extension.followUp(id);
  expect(before.drafted).toBeNull();
  await press(banner(mail.page), 'moves.thanks.name');
  await expect.poll(() => editorText(mail.editors())).toContain('Hi Ines');
  await expect.poll(async () => (await extension.followUp(id)).drafted?.move).toBe('thanks');
  expect(states(await extension.followUp(id))[0]).toBe('thanks planned');

  await mail.send();
  await expect.poll(async () => states(await extension.followUp(id))[0]).toBe('thanks done');
  const after = await extension.followUp(id);
  expect(after.steps[0]?.draftId).toMatch(/^thanks\/en\/\d+$/);
  expect(after.drafted).toBeNull();
  await expect.poll(() => extension.badge()).toBe('');

  const page = await extension.openDashboard(`#/thread/${encodeURIComponent(after.key)}`);
  await expect(page.getByText(say('dashboard.thread.draftUsed'))).toBeVisible();
});

test('a reply in the user’s own words closes both, so that nothing is asked twice', async ({
  mail,
  extension,
}) => {
  await flagged(mail, extension, 'velmora');
  await reply(mail);
  await mail.editors().pressSequentially('Thank you for telling me. What could I have done better?');
  await mail.send();
  const id = mail.storedThreadId('velmora');
  await expect
    .poll(async () => states(await extension.followUp(id)).slice(0, 2))
    .toEqual(['thanks done', 'feedback done']);
  expect((await extension.followUp(id)).steps.map(({ draftId }) => draftId)).toEqual([
    null,
    null,
    null,
    null,
  ]);
});

test('an answer from them ends what was still planned, and can be taken back', async ({
  mail,
  extension,
}) => {
  await mail.open({ thread: 'tallowmere' });
  await mail.expandMessage('tallowmere-no');
  const id = mail.storedThreadId('tallowmere');
  await expect
    .poll(async () => (await extension.followUps()).map(({ threadId, state }) => [threadId, state]))
    .toEqual([[id, 'answered']]);
  const stored = await extension.followUp(id);
  expect(states(stored)).toEqual(['thanks done', 'feedback done', 'future-roles ended', 'check-in ended']);
  await expect.poll(() => extension.badge()).toBe('');

  const popup = await extension.openPopup();
  await expect(popup.getByText(say('popup.restTitle'))).toBeVisible();
  const page = await extension.openDashboard();
  const row = page.getByRole('listitem').filter({ hasText: 'Tallowmere Gardens' });
  await expect(row.getByText(say('dashboard.state.answered'))).toBeVisible();
  await row.getByRole('link').click();
  await page.getByRole('button', { name: say('dashboard.thread.takeBack') }).click();
  await expect.poll(async () => (await extension.followUp(id)).state).toBe('open');

  await mail.page.reload();
  await mail.expandMessage('tallowmere-no');
  await mail.page.waitForTimeout(1000);
  expect((await extension.followUp(id)).state).toBe('open');
});

test('a later invitation closes the thread happily', async ({ mail, extension }) => {
  await mail.open({ thread: 'sablewood' });
  await mail.expandMessage('sablewood-no');
  const id = mail.storedThreadId('sablewood');
  await expect
    .poll(async () => (await extension.followUps()).map(({ threadId, state }) => [threadId, state]))
    .toEqual([[id, 'happy']]);
  expect(states(await extension.followUp(id)).every((state) => state.endsWith(' ended'))).toBe(true);
  const page = await extension.openDashboard();
  await expect(page.getByRole('listitem').getByText(say('dashboard.state.happy'))).toBeVisible();
});

test('one application in two threads is offered to be followed up as one', async ({ mail, extension }) => {
  await flagged(mail, extension, 'ostrel');
  await flagged(mail, extension, 'ostrel-portal');
  const popup = await extension.openPopup();
  await expect(card(popup, 'Ostrel Freight')).toHaveCount(2);

  const kept = await extension.followUp(mail.storedThreadId('ostrel'));
  const page = await extension.openDashboard(`#/thread/${encodeURIComponent(kept.key)}`);
  await page.getByRole('button', { name: say('dashboard.thread.mergeDo') }).click();
  await expect(card(popup, 'Ostrel Freight')).toHaveCount(1);
  const merged = await extension.followUp(mail.storedThreadId('ostrel-portal'));
  expect(merged).toMatchObject({ state: 'merged', mergedInto: kept.key });

  await page.getByRole('button', { name: say('popup.undo') }).click();
  await expect(card(popup, 'Ostrel Freight')).toHaveCount(2);
  expect(await extension.followUp(mail.storedThreadId('ostrel-portal'))).toMatchObject({
    state: 'open',
    mergedInto: null,
  });
});

test('a thread that is deleted leaves nothing behind while its mail is open, and is added when that is opened again', async ({
  mail,
  extension,
}) => {
  await flagged(mail, extension, 'velmora');
  const id = mail.storedThreadId('velmora');
  const about = async () => JSON.stringify(await extension.stored()).split(id).length - 1;
  await press(banner(mail.page), 'moves.thanks.name');
  await expect(mail.editors().first()).toContainText('Ines');
  await press(banner(mail.page), 'banner.dismiss');
  // The entry with its row in the index, the hidden banner, the draft that was used.
  await expect.poll(about).toBeGreaterThanOrEqual(3);

  const { key } = await extension.followUp(id);
  const dashboard = await extension.openDashboard(`#/thread/${encodeURIComponent(key)}`);
  await dashboard.getByRole('button', { name: say('dashboard.thread.deleteOne') }).click();
  await dashboard
    .getByRole('dialog')
    .getByRole('button', { name: say('dashboard.delete') })
    .click();
  await expect.poll(about).toBe(0);
  await mail.page.bringToFront();
  await mail.page.waitForTimeout(settledMs);
  expect(await about()).toBe(0);

  await mail.backToList();
  await mail.openThread('velmora');
  await isStored(extension, id);
  await expect(banner(mail.page)).toHaveCount(1);
});
