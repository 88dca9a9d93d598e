import { today } from './mails';
import type { MailboxOptions } from './options';
import { sites } from './sites';

export interface Answer {
  status: number;
  headers: Record<string, string>;
  body: string | Buffer;
}

/** One webmail: its hosts and what it answers. A site is added in `sites.ts`. */
export interface MailboxSite {
  hosts: readonly string[];
  /** Null for an address that the webmail does not have. */
  respond(url: URL, options: MailboxOptions): Answer | null;
}

export interface Mailbox {
  hosts: readonly string[];
  options: MailboxOptions;
  /** The answer to a request, or null for a host or a page that the demo does not have. No network, no disk. */
  respond(url: URL): Answer | null;
}

/** Builds the pages' scripts in memory and gives the answers to every request to the mail hosts. */
export async function openMailbox(asked: Partial<MailboxOptions> = {}): Promise<Mailbox> {
  const options: MailboxOptions = { language: 'en', variants: [], midnight: today(Date.now()), ...asked };
  const built = await Promise.all(sites.map((open) => open()));
  return {
    hosts: built.flatMap((site) => site.hosts),
    options,
    respond: (url) => built.find((site) => site.hosts.includes(url.host))?.respond(url, options) ?? null,
  };
}
