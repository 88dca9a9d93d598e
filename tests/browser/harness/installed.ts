/** The extension from the inside: its worker, its storage, its badge, its pages. */
import type { BrowserContext, Page, Worker } from '@playwright/test';
import type { FollowUp } from '../../../lib/follow-ups/follow-up';
import { read } from '../../../lib/follow-ups/migrations';
import { enter, formatShard, parseShard, shardOf } from '../../../lib/follow-ups/stored/due-index';
import { pack, trimmed } from '../../../lib/follow-ups/stored/packed';
import { threadPrefix } from '../../../lib/follow-ups/thread-key';

/** The part of the extension API that the harness calls inside the worker. */
interface ExtensionApi {
  storage: {
    local: {
      get(keys: null): Promise<Record<string, unknown>>;
      set(items: Record<string, unknown>): Promise<void>;
      remove(keys: string[]): Promise<void>;
      getBytesInUse(keys: null): Promise<number>;
    };
  };
  runtime: { reload(): void };
  /** Only on the browser's own page of extensions. */
  developerPrivate: { updateProfileConfiguration(change: { inDeveloperMode: boolean }): Promise<void> };
  action: { getBadgeText(details: { tabId?: number }): Promise<string> };
  alarms: {
    get(name: string): Promise<{ scheduledTime: number } | undefined>;
    create(name: string, alarm: { when: number }): Promise<void>;
  };
  /** `dispatch` is not documented: extension events have had it since Chromium's own bindings use it. */
  commands: { onCommand: { dispatch(name: string): void } };
  /** Only where the permission was given. */
  notifications: { create(id: string, options: { message: string }): Promise<string> };
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

  /** The first install opens a page of its own, once; resolves when it is gone, so that a spec begins as a usual day. */
  async closeWelcome(): Promise<void> {
    const isWelcome = (page: Page) => page.url().startsWith(this.url('dashboard.html'));
    const page =
      this.#context.pages().find(isWelcome) ??
      (await this.#context.waitForEvent('page', { timeout: 10_000 }));
    await page.waitForURL(this.url('dashboard.html#/welcome'));
    await page.close();
  }

  async stored(): Promise<Record<string, unknown>> {
    return (await this.#worker()).evaluate(() => chrome.storage.local.get(null));
  }

  async store(items: Record<string, unknown>): Promise<void> {
    await (await this.#worker()).evaluate((all) => chrome.storage.local.set(all), items);
  }

  async discard(keys: readonly string[]): Promise<void> {
    await (await this.#worker()).evaluate((names) => chrome.storage.local.remove([...names]), keys);
  }

  /** Does something inside the worker: for what goes wrong in there. */
  async inWorker(what: () => void): Promise<void> {
    await (await this.#worker()).evaluate(what);
  }

  /** Bytes of all that is stored, as the browser counts them. */
  async bytesInUse(): Promise<number> {
    return (await this.#worker()).evaluate(() => chrome.storage.local.getBytesInUse(null));
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

  /** The one follow-up of a mail thread; throws where there is none. */
  async followUp(threadId: string): Promise<FollowUp> {
    const found = (await this.followUps()).find((one) => one.threadId === threadId);
    if (!found) throw new Error(`No follow-up of ${threadId} is stored`);
    return found;
  }

  /** Stores follow-ups as the product does: records and their rows in the index of what is due. */
  async storeFollowUps(followUps: readonly FollowUp[]): Promise<void> {
    const before = await this.stored();
    const shards = new Map<string, Map<string, number>>();
    const items: Record<string, unknown> = {};
    for (const one of followUps) {
      const shard = shardOf(one.key);
      const rows = shards.get(shard) ?? parseShard(before[shard]) ?? new Map<string, number>();
      enter(rows, one);
      shards.set(shard, rows);
      items[one.key] = trimmed(pack(one));
    }
    for (const [shard, rows] of shards) items[shard] = formatShard(rows);
    await this.store(items);
  }

  /** When the worker will look again, as milliseconds since 1970; null when nothing is planned. */
  async nextWake(): Promise<number | null> {
    return (await this.#worker()).evaluate(
      async () => (await chrome.alarms.get('wake'))?.scheduledTime ?? null,
    );
  }

  /** Sets the worker's clock, and rings the alarm that it has set for itself. */
  async timeBecomes(instant: number): Promise<void> {
    await (await this.#worker()).evaluate(async (at) => {
      const { timeOrigin } = performance;
      const ahead = at - timeOrigin - performance.now();
      Date.now = () => Math.floor(timeOrigin + performance.now() + ahead);
      await chrome.alarms.create('wake', { when: timeOrigin + performance.now() + 50 });
    }, instant);
  }

  /** What the browser does when the keys of a command are pressed: they never reach a page. */
  async command(name: string): Promise<void> {
    await (await this.#worker()).evaluate((one) => chrome.commands.onCommand.dispatch(one), name);
  }

  /** Shows what the desktop would: the texts of all notifications from now on, by `notifications()`. */
  async watchNotifications(): Promise<void> {
    await (await this.#worker()).evaluate(() => {
      const said: string[] = [];
      const create = chrome.notifications.create.bind(chrome.notifications);
      chrome.notifications.create = (id, options) => {
        said.push(options.message);
        return create(id, options);
      };
      Object.assign(globalThis, { said });
    });
  }

  async notifications(): Promise<string[]> {
    return (await this.#worker()).evaluate(() => (globalThis as { said?: string[] }).said ?? []);
  }

  /** What an update does: the extension ends and starts anew, and its pages are closed. Resolves when it is back. */
  async reload(): Promise<void> {
    await this.#allowReload();
    const page = await this.#open('popup.html');
    const ended = (await this.#worker()).waitForEvent('close');
    const back = this.#context.waitForEvent('serviceworker');
    await page.evaluate(() => chrome.runtime.reload()).catch(() => null);
    await Promise.all([ended, back]);
  }

  /** Without its developer mode Chromium leaves an unpacked extension off once it has ended. */
  async #allowReload(): Promise<void> {
    const page = await this.#context.newPage();
    await page.goto('chrome://extensions');
    await page.evaluate(() => chrome.developerPrivate.updateProfileConfiguration({ inDeveloperMode: true }));
    await page.close();
  }

  /** The popup, in a tab: it is the same page. */
  openPopup(): Promise<Page> {
    return this.#open('popup.html');
  }

  /** The dashboard at a section (`#/templates`); without one, where a first visit leads. */
  openDashboard(hash = '#/threads'): Promise<Page> {
    return this.#open(`dashboard.html${hash}`);
  }

  async #open(path: string): Promise<Page> {
    const page = await this.#context.newPage();
    await page.goto(this.url(path));
    return page;
  }
}
