/** The webmails that Rebound knows. A new one is added here, in hosts.ts and in files of its own beside them. */
import { createGmailReader } from './gmail';
import { gmailHooks, gmailLandmarks } from './gmail-hooks';
import type { Hook } from './hooks';
import { createOutlookReader } from './outlook';
import { outlookHooks, outlookLandmarks } from './outlook-hooks';
import { outlookHosts } from './outlook-location';
import type { MailReader, Site } from './reader';

interface SiteEntry {
  hosts: readonly string[];
  createReader(doc: Document, location: { readonly href: string }): MailReader;
  hooks: readonly Hook[];
}

const sites = new Map<Site, SiteEntry>([
  [
    'gmail',
    {
      hosts: ['mail.google.com'],
      createReader: createGmailReader,
      hooks: [...Object.values(gmailHooks), ...gmailLandmarks],
    },
  ],
  [
    'outlook',
    {
      hosts: outlookHosts,
      createReader: createOutlookReader,
      hooks: [...Object.values(outlookHooks), ...outlookLandmarks],
    },
  ],
]);

/** Which webmail answers on this host; null for any other. */
export function siteOf(hostname: string): Site | null {
  for (const [site, { hosts }] of sites) if (hosts.includes(hostname)) return site;
  return null;
}

/** The reader of a site for one document. Throws when the site has none. */
export function readerFor(site: Site, doc: Document, location: { readonly href: string }): MailReader {
  const entry = sites.get(site);
  if (!entry) throw new Error(`There is no reader for ${site}.`);
  return entry.createReader(doc, location);
}

/** All hooks of a site: the words that a structure report may use. */
export function hooksOf(site: Site): readonly Hook[] {
  return sites.get(site)?.hooks ?? [];
}
