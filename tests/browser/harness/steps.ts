/** What many specs do first, and what they look at last. */
import { expect, type Page } from '@playwright/test';
import { type DemoMail, demoThreads } from '../../mailbox/mails';
import type { InstalledExtension } from './installed';
import type { MailPage } from './mail-page';
import { banner, say } from './our-ui';

/** Time for everything that will not come: a banner comes well within it. */
export const settledMs = 1500;

const today = 0;

/** The demo mail of that id (its dates count for nothing here). */
export function demoMail(id: string): DemoMail {
  const mail = demoThreads(today)
    .flatMap((thread) => thread.mails)
    .find((one) => one.id === id);
  if (!mail) throw new Error(`The demo mailbox has no mail ${id}`);
  return mail;
}

/** Opens a thread by its address and waits for the banner above the mail and for the stored follow-up. */
export async function flagged(mail: MailPage, extension: InstalledExtension, thread: string): Promise<void> {
  await mail.open({ thread });
  await expect(banner(mail.page)).toBeVisible();
  await isStored(extension, mail.storedThreadId(thread));
}

/** Waits until the worker has the follow-up of a thread in its storage. */
export async function isStored(extension: InstalledExtension, threadId: string): Promise<void> {
  await expect
    .poll(async () => (await extension.followUps()).map((stored) => stored.threadId))
    .toContain(threadId);
}

/** Opens the reply to the thread's last message and waits for its box. */
export async function reply(mail: MailPage): Promise<void> {
  await mail.clickReply();
  await mail.editors().first().waitFor();
}

/** The card of a company in the popup. */
export function card(popup: Page, company: string) {
  return popup.getByRole('listitem').filter({ hasText: company });
}

/** Clicks the draft of a card's next move. */
export async function deliverFrom(popup: Page, company: string): Promise<void> {
  const [before = ''] = say('popup.draft').split('$1');
  await card(popup, company)
    .getByRole('button', { name: new RegExp(`^${before}`) })
    .click();
}

/**
 * The tab that a delivery went to: the one that was there, where the webmail gets to the thread without loading anew,
 * else a new one.
 */
export async function tabThatShows(mail: MailPage, thread: string): Promise<MailPage> {
  const shown: MailPage[] = [];
  const look = async (): Promise<number> => {
    const tabs = mail.page
      .context()
      .pages()
      .map((page) => mail.inTab(page));
    const shows = await Promise.all(tabs.map((tab) => tab.shows(thread)));
    shown.push(...tabs.filter((_, place) => shows[place]));
    return shown.length;
  };
  await expect.poll(look, { message: `a tab that shows ${thread}`, timeout: 12_000 }).toBeGreaterThan(0);
  return shown[0] ?? mail;
}
