import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { type Firefox, openFirefox } from './browser';
import { editorText, openThread, pressThanks } from './mail';

const firefox = inject('firefox');

describe.skipIf('missing' in firefox)('an update while mail is open, in Firefox', () => {
  let opened: Firefox;

  beforeAll(async () => {
    if ('path' in firefox) opened = await openFirefox(firefox.path);
  });
  afterAll(() => opened?.close());

  const banners = (mail: Page, of = '') =>
    mail.$$eval(`rebound-banner${of}`, (all) => all.filter((one) => one.checkVisibility()).length);

  it.each(['gmail', 'outlook'] as const)(
    'the new script takes over in %s: one banner, which works, and one entry',
    async (site) => {
      const mail = await opened.newPage();
      await openThread(mail, site, 'velmora', opened);
      await mail.$eval('rebound-banner', (old) => old.setAttribute('data-of-the-old-script', ''));

      await opened.installAgain();
      await expect.poll(() => banners(mail, ':not([data-of-the-old-script])'), { timeout: 15_000 }).toBe(1);
      expect(await banners(mail)).toBe(1);

      await pressThanks(mail);
      await expect.poll(() => editorText(mail), { timeout: 15_000 }).toMatch(/^(?:Hi|Hello) Ines,\n/);
      // One script answers, and only once.
      expect((await editorText(mail)).match(/^(?:Hi|Hello) Ines,$/gm)).toHaveLength(1);

      const popup = await opened.openOurs('popup.html');
      const entries = () =>
        popup.$$eval(
          'li',
          (cards) => cards.filter((card) => card.textContent.includes('Velmora Labs')).length,
        );
      await expect.poll(entries, { timeout: 15_000 }).toBe(site === 'gmail' ? 1 : 2);
      await popup.close();
      await mail.close();
    },
  );
});
