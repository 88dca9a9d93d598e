/** The popup's way to the mail, by mouse and by keyboard, and the commands of the browser. */
import { editorText } from './harness/editors';
import { expect, test } from './harness/extension';
import { banner, ours, press, say } from './harness/our-ui';
import { card, flagged, reply } from './harness/steps';

test('by keyboard alone: search, move, snooze, done, undo, help, draft', async ({ mail, extension }) => {
  await flagged(mail, extension, 'ostrel');
  await flagged(mail, extension, 'fennimore');
  await flagged(mail, extension, 'velmora');
  const popup = await extension.openPopup();
  const focused = () =>
    popup.evaluate(() => document.activeElement?.closest('li')?.querySelector('h3')?.textContent);
  await expect(popup.getByRole('listitem')).toHaveCount(3);
  const order = await popup.getByRole('heading', { level: 3 }).allTextContents();

  await popup.keyboard.press('ArrowDown');
  await expect.poll(focused).toBe(order[0]);
  await popup.keyboard.press('End');
  await expect.poll(focused).toBe(order[2]);
  await popup.keyboard.press('Home');
  await popup.keyboard.press('ArrowUp');
  await expect(popup.getByRole('searchbox')).toBeFocused();
  await popup.keyboard.type('velmora');
  await expect(popup.getByRole('listitem')).toHaveCount(1);
  await popup.keyboard.press('Escape');
  await expect(popup.getByRole('listitem')).toHaveCount(3);
  await expect(popup.getByRole('searchbox')).toBeFocused();
  await popup.keyboard.press('ArrowDown');

  await popup.keyboard.press('s');
  await expect(popup.getByRole('menu')).toBeVisible();
  await popup.keyboard.press('Escape');
  await expect(popup.getByRole('menu')).toBeHidden();
  await popup.keyboard.press('s');
  await popup.keyboard.press('End');
  await popup.keyboard.press('ArrowUp');
  await popup.keyboard.press('Enter');
  const first = async () => {
    const all = await extension.followUps();
    return all.find(({ company }) => company?.value === order[0])?.steps[0]?.state;
  };
  await expect.poll(first).toBe('snoozed');
  await popup.keyboard.press('u');
  await expect.poll(first).toBe('planned');

  await popup.keyboard.press('Home');
  await popup.keyboard.press('d');
  await expect.poll(first).toBe('done');
  await popup.keyboard.press('u');
  await expect.poll(first).toBe('planned');
  await popup.keyboard.press('?');
  await expect(popup.getByRole('dialog')).toBeVisible();
  await popup.keyboard.press('Escape');
  await expect(popup.getByRole('dialog')).toBeHidden();

  await popup.getByRole('button', { name: new RegExp(`^Draft: .*${order[2]}`) }).focus();
  await popup.keyboard.press('Enter');
  await expect(
    card(popup, order[2] ?? '')
      .locator('output')
      .first(),
  ).toHaveText(say('delivery.inserted'), {
    timeout: 20_000,
  });
});

test('letters do nothing once they are turned off', async ({ mail, extension }) => {
  await flagged(mail, extension, 'velmora');
  const page = await extension.openDashboard('#/settings');
  await page.getByLabel(say('dashboard.settings.letterKeys')).uncheck();
  await expect(page.getByLabel(say('dashboard.settings.letterKeys'))).not.toBeChecked();
  const popup = await extension.openPopup();
  await expect(card(popup, 'Velmora Labs')).toBeVisible();
  await popup.keyboard.press('ArrowDown');
  await popup.keyboard.press('d');
  await popup.keyboard.press('?');
  await popup.waitForTimeout(300);
  await expect(popup.getByRole('dialog')).toHaveCount(0);
  expect((await extension.followUp(mail.storedThreadId('velmora'))).steps[0]?.state).toBe('planned');
});

test('the keyboard command inserts the draft that was used last', async ({ mail, extension }) => {
  await flagged(mail, extension, 'velmora');
  await reply(mail);
  await press(banner(mail.page), 'moves.feedback.name');
  await expect.poll(() => editorText(mail.editors())).toContain('Hi Ines');
  await flagged(mail, extension, 'fennimore');
  await mail.page.bringToFront();
  await extension.command('insert-last-draft');
  await expect.poll(() => editorText(mail.editors().last()), { timeout: 15_000 }).toMatch(/^\w+ Tamsin,/);
  const id = mail.storedThreadId('fennimore');
  await expect.poll(async () => (await extension.followUp(id)).drafted?.move).toBe('feedback');
});

test('for a sender that nobody reads: a person to find, and a note for a recruiter', async ({
  mail,
  extension,
}) => {
  await flagged(mail, extension, 'quillstone');
  const human = banner(mail.page);
  await expect(human.getByText(say('banner.noReply'))).toBeVisible();
  const search = human.getByRole('link', { name: new RegExp(say('banner.peopleSearch')) });
  await expect(search).toHaveAttribute('href', /^https:\/\/.*Quillstone/);
  await press(human, 'banner.recruiterNote');
  await expect(human.getByRole('button', { name: say('delivery.copy') })).toBeVisible();
  await expect(mail.editors()).toHaveCount(0);

  const popup = await extension.openPopup();
  await expect(card(popup, 'Quillstone Analytics')).toContainText(say('popup.noReply'));
  await expect(
    card(popup, 'Quillstone Analytics').getByRole('button', { name: say('popup.findPerson') }),
  ).toBeVisible();
  await expect(ours(mail.page).first()).toBeVisible();
});
