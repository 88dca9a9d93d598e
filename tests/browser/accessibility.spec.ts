/** Nothing for axe to find in anything of ours, in light and in dark. */
import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect, test } from './harness/extension';
import { inTurn } from './harness/in-turn';
import { banner, chip, composeButton, press, say } from './harness/our-ui';
import { flagged, reply } from './harness/steps';

async function findings(page: Page, only?: string): Promise<string[]> {
  const all = new AxeBuilder({ page });
  const { violations } = await (only === undefined ? all : all.include(only)).analyze();
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id} ${JSON.stringify(target)} ${failureSummary}`),
  );
}

const sections = ['threads', 'templates', 'cadence', 'settings', 'corrections', 'data', 'about', 'welcome'];

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(colorScheme, () => {
    test.use({ colorScheme });

    test('the popup, with its menus and its help; and without anything to show', async ({
      mail,
      extension,
    }) => {
      const empty = await extension.openPopup();
      expect(await findings(empty)).toEqual([]);
      await flagged(mail, extension, 'velmora');
      await flagged(mail, extension, 'quillstone');
      const popup = await extension.openPopup();
      await expect(popup.getByRole('listitem')).toHaveCount(2);
      expect(await findings(popup)).toEqual([]);
      await popup
        .getByRole('button', { name: say('snooze.label') })
        .first()
        .click();
      expect(await findings(popup)).toEqual([]);
      await popup.keyboard.press('Escape');
      await popup.getByRole('button', { name: say('popup.shortcuts') }).click();
      expect(await findings(popup)).toEqual([]);
      await popup.keyboard.press('Escape');
      await popup
        .getByRole('button', { name: say('popup.done') })
        .first()
        .click();
      await expect(popup.getByRole('button', { name: say('popup.undo') })).toBeVisible();
      expect(await findings(popup)).toEqual([]);
    });

    test('every section of the dashboard, a thread, the editor and a question', async ({
      mail,
      extension,
    }) => {
      test.setTimeout(90_000);
      await flagged(mail, extension, 'velmora');
      const page = await extension.openDashboard('#/threads');
      await inTurn(sections, async (section) => {
        await page.goto(extension.url(`dashboard.html#/${section}`));
        await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
        expect(await findings(page), section).toEqual([]);
      });
      const { key } = await extension.followUp(mail.storedThreadId('velmora'));
      await page.goto(extension.url(`dashboard.html#/thread/${encodeURIComponent(key)}`));
      await expect(page.getByRole('heading', { level: 1 })).toHaveText('Velmora Labs');
      expect(await findings(page)).toEqual([]);
      await page.getByRole('button', { name: say('dashboard.thread.deleteOne') }).click();
      await expect(page.getByRole('dialog')).toBeVisible();
      expect(await findings(page)).toEqual([]);
      await page.goto(extension.url('dashboard.html#/templates'));
      await page.getByRole('button', { name: say('dashboard.templates.new') }).click();
      expect(await findings(page)).toEqual([]);
    });

    test('what stands in the mail: banner, its reason, the human card, chip, menu and hint', async ({
      mail,
      extension,
    }) => {
      await flagged(mail, extension, 'quillstone');
      expect(await findings(mail.page, 'rebound-banner')).toEqual([]);
      await flagged(mail, extension, 'velmora');
      await press(banner(mail.page), 'banner.why');
      expect(await findings(mail.page, 'rebound-banner')).toEqual([]);
      await reply(mail);
      await mail.editors().pressSequentially('You wasted my time. What a joke of a company.');
      await expect(mail.page.getByText(say('compose.hot'))).toBeVisible();
      expect(await findings(mail.page, 'rebound-compose')).toEqual([]);
      await composeButton(mail.page).click();
      await expect(mail.page.getByRole('menu', { name: say('compose.menu') })).toBeVisible();
      expect(await findings(mail.page, 'rebound-compose')).toEqual([]);
      await mail.open({ thread: 'wrenfold' });
      await expect(chip(mail.page)).toBeVisible();
      expect(await findings(mail.page, 'rebound-chip')).toEqual([]);
    });
  });
}
