/** A mail and a page that mean harm. */
import { editorText } from './harness/editors';
import { expect, test } from './harness/extension';
import { banner, press } from './harness/our-ui';
import { flagged } from './harness/steps';

test('a hostile mail is flagged as text: nothing runs, in the page or in the popup', async ({
  mail,
  extension,
}) => {
  await flagged(mail, extension, 'hostile');
  await press(banner(mail.page), 'moves.thanks.name');
  await expect(mail.editors()).toHaveCount(1);
  await expect.poll(() => editorText(mail.editors())).toMatch(/^Hi /);
  const [own = ''] = (await editorText(mail.editors())).split('Mika Tarn');
  expect(own).not.toContain('{{');
  await expect(mail.page).not.toHaveTitle('owned');
  const popup = await extension.openPopup();
  await expect(popup.getByRole('listitem').first()).toBeVisible();
  await expect(popup.locator('script:not([src]), img[src="x"], iframe')).toHaveCount(0);
  await expect(popup).not.toHaveTitle('owned');
});

test('very long names are cut in storage and fit the popup', async ({ mail, extension }) => {
  await flagged(mail, extension, 'longnames');
  const popup = await extension.openPopup();
  await popup.setViewportSize({ width: 400, height: 560 });
  await expect(popup.getByRole('listitem').first()).toBeVisible();
  expect(await popup.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(400);
});

test('the page’s script can’t press our buttons', async ({ mail, extension }) => {
  await flagged(mail, extension, 'velmora');
  await mail.page.evaluate(() => {
    const buttons = document.querySelector('rebound-banner')?.shadowRoot?.querySelectorAll('button') ?? [];
    for (const button of buttons) button.click();
  });
  await mail.page.waitForTimeout(1000);
  await expect(mail.editors()).toHaveCount(0);
  await expect(banner(mail.page)).toHaveCount(1);
  expect((await extension.followUps())[0]?.state).toBe('open');
});
