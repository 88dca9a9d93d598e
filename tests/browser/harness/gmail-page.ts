import { expect, type Locator, type Page } from '@playwright/test';
import { legacyThreadId, routeToken } from '../../mailbox/gmail/ids';
import { type DemoThread, demoThreads } from '../../mailbox/mails';
import type { Mailbox } from '../../mailbox/serve';
import type { MailPage, Where } from './mail-page';

/** The demo Gmail, driven by what its user sees and by marks (`data-demo`) that the real one does not have. */
export class GmailPage implements MailPage {
  readonly page: Page;
  readonly #mailbox: Mailbox;

  constructor(page: Page, mailbox: Mailbox) {
    this.page = page;
    this.#mailbox = mailbox;
  }

  #thread(id: string): DemoThread {
    const found = demoThreads(this.#mailbox.options.midnight).find((thread) => thread.id === id);
    if (!found) throw new Error(`The demo mailbox has no thread ${id}`);
    return found;
  }

  #app(account = 0, query = ''): string {
    return `https://mail.google.com/mail/u/${account}/${query === '' ? '' : `?${query}`}`;
  }

  /** The view on the screen: earlier ones stay in the page, not displayed. */
  get #view(): Locator {
    return this.page.locator('[role=main]').filter({ visible: true });
  }

  async open({ thread, account, query }: Where = {}): Promise<void> {
    const folder =
      thread !== undefined && this.#thread(thread).mails.every((mail) => mail.own) ? 'all' : 'inbox';
    const route = thread === undefined ? folder : `${folder}/${routeToken(this.#thread(thread))}`;
    await this.page.goto(`${this.#app(account, query)}#${route}`);
    if (thread === undefined) await this.#view.locator('tr.zA').first().waitFor();
    else await this.threadIsPainted(thread);
  }

  async openThread(thread: string): Promise<void> {
    const id = legacyThreadId(this.#thread(thread));
    await this.#view
      .locator('tr.zA')
      .filter({ has: this.page.locator(`[data-legacy-thread-id="${id}"]`) })
      .click();
    await this.threadIsPainted(thread);
  }

  async jumpTo(thread: string): Promise<void> {
    const token = routeToken(this.#thread(thread));
    await this.page.evaluate((hash) => {
      location.hash = hash;
    }, `all/${token}`);
  }

  async backToList(): Promise<void> {
    await this.#view.locator('[data-demo=back]').click();
    await this.#view.locator('tr.zA').first().waitFor();
  }

  async threadIsPainted(thread: string): Promise<void> {
    const heading = this.#view.locator(`h2[data-legacy-thread-id="${legacyThreadId(this.#thread(thread))}"]`);
    await heading.waitFor();
    await expect(this.#view.locator('.adn[data-message-id]').last()).toBeVisible();
  }

  async shows(thread: string): Promise<boolean> {
    const id = legacyThreadId(this.#thread(thread));
    return this.#view.locator(`h2[data-legacy-thread-id="${id}"]`).isVisible();
  }

  inTab(page: Page): MailPage {
    return new GmailPage(page, this.#mailbox);
  }

  message(mail: string): Locator {
    const thread = demoThreads(this.#mailbox.options.midnight).find(({ mails }) =>
      mails.some(({ id }) => id === mail),
    );
    const index = thread?.mails.findIndex(({ id }) => id === mail) ?? -1;
    return this.#view.locator('[role=listitem]').nth(index);
  }

  async expandMessage(mail: string): Promise<void> {
    const folded = this.#view.locator('.adv');
    if (!(await this.message(mail).locator('.adf').isVisible()) && (await folded.count()) > 0)
      await folded.click();
    await this.message(mail).locator('.adf').click();
    await this.message(mail).locator('.adn[data-message-id]').waitFor();
  }

  async clickReply(): Promise<void> {
    await this.#view.locator('.bkH').filter({ visible: true }).last().click();
  }

  async composeNew(): Promise<void> {
    await this.page.locator('[gh=cm]').click();
    await this.page.locator('.dw [g_editable]').last().waitFor();
  }

  async popOutReply(): Promise<void> {
    await this.page.locator('[data-demo=pop-out]').click();
    await this.page.locator('.dw [g_editable]').last().waitFor();
  }

  async fullScreen(): Promise<void> {
    await this.page.locator('[data-demo="Hq aUG"]').last().click();
    await this.page.locator('.aSt [g_editable]').waitFor();
  }

  async closeWindow(): Promise<void> {
    await this.page.locator('[data-demo=Ha]').filter({ visible: true }).last().click();
  }

  async #window(query: string): Promise<GmailPage> {
    const page = await this.page.context().newPage();
    await page.goto(this.#app(0, `ui=2&view=btop&${query}`));
    return new GmailPage(page, this.#mailbox);
  }

  async openThreadWindow(thread: string): Promise<MailPage> {
    const opened = await this.#window(`search=inbox&th=${legacyThreadId(this.#thread(thread))}`);
    await opened.threadIsPainted(thread);
    return opened;
  }

  async openComposeWindow(thread: string | null): Promise<MailPage> {
    const reply = thread === null ? '' : `&th=${legacyThreadId(this.#thread(thread))}`;
    const opened = await this.#window(`tf=cm${reply}`);
    await opened.editors().waitFor();
    return opened;
  }

  editors(): Locator {
    return this.page.locator('[g_editable=true]').filter({ visible: true });
  }

  scroller(): Locator {
    return this.page.locator('.aia, .Tm').filter({ visible: true }).last();
  }

  async send(): Promise<void> {
    await this.page.locator('.aoO').filter({ visible: true }).last().click();
  }

  storedThreadId(thread: string): string {
    return legacyThreadId(this.#thread(thread));
  }

  accountInLinks(account: number): string {
    return `/u/${account}`;
  }

  stillPages(): string[] {
    return [
      this.#app(0, 'ui=2&view=pt&search=all&permthid=thread-f:1'),
      this.#app(0, 'ui=2&view=lg&permmsgid=msg-f:1'),
      'https://mail.google.com/mail/mu/mp/1/#tl/Inbox',
    ];
  }
}
