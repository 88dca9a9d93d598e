/**
 * Five pictures (1280 × 800) and the texts for the stores' pages, from the demo mailbox and the locales: `npm run store`, into
 * .output/store.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import process from 'node:process';
import { expect, type Page } from '@playwright/test';
import { mailPage } from '../browser/harness/mail-pages';
import { banner, composeButton, press } from '../browser/harness/our-ui';
import { card } from '../browser/harness/steps';
import { type DemoBrowser, openDemoBrowser } from './demo/browser';
import { buildExtension } from './demo/build';
import { storeTexts } from './store/texts';

const folder = resolve(import.meta.dirname, '../../.output/store');
const size = { width: 1280, height: 800 };

async function picture(page: Page, name: string): Promise<void> {
  await page.screenshot({ path: join(folder, `${name}.png`), animations: 'disabled', caret: 'hide' });
  process.stdout.write(`${name}.png\n`);
}

/** The popup hangs over other pages: it is shown on a plain ground. */
async function popupPicture(demo: DemoBrowser): Promise<void> {
  const popup = await demo.extension.openPopup();
  await popup.setViewportSize({ width: 380, height: 560 });
  await expect(card(popup, 'Velmora')).toBeVisible();
  const shot = await popup.screenshot({ animations: 'disabled' });
  await popup.setViewportSize(size);
  await popup.goto('about:blank');
  await popup.evaluate(
    (source) => {
      const image = new Image();
      image.src = source;
      image.style.cssText = 'border-radius: 12px; box-shadow: 0 12px 48px #0004';
      document.body.style.cssText =
        'margin: 0; height: 100vh; display: grid; place-items: center; background: #e7efec';
      document.body.append(image);
      return image.decode();
    },
    `data:image/png;base64,${shot.toString('base64')}`,
  );
  await picture(popup, '4-popup');
  await popup.close();
}

async function pictures(demo: DemoBrowser): Promise<void> {
  const page = await demo.context.newPage();
  await page.setViewportSize(size);
  const mail = mailPage('gmail', page, demo.mailbox);
  for (const thread of ['harrowquill', 'ostrel', 'velmora']) {
    // A person reads one mail after the other.
    // oxlint-disable-next-line no-await-in-loop
    await mail.open({ thread });
    // oxlint-disable-next-line no-await-in-loop
    await expect(banner(page)).toBeVisible();
  }
  await press(banner(page), 'banner.why');
  await picture(page, '1-banner');
  await press(banner(page), 'moves.thanks.name');
  await expect(mail.editors()).toContainText('Ines');
  await picture(page, '2-draft');
  await composeButton(page).click();
  await expect(page.getByRole('menu')).toBeVisible();
  await picture(page, '3-menu');
  await popupPicture(demo);
  const dashboard = await demo.context.newPage();
  await dashboard.setViewportSize(size);
  await dashboard.goto(demo.extension.url('dashboard.html#/threads'));
  await expect(dashboard.getByRole('listitem').filter({ hasText: 'Velmora' }).first()).toBeVisible();
  await picture(dashboard, '5-threads');
}

try {
  mkdirSync(folder, { recursive: true });
  for (const { language, text } of storeTexts()) {
    writeFileSync(join(folder, `${language}.txt`), text);
    process.stdout.write(`${language}.txt\n`);
  }
  buildExtension();
  const demo = await openDemoBrowser(false);
  try {
    await pictures(demo);
  } finally {
    await demo.close();
  }
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
}
