/** The extension from the inside: its worker, its storage, its badge, its pages. */
import type { BrowserContext, Page, Worker } from '@playwright/test';
import type { FollowUp } from '../../../lib/follow-ups/follow-up';
import { read } from '../../../lib/follow-ups/migrations';
import { threadPrefix } from '../../../lib/follow-ups/thread-key';

/** The part of the extension API that the harness calls inside the worker. */
interface ExtensionApi {
  storage: {
    local: {
      get(keys: null): Promise<Record<string, unknown>>;
      set(items: Record<string, unknown>): Promise<void>;
    };
  };
  action: { getBadgeText(details: { tabId?: number }): Promise<string> };
}
declare const chrome: ExtensionApi;

export class InstalledExtension {
  readonly #context: BrowserContext;
  readonly id: string;

  private constructor(context: BrowserContext, worker: Worker) {
    this.#context = context;
    this.id = new URL(worker.url()).host;
  }

  static async in(context: BrowserContext): Promise<InstalledExtension> {
    const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
    return new InstalledExtension(context, worker);
  }

  async #worker(): Promise<Worker> {
    return this.#context.serviceWorkers()[0] ?? this.#context.waitForEvent('serviceworker');
  }

  /** Resolves once the worker answers. */
  async isReady(): Promise<void> {
    await (await this.#worker()).evaluate(() => typeof chrome.storage.local.get);
  }

  async stored(): Promise<Record<string, unknown>> {
    return (await this.#worker()).evaluate(() => chrome.storage.local.get(null));
  }

  async store(items: Record<string, unknown>): Promise<void> {
    await (await this.#worker()).evaluate((all) => chrome.storage.local.set(all), items);
  }

  /** The stored follow-ups, unpacked; throws on one that can't be read. */
  async followUps(): Promise<FollowUp[]> {
    const threads = Object.entries(await this.stored()).filter(([key]) => key.startsWith(threadPrefix));
    return threads.map(([key, value]) => {
      const one = read(key, value);
      if (!one.ok) throw new Error(`The stored ${key} is unreadable: ${one.reason}`);
      return one.followUp;
    });
  }

  async badge(): Promise<string> {
    return (await this.#worker()).evaluate(() => chrome.action.getBadgeText({}));
  }

  url(page: string): string {
    return `chrome-extension://${this.id}/${page}`;
  }

  /** The popup, in a tab: it is the same page. */
  async openPopup(): Promise<Page> {
    const page = await this.#context.newPage();
    await page.goto(this.url('popup.html'));
    return page;
  }
}
