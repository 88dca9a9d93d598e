import { openGmail } from './gmail/site';
import { openOutlook } from './outlook/site';
import type { MailboxSite } from './serve';

/** Every webmail of the demo; each builds its page once and then answers from memory. */
export const sites: readonly (() => Promise<MailboxSite>)[] = [openGmail, openOutlook];
