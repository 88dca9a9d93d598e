/** Browsers for measuring: the demo mailbox in Chromium, with the extension and without. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BrowserContext, Page } from '@playwright/test';
import type { Site } from '../../lib/mail/reader';
import { builtExtension, launchChromium } from '../browser/harness/chromium';
import { InstalledExtension } from '../browser/harness/installed';
import type { MailPage } from '../browser/harness/mail-page';
import { mailPage } from '../browser/harness/mail-pages';
import { routeMailbox } from '../mailbox/route';
import { type Mailbox, openMailbox } from '../mailbox/serve';

export interface BenchBrowser {
  context: BrowserContext;
  mailbox: Mailbox;
  /** Null in the reference. */
  extension: InstalledExtension | null;
  mail: (site: Site) => Promise<MailPage>;
}

/** Runs the work in a fresh browser and closes it. */
async function inBrowser<T>(withExtension: boolean, work: (browser: BenchBrowser) => Promise<T>): Promise<T> {
  const profile = mkdtempSync(join(tmpdir(), 'rebound-bench-'));
  const context = await launchChromium({
    profile,
    extension: withExtension ? builtExtension() : null,
    logs: null,
  });
  try {
    const mailbox = await openMailbox();
    const extension = withExtension ? await InstalledExtension.in(context) : null;
    await extension?.isReady();
    // Only mail pages are routed: a browser whose requests all pass through here opens the popup later.
    const newPage = async (): Promise<Page> => {
      const page = await context.newPage();
      await routeMailbox(page, mailbox);
      return page;
    };
    return await work({
      context,
      mailbox,
      extension,
      mail: async (site) => mailPage(site, await newPage(), mailbox),
    });
  } finally {
    await context.close();
    rmSync(profile, { recursive: true, force: true, maxRetries: 10, retryDelay: 300 });
  }
}

export interface Installed extends BenchBrowser {
  extension: InstalledExtension;
}

/** Runs the work in a fresh browser that has the extension. */
export function withRebound<T>(work: (browser: Installed) => Promise<T>): Promise<T> {
  return inBrowser(true, (browser) => {
    const { extension } = browser;
    if (!extension) throw new Error('The browser came without the extension');
    return work({ ...browser, extension });
  });
}

/** Runs the work with two browsers at once: the one with the extension, and the same without as its reference. */
export function withBoth<T>(
  work: (rebound: BenchBrowser, reference: BenchBrowser) => Promise<T>,
): Promise<T> {
  return inBrowser(true, (rebound) => inBrowser(false, (reference) => work(rebound, reference)));
}
