/** Firefox with the built extension on the demo mailbox, driven over WebDriver BiDi. */
import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { type Browser, launch, type Page } from 'puppeteer-core';
import { type Mailbox, openMailbox } from '../mailbox/serve';
import { type MailServer, serveMailbox } from './server';

const extension = resolve(import.meta.dirname, '../../.output/firefox-mv3');
/** Any: with a name that is known, the extension's pages can be opened by their address. */
const uuid = '6f0b7a52-51c5-4f0e-9c53-1d1b8f1c2a77';

export interface Firefox {
  browser: Browser;
  mailbox: Mailbox;
  server: MailServer;
  newPage(): Promise<Page>;
  /** A page of the extension, in a tab. */
  openOurs(path: string): Promise<Page>;
  /** What an update does: the same extension in place of the one that runs. */
  installAgain(): Promise<void>;
  close(): Promise<void>;
}

function geckoId(): string {
  const path = resolve(extension, 'manifest.json');
  if (!existsSync(path)) throw new Error('No Firefox build: run "npx wxt build -b firefox" first.');
  const manifest = JSON.parse(readFileSync(path, 'utf8'));
  return manifest.browser_specific_settings.gecko.id;
}

/** Waits until the page has such an element. A question that meets the page while it is loaded fails in Firefox 153. */
async function shows(page: Page, selector: string): Promise<void> {
  const until = Date.now() + 15_000;
  for (;;) {
    // oxlint-disable-next-line no-await-in-loop
    const found = await page.$(selector).catch(() => null);
    if (found) return;
    if (Date.now() > until) throw new Error(`${page.url()} shows no ${selector}`);
    // oxlint-disable-next-line no-await-in-loop
    await setTimeout(50);
  }
}

export async function openFirefox(executablePath: string): Promise<Firefox> {
  const id = geckoId();
  const mailbox = await openMailbox();
  const server = await serveMailbox(mailbox);
  const browser = await launch({
    browser: 'firefox',
    executablePath,
    headless: true,
    acceptInsecureCerts: true,
    // Pages of extensions belong to the browser's own.
    args: ['--remote-allow-system-access'],
    extraPrefsFirefox: {
      // The mail hosts are this machine, and the real ones are out of reach.
      'network.dns.localDomains': mailbox.hosts.join(','),
      'network.socket.forcePort': `443=${server.port}`,
      // A proxy of this machine would be asked for the real ones.
      'network.proxy.type': 0,
      'network.stricttransportsecurity.preloadlist': false,
      'security.cert_pinning.enforcement_level': 0,
      'intl.locale.requested': 'en-US',
      'extensions.webextensions.uuids': JSON.stringify({ [id]: uuid }),
    },
  });
  await browser.installExtension(extension);
  return {
    browser,
    mailbox,
    server,
    newPage: () => browser.newPage(),
    async openOurs(path) {
      const page = await browser.newPage();
      // Firefox 153 does not report that an extension's page was loaded: what is on it is waited for.
      void page.goto(`moz-extension://${uuid}/${path}`, { timeout: 0 }).catch(() => null);
      await shows(page, '#root > *');
      return page;
    },
    async installAgain() {
      await browser.installExtension(extension);
    },
    async close() {
      await browser.close();
      await server.close();
    },
  };
}
