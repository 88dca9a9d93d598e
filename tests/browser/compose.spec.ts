/** Drafts in every compose box, and where there is none. */
import { editorHtml, editorText, undo } from './harness/editors';
import { expect, test } from './harness/extension';
import { banner, chooseDraft, composeButton, press, say } from './harness/our-ui';
import { flagged, reply } from './harness/steps';

test('a reply in a window, full screen as well', async ({ mail, extension }) => {
  await flagged(mail, extension, 'velmora');
  await reply(mail);
  await mail.popOutReply();
  await chooseDraft(mail.page, 'thanks');
  // Not every webmail's window tells which mail it answers.
  await expect.poll(() => editorText(mail.editors())).toMatch(/^Hi (?:Ines|there),\n/);
  await mail.fullScreen();
  await expect(composeButton(mail.page)).toBeVisible();
});

test('a new message has the button too, quietly, and takes a draft without names', async ({ mail }) => {
  await mail.open();
  await mail.composeNew();
  await expect(composeButton(mail.page)).toHaveAccessibleName(say('compose.tooltip'));
  await chooseDraft(mail.page, 'thanks');
  await expect.poll(() => editorText(mail.editors())).toMatch(/^Hi there,\n/);
});

test('a message being written in a browser window of its own', async ({ mail, extension }) => {
  await flagged(mail, extension, 'velmora');
  const window = await mail.openComposeWindow('velmora');
  await chooseDraft(window.page, 'thanks');
  await expect.poll(() => editorText(window.editors())).toMatch(/^Hi \w+,\n/);
});

test('Escape in the menu closes the menu, not the window below it', async ({ mail }) => {
  await mail.open();
  await mail.composeNew();
  await composeButton(mail.page).click();
  await expect(mail.page.getByRole('menu', { name: say('compose.menu') })).toBeVisible();
  await mail.page.keyboard.press('Escape');
  await expect(mail.page.getByRole('menu', { name: say('compose.menu') })).toBeHidden();
  await expect(mail.editors()).toHaveCount(1);
});

test('keys in our menu do not reach the webmail', async ({ mail, extension }) => {
  await flagged(mail, extension, 'velmora');
  await reply(mail);
  await composeButton(mail.page).click();
  const address = mail.page.url();
  await mail.page.keyboard.press('u');
  await mail.page.keyboard.press('j');
  expect(mail.page.url()).toBe(address);
});

test.describe('the quoted mail comes late', () => {
  test.use({ variants: ['late-quote'] });
  test('the draft stays above it, and one undo takes the draft back', async ({ mail, extension }) => {
    await flagged(mail, extension, 'velmora');
    await reply(mail);
    await expect(mail.editors().getByText('close call')).toBeVisible();
    const before = await editorHtml(mail.editors());
    await chooseDraft(mail.page, 'thanks');
    await expect.poll(() => editorText(mail.editors())).toContain('Hi Ines');
    const text = await editorText(mail.editors());
    expect(text.indexOf('Hi Ines')).toBeLessThan(text.indexOf('close call'));
    await undo(mail.editors());
    expect(await editorHtml(mail.editors())).toBe(before);
  });
});

test.describe('a slow reply box', () => {
  test.use({ variants: ['slow-reply'] });
  test('is waited for', async ({ mail, extension }) => {
    await flagged(mail, extension, 'velmora');
    await press(banner(mail.page), 'moves.thanks.name');
    await expect(banner(mail.page).getByText(say('banner.opening'))).toBeVisible();
    await expect.poll(() => editorText(mail.editors()), { timeout: 12_000 }).toContain('Hi Ines');
  });
});

test.describe('no reply box at all', () => {
  test.use({ variants: ['no-reply-box'] });
  test('is said, with the draft to copy', async ({ mail, extension }) => {
    await flagged(mail, extension, 'velmora');
    await press(banner(mail.page), 'moves.thanks.name');
    await expect(banner(mail.page).getByText(say('delivery.noReplyBox'))).toBeVisible({ timeout: 25_000 });
    await expect(banner(mail.page).getByRole('button', { name: say('delivery.copy') })).toBeVisible();
  });
});

test('a sender that nobody reads gets no draft button at first sight', async ({ mail, extension }) => {
  await flagged(mail, extension, 'quillstone');
  await expect(banner(mail.page).getByText(say('banner.noReply'))).toBeVisible();
  const [stored] = await extension.followUps();
  expect(stored?.noReply).toBe(true);
});

test('Send is the user’s alone: after a draft the mail is still there, unsent', async ({
  mail,
  extension,
}) => {
  await flagged(mail, extension, 'velmora');
  await press(banner(mail.page), 'moves.thanks.name');
  await expect.poll(() => editorText(mail.editors())).toContain('Hi Ines');
  await mail.page.waitForTimeout(1500);
  await expect(mail.editors()).toHaveCount(1);
  await mail.send();
  await expect(mail.editors()).toHaveCount(0);
});
