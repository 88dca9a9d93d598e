/**
 * What the rest of Rebound knows of a webmail. Only the files beside this one know a page's DOM:
 * adding a third site means adding files here and naming it in `sites.ts`.
 */
import type { HookReport } from './hooks';

export type Site = 'gmail' | 'outlook';

/** Whose mailbox the page shows. Each part is null while the page does not tell. */
export interface Account {
  /** The `N` of `/mail/u/N` (Gmail) or `/mail/N` (Outlook); it changes when the user signs in elsewhere. */
  index: string | null;
  /** The mailbox's own address, lower case; it is what stays. */
  address: string | null;
}

export interface Sender {
  /** As shown, trimmed, '' when the page shows none. */
  name: string;
  /** Lower case; '' where the page does not hold it (people of one organisation in Outlook). */
  email: string;
}

export interface Message {
  /** The webmail's id for the message, or null while it has not been painted. */
  id: string | null;
  from: Sender;
  /** Written by the user (sent, not received). */
  own: boolean;
  expanded: boolean;
  /** The webmail cut a long body: what is missing is not judged. */
  clipped: boolean;
  /** The date as the page shows it: for display, never parsed. '' when absent. */
  dateText: string;
  /** When it arrived, in milliseconds since 1970, where an id tells; null elsewhere. */
  receivedAt: number | null;
  /** The element of the whole message (its card or list item). */
  element: HTMLElement;
  /** The newest body; null while collapsed or not yet painted. */
  body: HTMLElement | null;
}

export interface Thread {
  /** The webmail's stable id of the thread, or null where the page gives none, or more than one. */
  id: string | null;
  subject: string;
  /** A link that opens this thread again, in this account; null when it can't be told. */
  link: string | null;
  /** The element that holds subject and messages. */
  element: HTMLElement;
  /** In the order of the page. */
  messages: Message[];
  /** Whether the page lists the newest message first (Outlook does as the user set it); null where it does not tell. */
  newestFirst: boolean | null;
}

export type ComposerKind = 'inline' | 'window' | 'fullscreen' | 'popout';

export interface Composer {
  kind: ComposerKind;
  root: HTMLElement;
  editor: HTMLElement;
  /** The thread that it replies in; null for a new message or where the page does not tell. */
  threadId: string | null;
  /** It answers a mail (inline, or a window that names the message replied to). */
  reply: boolean;
}

/** One look at the page. A plain value: reading again makes a new one. */
export interface MailView {
  account: Account;
  thread: Thread | null;
  composers: Composer[];
  /** Which hook was found by which candidate, and which was not found at all: for health and `npm run inspect`. */
  hooks: HookReport[];
  /** Names of what should be there, given the rest, and is not. Usual while a view is being painted; else the page changed. */
  missing: string[];
}

export interface MailReader {
  readonly site: Site;
  /** Whether a message keeps its id over reloads (Gmail), or for this session at most (Outlook's client ids, 2026-09). */
  readonly idsLast: boolean;
  /** True on the mail app itself; false on print views, mobile and other pages of the host, where we stay inert. */
  isMailApp(): boolean;
  /** Reads what is visible now. Never throws: what can't be found is null or empty. */
  read(): MailView;
  /** Hooks that reading does without but that tell which build of the page this is: for reports, in the whole document. */
  landmarks(): HookReport[];
  /** Where the banner of a message goes: insert it before `before` in `parent`. Null when there is no safe place. */
  bannerPlace(message: Message): Place | null;
  /** Where the button of a compose box goes. Null when there is none: it then goes above the editor. */
  composeButtonPlace(composer: Composer): Place | null;
  /** Opens a reply to the message as a user would, without waiting for it. False when no reply control was found. */
  openReply(message: Message): boolean;
  /** The first node in the editor that is not the user's own new text (signature or quote); null when there is none. */
  endOfOwnText(editor: HTMLElement): Node | null;
  /** How this webmail's editor takes text, tried in this order (see insert.ts). */
  readonly insertion: readonly InsertionMethod[];
}

export interface Place {
  parent: HTMLElement;
  before: Node | null;
  /** The tag that the place asks for (a table row wants a `td`); our host element goes into it. */
  wrapper?: 'td' | 'div';
}

export type InsertionMethod = 'paste' | 'insertText';
