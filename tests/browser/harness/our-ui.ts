/** What Rebound puts into the page, found as its users find it: by role and name, inside our open shadow roots. */
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Locator, Page } from '@playwright/test';

const en: unknown = JSON.parse(
  readFileSync(resolve(import.meta.dirname, '../../../assets/locales/en.json'), 'utf8'),
);

/** The words of a key, `banner.notRejection`. Throws where there is no such key: then the spec is out of date. */
export function say(key: string): string {
  let at: unknown = en;
  for (const part of key.split('.')) {
    at = typeof at === 'object' && at !== null ? Reflect.get(at, part) : undefined;
  }
  if (typeof at !== 'string') throw new Error(`assets/locales/en.json has no ${key}`);
  return at;
}

/** Everything of ours in the page. */
export function ours(page: Page): Locator {
  return page.locator('rebound-banner, rebound-chip, rebound-compose, rebound-note');
}

export function banner(within: Page | Locator): Locator {
  return within.locator('rebound-banner');
}

export function chip(within: Page | Locator): Locator {
  return within.locator('rebound-chip');
}

/** A button of ours by the key of its words. */
export function press(within: Locator, key: string): Promise<void> {
  return within.getByRole('button', { name: say(key), exact: true }).click();
}

/** The button of the compose box that was opened last. */
export function composeButton(page: Page): Locator {
  return page
    .locator('rebound-compose')
    .filter({ visible: true })
    .last()
    .locator('button[aria-haspopup=menu]');
}

/** Chooses a draft in the menu of the compose box that was opened last. */
export async function chooseDraft(page: Page, moveKey: string): Promise<void> {
  await composeButton(page).click();
  await page
    .getByRole('menuitem')
    .filter({ hasText: say(`moves.${moveKey}.name`) })
    .first()
    .click();
}
