import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { say } from '../browser/harness/our-ui';
import { routeToken } from '../mailbox/gmail/ids';
import { demoThreads } from '../mailbox/mails';
import { conversationId } from '../mailbox/outlook/ids';
import { type Firefox, openFirefox } from './browser';
import { bringFirefox } from './find';

const firefox = bringFirefox();
if ('missing' in firefox) console.log(`Skipped in Firefox: ${firefox.missing}`);

describe.skipIf('missing' in firefox)('the loop in Firefox', () => {
  let opened: Firefox;
  let mail: Page;
  let popup: Page;

  beforeAll(async () => {
    if ('path' in firefox) opened = await openFirefox(firefox.path);
  });
  afterAll(() => opened?.close());

  const editorText = () =>
    mail.$$eval('[g_editable=true], [id^=editorParent_] [contenteditable=true]', (editors) => {
      const last = [...editors].findLast((editor) => editor.checkVisibility());
      // biome-ignore lint/performance/useDomNodeTextContent: textContent has no line breaks
      return last instanceof HTMLElement ? last.innerText : '';
    });

  async function openThread(address: string): Promise<void> {
    await mail.goto('about:blank');
    await mail.goto(address);
    await mail.waitForSelector('rebound-banner');
  }

  const inGmail = (id: string) => {
    const found = demoThreads(opened.mailbox.options.midnight).find((thread) => thread.id === id);
    if (!found) throw new Error(`The demo mailbox has no thread ${id}`);
    return openThread(`https://mail.google.com/mail/u/0/#inbox/${routeToken(found)}`);
  };
  const inOutlook = (id: string) =>
    openThread(`https://outlook.live.com/mail/0/inbox/id/${encodeURIComponent(conversationId({ id }))}`);

  /** Trusted, as a person's click is: others do nothing. */
  const pressThanks = () =>
    mail.locator(`rebound-banner >>> button::-p-text(${say('moves.thanks.name')})`).click();

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
    await inGmail('harrowquill');
    await inGmail('velmora');
    popup = await opened.openOurs('popup.html');
    await expect.poll(() => inPopup('Velmora Labs')).toBe(true);
    expect(await inPopup('Harrowquill')).toBe(true);
  });

  it('a draft of the banner goes into the reply', async () => {
    await mail.bringToFront();
    await pressThanks();
    await expect.poll(editorText, { timeout: 10_000 }).toMatch(/^(?:Hi|Hello) Ines,\n/);
    const text = await editorText();
    expect(text).toContain('Velmora Labs');
    expect(text.indexOf('Hi Ines')).toBeLessThan(text.lastIndexOf('Mika Tarn'));
  });

  it('a draft of the popup goes into the reply of the other thread', async () => {
    await pressInCard('Harrowquill', say('popup.draft').split('$1')[0] ?? '');
    await expect.poll(editorText, { timeout: 15_000 }).toMatch(/^Hi Joss,\n/);
  });

  it('Done takes the follow-up off the list', async () => {
    await pressInCard('Velmora Labs', say('popup.done'));
    const done = `Velmora Labs: ${say('moves.thanks.name')} done.`;
    await expect.poll(() => popup.$eval('body', ({ textContent }) => textContent)).toContain(done);
  });

  it('a draft goes into the editor that Outlook uses', async () => {
    await mail.bringToFront();
    await inOutlook('velmora');
    await pressThanks();
    await expect.poll(editorText, { timeout: 10_000 }).toMatch(/^(?:Hi|Hello) Ines,\n/);
  });

  it('nothing was asked of any server but the pages that were opened', () => {
    expect(opened.server.strays).toEqual([]);
  });
});
