/** What only Outlook on the web does. The rest of the loop is in the specs of every webmail. */
import type { Page } from '@playwright/test';
import { editorHtml, editorText, undo } from './harness/editors';
import { expect, test } from './harness/extension';
import { banner, chooseDraft, composeButton, ours, press } from './harness/our-ui';
import { card, deliverFrom, flagged, reply, settledMs } from './harness/steps';

/** What the editors hold by roosterjs's own account. */
function models(page: Page): Promise<string[]> {
  return page.evaluate(() => window.demoEditorModels().map((text) => text.replaceAll('\r\n', '\n')));
}

/** Changes of the page, outside and inside of our own elements' places, within the time. */
function mutationsWithin(page: Page, ms: number): Promise<number> {
  return page.evaluate(
    (time) =>
      new Promise<number>((resolve) => {
        let count = 0;
        const observer = new MutationObserver((records) => {
          count += records.length;
        });
        observer.observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
        setTimeout(() => {
          observer.disconnect();
          resolve(count);
        }, time);
      }),
    ms,
  );
}

/** Whether nothing lies over the banner: at its edges and in its middle, the banner itself is what a click would hit. */
function isUncovered(page: Page): Promise<boolean> {
  return page.locator('rebound-banner').evaluate((host) => {
    const box = host.getBoundingClientRect();
    const heights = [box.top + 6, (box.top + box.bottom) / 2, box.bottom - 6];
    return heights.every((y) => document.elementFromPoint((box.left + box.right) / 2, y) === host);
  });
}

for (const variants of [[], ['slow-mail'], ['newest-first'], ['no-conversation']] as const) {
  test.describe(`the floating subject${variants.map((name) => `, ${name}`).join('')}`, () => {
    test.use({ variants });
    test('does not cover the banner', async ({ mail }) => {
      await mail.open();
      await mail.page.locator('[data-demo-thread=velmora]').click();
      await expect(banner(mail.page)).toBeVisible({ timeout: 12_000 });
      await expect.poll(() => isUncovered(mail.page)).toBe(true);
    });
  });
}

test('while nothing happens, nothing is changed in the page', async ({ mail, extension }) => {
  await flagged(mail, extension, 'harrowquill');
  await reply(mail);
  await expect(composeButton(mail.page)).toBeVisible();
  await mail.page.waitForTimeout(settledMs);
  expect(await mutationsWithin(mail.page, 2000)).toBe(0);
});

test.describe('every render drops what Outlook has not painted', () => {
  test.use({ variants: ['drops'] });
  test('the banner comes back, without a fight that never ends', async ({ mail }) => {
    await mail.open({ thread: 'velmora' });
    await expect(banner(mail.page)).toBeVisible();
    await mail.page.waitForTimeout(4500);
    const dropped = Number(await mail.page.locator('html').getAttribute('data-demo-dropped'));
    expect(dropped).toBeGreaterThan(0);
    expect(dropped).toBeLessThanOrEqual(12);
    await expect(banner(mail.message('velmora-no'))).toHaveCount(1);
    expect(await mutationsWithin(mail.page, 1500)).toBe(0);
  });
});

test('with the caret in Cc, a draft still goes into the message', async ({ mail, extension }) => {
  await flagged(mail, extension, 'velmora');
  await reply(mail);
  const wells = mail.page.locator('[data-demo=well]');
  const before = await wells.allTextContents();
  await wells.nth(1).click();
  await chooseDraft(mail.page, 'thanks');
  await expect.poll(() => editorText(mail.editors())).toContain('Hi Ines');
  expect(await wells.allTextContents()).toEqual(before);
});

test('a draft is in roosterjs’s model, above signature and quote, and one Ctrl+Z takes it out of there too', async ({
  mail,
  extension,
}) => {
  await flagged(mail, extension, 'velmora');
  await reply(mail);
  const editor = mail.editors();
  const html = await editorHtml(editor);
  const [before] = await models(mail.page);
  await press(banner(mail.page), 'moves.thanks.name');
  await expect.poll(async () => (await models(mail.page))[0]).toContain('Hi Ines,\n');
  const [model = ''] = await models(mail.page);
  expect(model.indexOf('Hi Ines')).toBeLessThan(model.indexOf('+44 20 7946 0000'));
  expect(model.indexOf('+44 20 7946 0000')).toBeLessThan(model.indexOf('Ines Okafor <'));
  await undo(editor);
  expect(await editorHtml(editor)).toBe(html);
  expect(await models(mail.page)).toEqual([before]);
});

test.describe('another row is checked, and so selected as well', () => {
  test.use({ variants: ['checked-row', 'no-pane-id'] });
  test('no thread is stored under the other one’s id', async ({ mail, extension }) => {
    await mail.open({ thread: 'velmora' });
    await mail.page.waitForTimeout(settledMs);
    expect(await mail.page.locator('[role=option][aria-selected=true]').count()).toBe(2);
    const ids = (await extension.followUps()).map(({ threadId }) => threadId);
    expect(ids.filter((id) => id !== mail.storedThreadId('velmora'))).toEqual([]);
  });
});

test.describe('the ids of messages are others in every session', () => {
  test.use({ variants: ['session-ids'] });
  test('"Not a rejection" is remembered all the same', async ({ mail, extension }) => {
    await flagged(mail, extension, 'velmora');
    await press(banner(mail.page), 'banner.notRejection');
    await expect(banner(mail.page)).toHaveCount(0);
    await mail.page.reload();
    await mail.threadIsPainted('velmora');
    await mail.page.waitForTimeout(settledMs);
    await expect(banner(mail.page)).toHaveCount(0);
  });
});

test('a selected row with an empty pane is no open mail', async ({ mail, extension }) => {
  await flagged(mail, extension, 'velmora');
  await mail.backToList();
  await expect(mail.page.locator('[role=option][aria-selected=true]')).toHaveCount(1);
  await expect(ours(mail.page)).toHaveCount(0);
});

test('in a window of its own a mail is flagged, answered, and opened again from its link', async ({
  mail,
  extension,
  rebound,
}) => {
  await mail.open();
  const window = await mail.openThreadWindow('velmora');
  await expect(banner(window.message('velmora-no'))).toHaveCount(1);
  await expect.poll(() => isUncovered(window.page)).toBe(true);
  await press(banner(window.page), 'moves.thanks.name');
  await expect.poll(() => editorText(window.editors())).toContain('Hi Ines');
  await expect.poll(async () => (await extension.followUps()).length).toBe(1);
  const link = (await extension.followUps())[0]?.link ?? '';
  const again = await rebound.newPage();
  await again.goto(link);
  await expect(banner(again)).toHaveCount(1);
});

test('a second mail over the page, in a dialog, is left alone', async ({ mail, extension }) => {
  await flagged(mail, extension, 'velmora');
  await mail.message('velmora-no').locator('[role=toolbar] button').last().click();
  const dialog = mail.page.getByRole('dialog');
  await expect(dialog.locator('[id^=UniqueMessageBody]')).toHaveCount(2);
  await mail.page.waitForTimeout(settledMs);
  await expect(ours(mail.page).and(dialog.locator('*'))).toHaveCount(0);
  await dialog.getByRole('button').first().click();
  await expect(banner(mail.message('velmora-no'))).toHaveCount(1);
});

test('keys and presses on the banner do not reach Outlook', async ({ mail, extension }) => {
  await flagged(mail, extension, 'velmora');
  await mail.page.evaluate(() => {
    const heard: string[] = [];
    Reflect.set(window, 'heardOfOurs', heard);
    for (const type of ['keydown', 'keyup', 'pointerdown', 'mousedown', 'click']) {
      document.addEventListener(type, ({ target }) => {
        if (target instanceof Element && target.localName.startsWith('rebound-')) heard.push(type);
      });
    }
  });
  const address = mail.page.url();
  await banner(mail.page).getByRole('button').first().focus();
  await mail.page.keyboard.press('Delete');
  await mail.page.keyboard.press('r');
  await press(banner(mail.page), 'banner.why');
  await mail.page.waitForTimeout(400);
  expect(mail.page.url()).toBe(address);
  await expect(mail.editors()).toHaveCount(0);
  expect(await mail.page.evaluate((): unknown => Reflect.get(window, 'heardOfOurs'))).toEqual([]);
});

test('a stored link opens the second account’s thread in that account', async ({
  mail,
  extension,
  rebound,
}) => {
  await mail.open({ thread: 'alderwick', account: 1 });
  await expect(banner(mail.page)).toHaveCount(1);
  await expect.poll(async () => (await extension.followUps()).length).toBe(1);
  await mail.open();
  const popup = await extension.openPopup();
  const opened = rebound.waitForEvent('page');
  await deliverFrom(popup, 'Alderwick');
  const page = await opened;
  await expect(page.locator('[data-demo-mail=alderwick-no]')).toBeVisible();
  expect(new URL(page.url()).pathname).toContain(mail.accountInLinks(1));
  await expect(card(popup, 'Alderwick')).toBeVisible();
});

test.describe('a page that is late with its policy', () => {
  test.use({ withExtension: false });
  test('does not start: whoever makes the default policy first breaks Outlook', async ({ mail, watch }) => {
    await mail.page.addInitScript(() => {
      const factory: unknown = Reflect.get(window, 'trustedTypes');
      const make: unknown = Reflect.get(Object(factory), 'createPolicy');
      if (typeof make === 'function') make.call(factory, 'default', {});
    });
    await mail.page.goto('https://outlook.live.com/mail/0/');
    await expect.poll(() => watch.faults.length).toBeGreaterThan(0);
    await expect(mail.page.locator('#MailList')).toHaveCount(0);
    watch.faults.length = 0;
  });
});
