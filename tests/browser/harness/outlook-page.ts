import { expect, type Locator, type Page } from '@playwright/test';
import { type DemoThread, demoThreads } from '../../mailbox/mails';
import { conversationId, itemId } from '../../mailbox/outlook/ids';
import { owner } from '../../mailbox/people';
import type { Mailbox } from '../../mailbox/serve';
import type { MailPage, Where } from './mail-page';

/** The demo Outlook, driven by what its user sees and by marks (`data-demo`) that the real one does not have. */
export class OutlookPage implements MailPage {
  readonly page: Page;
  readonly #mailbox: Mailbox;
  readonly #host: string;

  constructor(page: Page, mailbox: Mailbox, host = 'outlook.live.com') {
    this.page = page;
    this.#mailbox = mailbox;
    this.#host = host;
  }

  #threads(): DemoThread[] {
    return demoThreads(this.#mailbox.options.midnight);
  }

  #thread(id: string): DemoThread {
    const found = this.#threads().find((thread) => thread.id === id);
    if (!found) throw new Error(`The demo mailbox has no thread ${id}`);
    return found;
  }

  /** The mailbox's part of every address: a number on live.com, elsewhere nothing, or the second one's address. */
  #base(account: number): string {
    if (this.#host === 'outlook.live.com') return `/mail/${account}`;
    return account === 0 ? '/mail' : `/mail/${owner(account).email}`;
  }

  #path(thread: string, account: number): string {
    const folder = this.#thread(thread).mails.every((mail) => mail.own) ? 'sentitems' : 'inbox';
    return `${this.#base(account)}/${folder}/id/${encodeURIComponent(conversationId({ id: thread }))}`;
  }

  async #load(path: string, query: string | undefined): Promise<void> {
    await this.page.goto(`https://${this.#host}${path}${query ? `?${query}` : ''}`);
  }

  async open({ thread, account = 0, query }: Where = {}): Promise<void> {
    const path = thread === undefined ? `${this.#base(account)}/inbox/` : this.#path(thread, account);
    await this.#load(path, query);
    if (thread === undefined) await this.#rows().first().waitFor();
    else await this.threadIsPainted(thread);
  }

  #rows(): Locator {
    return this.page.locator('#MailList [role=option]');
  }

  /** Scrolls the list until the row is in the page: those out of sight are not. */
  async #reach(thread: string): Promise<Locator> {
    const row = this.page.locator(`#MailList [data-demo-thread="${thread}"]`).first();
    const list = this.page.locator('#MailList');
    await this.#rows().first().waitFor();
    await list.evaluate((box) => box.scrollTo(0, 0));
    await expect
      .poll(async () => {
        if ((await row.count()) > 0) return true;
        await list.evaluate((box) => box.scrollBy(0, 300));
        return false;
      })
      .toBe(true);
    return row;
  }

  async openThread(thread: string): Promise<void> {
    await (await this.#reach(thread)).click();
    await this.threadIsPainted(thread);
  }

  async jumpTo(thread: string): Promise<void> {
    await this.page.evaluate(
      (path) => {
        history.pushState(null, '', path);
        window.dispatchEvent(new PopStateEvent('popstate'));
      },
      this.#path(thread, 0),
    );
  }

  /** The row stays selected; the pane is empty. */
  async backToList(): Promise<void> {
    await this.page.locator('[data-demo=inbox]').click();
    await this.page.locator('#ConversationReadingPaneContainer').waitFor({ state: 'detached' });
  }

  async threadIsPainted(thread: string): Promise<void> {
    await expect(this.#newestBody(thread)).toBeVisible();
  }

  #newestBody(thread: string): Locator {
    const newest = this.#thread(thread).mails.at(-1)?.id ?? '';
    return this.message(newest).locator('[id^=UniqueMessageBody]').first();
  }

  async shows(thread: string): Promise<boolean> {
    return this.#newestBody(thread).isVisible();
  }

  inTab(page: Page): MailPage {
    return new OutlookPage(page, this.#mailbox, this.#host);
  }

  message(mail: string): Locator {
    return this.page.locator(`[data-demo-mail="${mail}"]`);
  }

  async expandMessage(mail: string): Promise<void> {
    const more = this.page.locator('[data-demo=more]');
    await this.message(mail).or(more).first().waitFor();
    if ((await this.message(mail).count()) === 0) await more.click();
    await this.message(mail).locator('[aria-expanded=false]').click();
    await this.message(mail).locator('[id^=UniqueMessageBody]').first().waitFor();
  }

  async clickReply(): Promise<void> {
    await this.page.locator('[data-demo-mail] [role=toolbar]').last().locator('button').first().click();
  }

  async composeNew(): Promise<void> {
    await this.page.locator('[data-demo=new-mail]').click();
    await this.editors().waitFor();
  }

  async popOutReply(): Promise<void> {
    await this.page.locator('[data-demo=dock]').click();
    await this.page.locator('[role=main] > [data-demo=compose]').waitFor();
  }

  /** A message being written fills the reading pane as it is. */
  async fullScreen(): Promise<void> {
    await this.editors().waitFor();
  }

  async closeWindow(): Promise<void> {
    await this.page.locator('#discardCompose').last().click();
  }

  async openThreadWindow(thread: string): Promise<MailPage> {
    const opened = new OutlookPage(await this.page.context().newPage(), this.#mailbox, this.#host);
    const newest = this.#thread(thread).mails.at(-1);
    if (!newest) throw new Error(`The thread ${thread} is empty`);
    await opened.#load(`${this.#base(0)}/deeplink/read/${encodeURIComponent(itemId(newest))}`, 'ispopout=0');
    await opened.threadIsPainted(thread);
    return opened;
  }

  async openComposeWindow(thread: string | null): Promise<MailPage> {
    const opened = new OutlookPage(await this.page.context().newPage(), this.#mailbox, this.#host);
    const reply = thread === null ? '' : `ItemID=${encodeURIComponent(conversationId({ id: thread }))}`;
    await opened.#load(`${this.#base(0)}/deeplink/compose`, reply);
    await opened.editors().waitFor();
    return opened;
  }

  editors(): Locator {
    return this.page.locator('[id^=editorParent_] [contenteditable=true]').filter({ visible: true });
  }

  scroller(): Locator {
    return this.page.locator('#ReadingPaneContainerId .customScrollBar').first();
  }

  async send(): Promise<void> {
    await this.page.locator('[data-demo=send]').filter({ visible: true }).last().click();
  }

  storedThreadId(thread: string): string {
    return conversationId({ id: thread });
  }

  accountInLinks(account: number): string {
    return `${this.#base(account)}/`;
  }

  stillPages(): string[] {
    return [`https://${this.#host}/calendar/view/week`, `https://${this.#host}/owa/?ae=Folder&t=IPF.Note`];
  }
}
