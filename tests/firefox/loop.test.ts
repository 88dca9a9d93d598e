import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { say } from '../browser/harness/our-ui';
import { type Firefox, openFirefox } from './browser';
import { editorText, openThread, pressThanks } from './mail';

const firefox = inject('firefox');

describe.skipIf('missing' in firefox)('the loop in Firefox', () => {
  let opened: Firefox;
  let mail: Page;
  let popup: Page;

  beforeAll(async () => {
    if ('path' in firefox) opened = await openFirefox(firefox.path);
  });
  afterAll(() => opened?.close());

  /** The button of a card of the popup whose name begins so. */
  async function pressInCard(company: string, name: string): Promise<void> {
    await popup.bringToFront();
    const card = `li:has(h3[title="${company}"])`;
    await popup.locator(`${card} button[aria-label^="${name}"]`).click();
  }

  const inPopup = (company: string) =>
    popup.$$eval('li', (cards, name) => cards.some((card) => card.textContent.includes(name)), company);

  it('a rejection gets a banner and a follow-up', async () => {
    mail = await opened.newPage();
    popup = await opened.openOurs('popup.html');
    for (const [thread, company] of [
      ['harrowquill', 'Harrowquill'],
      ['velmora', 'Velmora Labs'],
    ] as const) {
      /* oxlint-disable no-await-in-loop */
      await mail.bringToFront();
      await openThread(mail, 'gmail', thread, opened);
      await expect.poll(() => inPopup(company), { timeout: 15_000 }).toBe(true);
      /* oxlint-enable no-await-in-loop */
    }
  });

  it('a draft of the banner goes into the reply', async () => {
    await mail.bringToFront();
    await pressThanks(mail);
    await expect.poll(() => editorText(mail), { timeout: 15_000 }).toMatch(/^(?:Hi|Hello) Ines,\n/);
    const text = await editorText(mail);
    expect(text).toContain('Velmora Labs');
    expect(text.indexOf('Hi Ines')).toBeLessThan(text.lastIndexOf('Mika Tarn'));
  });

  it('a draft of the popup goes into the reply of the other thread', async () => {
    await pressInCard('Harrowquill', say('popup.draft').split('$1')[0] ?? '');
    await expect.poll(() => editorText(mail), { timeout: 15_000 }).toMatch(/^Hi Joss,\n/);
  });

  it('Done takes the follow-up off the list', async () => {
    await pressInCard('Velmora Labs', say('popup.done'));
    const done = `Velmora Labs: ${say('moves.thanks.name')} done.`;
    await expect
      .poll(() => popup.$eval('body', ({ textContent }) => textContent), { timeout: 10_000 })
      .toContain(done);
  });

  it('a draft goes into the editor that Outlook uses', async () => {
    await mail.bringToFront();
    await openThread(mail, 'outlook', 'velmora', opened);
    await pressThanks(mail);
    await expect.poll(() => editorText(mail), { timeout: 15_000 }).toMatch(/^(?:Hi|Hello) Ines,\n/);
  });

  it('nothing was asked of any server but the pages that were opened', () => {
    expect(opened.server.strays).toEqual([]);
  });
});
