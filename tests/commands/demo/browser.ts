import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BrowserContext } from '@playwright/test';
import type { Site } from '../../../lib/mail/reader';
import { builtExtension, launchChromium } from '../../browser/harness/chromium';
import { InstalledExtension } from '../../browser/harness/installed';
import type { MailPage } from '../../browser/harness/mail-page';
import { demoSites, mailPage } from '../../browser/harness/mail-pages';
import { Watch } from '../../browser/harness/watch';
import { routeMailbox } from '../../mailbox/route';
import { type Mailbox, openMailbox } from '../../mailbox/serve';

export interface DemoBrowser {
  context: BrowserContext;
  extension: InstalledExtension;
  mailbox: Mailbox;
  watch: Watch;
  /** On a display, for the user. */
  visible: boolean;
  openMail: (site: Site) => Promise<MailPage>;
  showMailboxes: () => Promise<void>;
  close: () => Promise<void>;
}

async function launch(profile: string, headless: boolean): Promise<BrowserContext> {
  const viewport = headless ? { width: 1280, height: 800 } : null;
  return launchChromium({
    profile,
    extension: builtExtension(),
    logs: null,
    headless,
    viewport,
    closesOnInterrupt: false,
  });
}

/** A display that is named need not be there: then the demo goes on without one. */
async function launchEitherWay(profile: string, wanted: boolean): Promise<[BrowserContext, boolean]> {
  if (!wanted) return [await launch(profile, true), false];
  try {
    return [await launch(profile, false), true];
  } catch {
    return [await launch(profile, true), false];
  }
}

/** Chromium with the extension, the demo mailbox in place of the network, and a profile that is thrown away. */
export async function openDemoBrowser(display: boolean): Promise<DemoBrowser> {
  const folder = mkdtempSync(join(tmpdir(), 'rebound-demo-'));
  const mailbox = await openMailbox();
  const [context, visible] = await launchEitherWay(folder, display);
  const watch = new Watch(mailbox);
  await watch.follow(context);
  await routeMailbox(context, mailbox);
  const extension = await InstalledExtension.in(context);
  await extension.isReady();
  const openMail = async (site: Site): Promise<MailPage> => mailPage(site, await context.newPage(), mailbox);
  return {
    context,
    extension,
    mailbox,
    watch,
    visible,
    openMail,
    async showMailboxes() {
      await Promise.all(demoSites.map(async (site) => (await openMail(site)).open()));
    },
    async close() {
      await context.close();
      // The browser's last processes may still be writing.
      rmSync(folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 });
    },
  };
}
