/** The `test` of every browser spec: a fresh Chromium with the built extension on a demo mailbox, and nothing else. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserContext, test as base, type Page } from '@playwright/test';
import type { Site } from '../../../lib/mail/reader';
import type { InterfaceLanguage, Variant } from '../../mailbox/options';
import { routeMailbox } from '../../mailbox/route';
import { type Mailbox, openMailbox } from '../../mailbox/serve';
import { builtExtension, launchChromium } from './chromium';
import { InstalledExtension } from './installed';
import type { MailPage } from './mail-page';
import { mailPage } from './mail-pages';
import { Watch } from './watch';

export interface SiteOptions {
  site: Site;
  /** For sites that answer on several; undefined for the one that they are tested on most. */
  host: string | undefined;
  variants: readonly Variant[];
  language: InterfaceLanguage;
  /** False for the specs of the demo mailbox itself. */
  withExtension: boolean;
  /** A folder with another build; null for the usual one. */
  build: string | null;
}

interface Fixtures {
  mailbox: Mailbox;
  /** What went wrong; the test fails on anything that is left in it. */
  watch: Watch;
  extension: InstalledExtension;
  mail: MailPage;
  /** Another tab on the same mailbox. */
  anotherTab: () => Promise<MailPage>;
  /** The browser with the extension; closed and judged at the end. */
  rebound: BrowserContext;
}

export const test = base.extend<SiteOptions & Fixtures>({
  site: ['gmail', { option: true }],
  host: [undefined, { option: true }],
  variants: [[], { option: true }],
  language: ['en', { option: true }],
  withExtension: [true, { option: true }],
  build: [null, { option: true }],
  mailbox: async ({ variants, language }, use) => use(await openMailbox({ variants, language })),
  watch: async ({ mailbox }, use) => use(new Watch(mailbox)),
  rebound: async ({ mailbox, watch, colorScheme, withExtension, build }, use) => {
    const folder = mkdtempSync(join(tmpdir(), 'rebound-'));
    const context = await launchChromium({
      profile: join(folder, 'profile'),
      extension: withExtension ? (build ?? builtExtension()) : null,
      logs: folder,
      colorScheme: colorScheme === 'dark' ? 'dark' : 'light',
    });
    await watch.follow(context);
    await routeMailbox(context, mailbox);
    if (withExtension) await (await InstalledExtension.in(context)).closeWelcome();
    await use(context);
    await context.close();
    try {
      watch.judge(folder);
    } finally {
      rmSync(folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 });
    }
  },
  extension: async ({ rebound }, use) => use(await InstalledExtension.in(rebound)),
  mail: async ({ site, host, rebound, mailbox, withExtension }, use) => {
    if (withExtension) await (await InstalledExtension.in(rebound)).isReady();
    const page: Page = rebound.pages()[0] ?? (await rebound.newPage());
    await use(mailPage(site, page, mailbox, host));
  },
  anotherTab: async ({ site, host, rebound, mailbox }, use) => {
    await use(async () => mailPage(site, await rebound.newPage(), mailbox, host));
  },
});

export { expect } from '@playwright/test';
