import type { Page } from '@playwright/test';
import type { Site } from '../../../lib/mail/reader';
import type { Mailbox } from '../../mailbox/serve';
import { GmailPage } from './gmail-page';
import type { MailPage } from './mail-page';
import { OutlookPage } from './outlook-page';

type Open = (page: Page, mailbox: Mailbox, host?: string) => MailPage;

/** Every webmail that the demo mailbox has. */
const pages = new Map<Site, Open>([
  ['gmail', (page, mailbox) => new GmailPage(page, mailbox)],
  ['outlook', (page, mailbox, host) => new OutlookPage(page, mailbox, host)],
]);

export const demoSites: readonly Site[] = [...pages.keys()];

/** The demo webmail of a site in this page; `host` is for sites that answer on several. */
export function mailPage(site: Site, page: Page, mailbox: Mailbox, host?: string): MailPage {
  const open = pages.get(site);
  if (!open) throw new Error(`The demo mailbox has no ${site}`);
  return open(page, mailbox, host);
}
