/** Drafts of one's own, from the dashboard to the compose box; wordings; where the caret lands. */
import type { Page } from '@playwright/test';
import { editorText, selectedText } from './harness/editors';
import { expect, test } from './harness/extension';
import { banner, chooseDraft, composeButton, press, say } from './harness/our-ui';
import { flagged, reply } from './harness/steps';

async function makeTemplate(page: Page, name: string, body: string): Promise<void> {
  await page.getByRole('button', { name: say('dashboard.templates.new') }).click();
  await page.getByLabel(say('dashboard.templates.name'), { exact: true }).fill(name);
  await page.getByLabel(say('dashboard.templates.body'), { exact: true }).fill(body);
  await page.getByRole('button', { name: say('dashboard.templates.save'), exact: true }).click();
  await expect(page.getByRole('heading', { name })).toBeVisible();
}

test('a template made in the dashboard is offered in the reply and inserted, filled in', async ({
  mail,
  extension,
}) => {
  await flagged(mail, extension, 'velmora');
  const page = await extension.openDashboard('#/templates');
  await makeTemplate(
    page,
    'Short and warm',
    'Hello {{firstName|there}},\n\nThank you for [[the talks about the {{role}} role at ]]{{company}}. [[check:I liked the whiteboard part]].',
  );
  // Headless tabs are never hidden; this is the user coming back to one.
  await mail.page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')));
  await reply(mail);
  await composeButton(mail.page).click();
  await mail.page.getByRole('menuitem').filter({ hasText: 'Short and warm' }).click();
  await expect
    .poll(() => editorText(mail.editors()))
    .toContain('Thank you for the talks about the Product Designer role at Velmora Labs.');
  expect(await editorText(mail.editors())).toMatch(/^Hello Ines,/);
  await expect.poll(() => selectedText(mail.page)).toBe('I liked the whiteboard part');
  const id = mail.storedThreadId('velmora');
  await expect.poll(async () => (await extension.followUp(id)).drafted?.draftId).toMatch(/^own\//);
});

test('an unknown variable is shown, and nothing is saved', async ({ extension }) => {
  const page = await extension.openDashboard('#/templates');
  await page.getByRole('button', { name: say('dashboard.templates.new') }).click();
  await page.getByLabel(say('dashboard.templates.name'), { exact: true }).fill('Broken');
  await page.getByLabel(say('dashboard.templates.body'), { exact: true }).fill('Dear {{boss}},');
  await expect(page.getByText('{{boss}}', { exact: false }).first()).toBeVisible();
  await page.getByRole('button', { name: say('dashboard.templates.save'), exact: true }).click();
  await expect(page.getByRole('heading', { name: 'Broken' })).toHaveCount(0);
  expect((await extension.stored()).templates ?? []).toEqual([]);
});

test('a second click offers another wording', async ({ mail, extension }) => {
  await flagged(mail, extension, 'velmora');
  await reply(mail);
  const editor = mail.editors();
  await press(banner(mail.page), 'moves.thanks.name');
  await expect.poll(() => editorText(editor)).toContain('Hi Ines');
  const first = await editorText(editor);
  await editor.press('Control+a');
  await editor.press('Delete');
  await press(banner(mail.page), 'moves.thanks.name');
  await expect.poll(() => editorText(editor)).toContain('Ines');
  expect(await editorText(editor)).not.toBe(first);
});

test('two people at one company do not get the same text', async ({ mail, extension }) => {
  await flagged(mail, extension, 'ostrel');
  await press(banner(mail.page), 'moves.thanks.name');
  await expect
    .poll(async () => (await extension.followUp(mail.storedThreadId('ostrel'))).drafted)
    .not.toBeNull();
  const one = (await extension.followUp(mail.storedThreadId('ostrel'))).drafted?.draftId;
  await flagged(mail, extension, 'ostrel-portal');
  await press(banner(mail.page), 'moves.thanks.name');
  const other = () => extension.followUp(mail.storedThreadId('ostrel-portal'));
  await expect.poll(async () => (await other()).drafted).not.toBeNull();
  expect((await other()).drafted?.draftId).not.toBe(one);
});

test('the caret takes the first value that nobody is sure of', async ({ mail, extension }) => {
  await flagged(mail, extension, 'velmora');
  await reply(mail);
  await chooseDraft(mail.page, 'checkIn');
  await expect.poll(() => editorText(mail.editors())).toContain('Ines');
  await expect.poll(() => selectedText(mail.page)).not.toBe('');
  expect(await editorText(mail.editors())).toContain(await selectedText(mail.page));
  await mail.page.keyboard.type('I have learned to draw');
  expect(await editorText(mail.editors())).toContain('I have learned to draw');
});
