/** What a reader of mail does in a tab of Firefox. */
import type { Page } from 'puppeteer-core';
import type { Site } from '../../lib/mail/reader';
import { say } from '../browser/harness/our-ui';
import { routeToken } from '../mailbox/gmail/ids';
import { demoThreads } from '../mailbox/mails';
import { conversationId } from '../mailbox/outlook/ids';
import type { Firefox } from './browser';

function addressOf(site: Site, id: string, { mailbox }: Firefox): string {
  if (site === 'outlook') {
    return `https://outlook.live.com/mail/0/inbox/id/${encodeURIComponent(conversationId({ id }))}`;
  }
  const found = demoThreads(mailbox.options.midnight).find((thread) => thread.id === id);
  if (!found) throw new Error(`The demo mailbox has no thread ${id}`);
  return `https://mail.google.com/mail/u/0/#inbox/${routeToken(found)}`;
}

/** Opens a thread of the demo mailbox by its address, and waits for the banner. */
export async function openThread(mail: Page, site: Site, id: string, firefox: Firefox): Promise<void> {
  await mail.goto('about:blank');
  await mail.goto(addressOf(site, id, firefox));
  await mail.waitForSelector('rebound-banner');
}

/** Clicks "Thank them" in the banner. Trusted, as a person's click is: others do nothing. */
export function pressThanks(mail: Page): Promise<void> {
  return mail.locator(`rebound-banner >>> button::-p-text(${say('moves.thanks.name')})`).click();
}

/** What stands in the compose box that was opened last, as it is seen. */
export function editorText(mail: Page): Promise<string> {
  return mail.$$eval('[g_editable=true], [id^=editorParent_] [contenteditable=true]', (editors) => {
    const last = [...editors].findLast((editor) => editor.checkVisibility());
    // biome-ignore lint/performance/useDomNodeTextContent: textContent has no line breaks
    return last instanceof HTMLElement ? last.innerText : '';
  });
}
