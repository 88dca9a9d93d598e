import type { Page } from '@playwright/test';
import type { Site } from '../../../lib/mail/reader';
import type { Mailbox } from '../../mailbox/serve';
import { GmailPage } from './gmail-page';
import type { MailPage } from './mail-page';

/** The demo webmail of a site in this page. */
export function mailPage(site: Site, page: Page, mailbox: Mailbox): MailPage {
  if (site === 'gmail') return new GmailPage(page, mailbox);
  throw new Error(`The demo mailbox has no ${site}`);
}
