import type { Locator, Page } from '@playwright/test';

export interface Where {
  /** A demo thread; the list when there is none. */
  thread?: string;
  account?: number;
  /** What the page is asked beside that: `hl=de`, `variant=split`. */
  query?: string;
}

/** A demo webmail in the words of its user: the same for every site. Ids are those of the demo mails and threads. */
export interface MailPage {
  readonly page: Page;
  /** Loads the webmail, and waits for the thread or the list. */
  open(where?: Where): Promise<void>;
  /** Opens a thread from the list. */
  openThread(thread: string): Promise<void>;
  /** Changes the address to the thread's, and waits for nothing. */
  jumpTo(thread: string): Promise<void>;
  backToList(): Promise<void>;
  /** Waits until the thread's last message is painted. */
  threadIsPainted(thread: string): Promise<void>;
  /** Whether the thread is what is open on the screen now. */
  shows(thread: string): Promise<boolean>;
  /** The same webmail in another page of the browser. */
  inTab(page: Page): MailPage;
  /** The element of a message in the open thread. */
  message(mail: string): Locator;
  expandMessage(mail: string): Promise<void>;
  /** Opens the reply to the open thread's last message, without waiting for its box. */
  clickReply(): Promise<void>;
  composeNew(): Promise<void>;
  /** Moves the reply that is open into a window of its own inside the page. */
  popOutReply(): Promise<void>;
  /** Makes the open compose window fill the page. */
  fullScreen(): Promise<void>;
  closeWindow(): Promise<void>;
  /** Opens the thread in a browser window of its own. */
  openThreadWindow(thread: string): Promise<MailPage>;
  /** Opens a message being written in a browser window of its own: a new one, or a reply in a thread. */
  openComposeWindow(thread: string | null): Promise<MailPage>;
  /** Every editor that is displayed. */
  editors(): Locator;
  /** The place where a message is read: it scrolls. */
  scroller(): Locator;
  send(): Promise<void>;
  /** The thread's id as a follow-up has it. */
  storedThreadId(thread: string): string;
  /** The part of a stored link that names the account. */
  accountInLinks(account: number): string;
  /** Addresses on the mail host that are not the mail app. */
  stillPages(): string[];
}
