/** What users ask of their system or browser: larger text, forced colours, less motion; and pages from right to left. */
import type { Page } from '@playwright/test';
import { expect, test } from './harness/extension';
import { inTurn } from './harness/in-turn';
import { banner } from './harness/our-ui';
import { flagged } from './harness/steps';

const sections = ['threads', 'templates', 'cadence', 'settings', 'corrections', 'data', 'about', 'welcome'];

/** How far the page can be scrolled sideways, and the words of the first thing that is cut off at the right. */
function overflow(page: Page): Promise<{ sideways: number; cut: string | null }> {
  return page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    const cut = [...document.querySelectorAll('button, a, input, select, h1, h2, h3, p')].find((element) => {
      const { right, width } = element.getBoundingClientRect();
      return width > 1 && right > clientWidth + 1 && element.checkVisibility();
    });
    return { sideways: scrollWidth - clientWidth, cut: cut?.textContent ?? null };
  });
}

/** Classes of what moves or fades, on our page or in our hosts. */
function moving(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const roots: (Document | ShadowRoot)[] = location.protocol === 'chrome-extension:' ? [document] : [];
    for (const host of document.querySelectorAll('rebound-banner')) {
      if (host.shadowRoot) roots.push(host.shadowRoot);
    }
    // In the page there is no outer scope.
    // oxlint-disable-next-line unicorn/consistent-function-scoping
    const takesTime = (list: string): boolean => list.split(',').some((one) => Number.parseFloat(one) > 0.01);
    return roots
      .flatMap((root) => [...root.querySelectorAll('*')])
      .filter((element) => {
        const { animationName, animationDuration, transitionDuration } = getComputedStyle(element);
        return (animationName !== 'none' && takesTime(animationDuration)) || takesTime(transitionDuration);
      })
      .map((element) => element.className);
  });
}

test('at 200 % nothing is cut off and nothing scrolls sideways', async ({ mail, extension }) => {
  await flagged(mail, extension, 'longnames');
  const key = encodeURIComponent((await extension.followUps())[0]?.key ?? '');
  const popup = await extension.openPopup();
  // Twice as large is half as wide: the popup grows with its text, the dashboard in a window of 1280 has 640.
  await popup.setViewportSize({ width: 400, height: 300 });
  await expect(popup.getByRole('listitem').first()).toBeVisible();
  expect(await overflow(popup), 'popup').toEqual({ sideways: 0, cut: null });
  const dashboard = await extension.openDashboard();
  await dashboard.setViewportSize({ width: 640, height: 400 });
  await inTurn([...sections, `thread/${key}`], async (section) => {
    await dashboard.goto(extension.url(`dashboard.html#/${section}`));
    await expect(dashboard.getByRole('heading', { level: 1 })).toBeVisible();
    expect(await overflow(dashboard), section).toEqual({ sideways: 0, cut: null });
  });
  await mail.page.setViewportSize({ width: 640, height: 400 });
  const box = await banner(mail.page).first().boundingBox();
  expect((box?.x ?? 0) + (box?.width ?? 999)).toBeLessThanOrEqual(640);
});

test('with forced colours every button has an edge or a text that can be seen', async ({
  mail,
  extension,
}) => {
  await flagged(mail, extension, 'velmora');
  const popup = await extension.openPopup();
  await inTurn([mail.page, popup], async (page) => {
    await page.emulateMedia({ forcedColors: 'active' });
    const unseen = await page.evaluate(() => {
      const roots: (Document | ShadowRoot)[] = location.protocol === 'chrome-extension:' ? [document] : [];
      for (const host of document.querySelectorAll('rebound-banner'))
        if (host.shadowRoot) roots.push(host.shadowRoot);
      return roots
        .flatMap((root) => [...root.querySelectorAll('button')])
        .filter((button) => button.checkVisibility())
        .filter((button) => {
          const { color, backgroundColor, borderStyle } = getComputedStyle(button);
          return color === backgroundColor && borderStyle === 'none';
        })
        .map((button) => button.textContent);
    });
    expect(unseen).toEqual([]);
  });
});

test('who wants less motion gets none', async ({ mail, extension }) => {
  await mail.page.emulateMedia({ reducedMotion: 'reduce' });
  await flagged(mail, extension, 'velmora');
  const popup = await extension.openPopup();
  await popup.emulateMedia({ reducedMotion: 'reduce' });
  await popup.reload();
  await expect(popup.getByRole('listitem').first()).toBeVisible();
  expect(await moving(mail.page)).toEqual([]);
  expect(await moving(popup)).toEqual([]);
});

test.describe('a page from right to left', () => {
  test.use({ language: 'ar' });

  test('has our banner in its direction, and inside the pane', async ({ mail, extension }) => {
    await flagged(mail, extension, 'velmora');
    const host = banner(mail.page).first();
    expect(
      await host.evaluate(
        (one) => getComputedStyle(one.shadowRoot?.querySelector('.surface') ?? one).direction,
      ),
    ).toBe('rtl');
    const box = await host.boundingBox();
    expect(box?.x).toBeGreaterThanOrEqual(0);
    expect((box?.x ?? 0) + (box?.width ?? 9999)).toBeLessThanOrEqual(1280);
  });
});
