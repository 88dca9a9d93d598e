import { mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, type Page } from '@playwright/test';
import type { Site } from '../../../lib/mail/reader';
import { mailPage } from '../../browser/harness/mail-pages';
import { banner, composeButton } from '../../browser/harness/our-ui';
import { card } from '../../browser/harness/steps';
import type { DemoBrowser } from './browser';
import { say } from './say';

const root = resolve(import.meta.dirname, '../../..');
const folder = join('.output', 'demo');

type Theme = 'light' | 'dark';

async function picture(page: Page, site: Site, name: string, theme: Theme): Promise<void> {
  const file = join(folder, `${site}-${name}-${theme}.png`);
  await page.screenshot({ path: join(root, file), animations: 'disabled' });
  say.line(`${name}, ${theme}`, file);
}

async function inTheme(demo: DemoBrowser, site: Site, theme: Theme): Promise<void> {
  const page = await demo.context.newPage();
  await page.emulateMedia({ colorScheme: theme });
  const mail = mailPage(site, page, demo.mailbox);
  await mail.open({ thread: 'velmora', query: theme === 'dark' ? 'variant=dark' : '' });
  await expect(banner(page)).toBeVisible();
  await picture(page, site, 'banner', theme);
  await mail.clickReply();
  await composeButton(page).click();
  await expect(page.getByRole('menu')).toBeVisible();
  await picture(page, site, 'compose-menu', theme);
  await page.close();

  const popup = await demo.extension.openPopup();
  await popup.emulateMedia({ colorScheme: theme });
  await popup.setViewportSize({ width: 380, height: 480 });
  await expect(card(popup, 'Velmora')).toBeVisible();
  await picture(popup, site, 'popup', theme);
  await popup.close();
}

/** Banner, compose menu and popup of a site, light and dark, into .output/demo. */
export async function takePictures(demo: DemoBrowser, site: Site): Promise<void> {
  say.heading('Pictures');
  mkdirSync(join(root, folder), { recursive: true });
  await inTheme(demo, site, 'light');
  await inTheme(demo, site, 'dark');
}
