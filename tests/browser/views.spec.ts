/** The same mail in every shape that the webmail gives it. */

import { editorText } from './harness/editors';
import { expect, test } from './harness/extension';
import { banner, chooseDraft, press } from './harness/our-ui';
import { interfaceLanguagesBeyondEnglish, layouts } from './harness/shapes';
import { flagged, reply } from './harness/steps';

for (const { variants, site: only } of layouts) {
  test.describe(`layout ${variants.join(' + ')}`, () => {
    test.use({ variants });
    test.skip(({ site }) => only !== null && only !== site, 'a layout of another webmail');
    test('banner, stored thread, draft in the reply', async ({ mail, extension }) => {
      await flagged(mail, extension, 'velmora');
      await expect(banner(mail.message('velmora-no'))).toHaveCount(1);
      await press(banner(mail.page), 'moves.thanks.name');
      await expect.poll(() => editorText(mail.editors()), { timeout: 10_000 }).toContain('Hi Ines');
      expect(await extension.followUps()).toHaveLength(1);
    });
  });
}

for (const language of interfaceLanguagesBeyondEnglish) {
  test.describe(`interface in ${language}`, () => {
    test.use({ language });
    test('banner and draft do not depend on the webmail’s words', async ({ mail, extension }) => {
      await flagged(mail, extension, 'velmora');
      await press(banner(mail.page), 'moves.thanks.name');
      await expect.poll(() => editorText(mail.editors())).toContain('Hi Ines');
      const [stored] = await extension.followUps();
      expect(stored?.account.address).toBe('mika.tarn@example.com');
    });
  });
}

test.describe('reading pane beside the list', () => {
  test.use({ variants: ['split', 'late-ids'] });
  test('the banner goes with the thread', async ({ mail }) => {
    await mail.open();
    await mail.openThread('velmora');
    await expect(banner(mail.message('velmora-no'))).toHaveCount(1);
    await mail.openThread('lumenor');
    await expect(banner(mail.page)).toHaveCount(0);
    await mail.openThread('ostrel');
    await expect(banner(mail.message('ostrel-no'))).toHaveCount(1);
  });
});

test.describe('conversation view off', () => {
  test.use({ variants: ['no-conversation'] });
  test('a single message is read, and replied to', async ({ mail, extension }) => {
    await mail.open();
    await mail.page.getByText('Your application for Product Designer').first().click();
    await expect(banner(mail.page)).toHaveCount(1);
    await expect.poll(async () => (await extension.followUps()).length).toBe(1);
    await press(banner(mail.page), 'moves.thanks.name');
    await expect.poll(() => editorText(mail.editors())).toContain('Hi Ines');
  });
});

test.describe('the webmail paints its messages anew', () => {
  test.use({ variants: ['rerender'] });
  test('there is one banner, and it comes back', async ({ mail }) => {
    await mail.open({ thread: 'velmora' });
    await mail.page.waitForTimeout(3000);
    await expect(banner(mail.message('velmora-no'))).toHaveCount(1);
  });
});

test('a thread in a browser window of its own', async ({ mail, extension }) => {
  await mail.open();
  const window = await mail.openThreadWindow('velmora');
  await expect(banner(window.page)).toHaveCount(1);
  await expect.poll(async () => (await extension.followUps()).length).toBe(1);
});

test('a message that is expanded later is judged then', async ({ mail }) => {
  await mail.open({ thread: 'brindlecote' });
  await expect(banner(mail.page)).toHaveCount(0);
  await mail.expandMessage('brindlecote-no');
  await expect(banner(mail.message('brindlecote-no'))).toHaveCount(1);
});

test('a banner that comes back while the mail is being read moves neither what is read nor the focus', async ({
  mail,
  extension,
}) => {
  await mail.page.setViewportSize({ width: 900, height: 360 });
  await flagged(mail, extension, 'harrowquill');
  const read = mail.message('harrowquill-5').getByText('Thank you again for applying').last();
  await read.scrollIntoViewIfNeeded();
  await mail.scroller().evaluate((pane) => pane.scrollBy(0, 40));
  const before = await read.boundingBox();
  expect(await mail.scroller().evaluate((pane) => pane.scrollTop)).toBeGreaterThan(100);
  await banner(mail.page).evaluate((host) => host.remove());
  await expect(banner(mail.page)).toHaveCount(1);
  await mail.page.waitForTimeout(300);
  const after = await read.boundingBox();
  expect(Math.abs((after?.y ?? 0) - (before?.y ?? 0))).toBeLessThan(2);
  expect(await mail.page.evaluate(() => document.activeElement?.tagName)).not.toMatch(/^REBOUND/);
});

test('a narrow window holds the banner without a sideways scroll', async ({ mail, extension }) => {
  await mail.page.setViewportSize({ width: 380, height: 700 });
  await flagged(mail, extension, 'velmora');
  const box = await banner(mail.page).boundingBox();
  expect((box?.x ?? 0) + (box?.width ?? 999)).toBeLessThanOrEqual(380);
  await reply(mail);
  await chooseDraft(mail.page, 'thanks');
  await expect.poll(() => editorText(mail.editors())).toContain('Hi Ines');
});
