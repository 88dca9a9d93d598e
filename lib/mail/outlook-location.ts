/** What Outlook's address bar tells: the mail app or not, which mailbox, and where a thread can be reopened. */
import { asAddress } from './addresses';

/** Sources: DOM facts of 2026-11-22. outlook.office365.com redirects, outlook.office.com/mail does at times. */
export const outlookHosts: readonly string[] = [
  'outlook.live.com',
  'outlook.office.com',
  'outlook.office365.com',
  'outlook.cloud.microsoft',
];

/** Pages under `/mail/` that show no mail to act on: settings, print, the immersive reader, the mobile page. */
const otherPages = new Set(['options', 'settings', 'print', 'printview', 'immersivereader', 'mobile', 'owa']);
/** The deeplinks that are mail. `''` is a window whose content its opener paints. */
const deeplinks = new Set(['', 'read', 'compose']);

export interface OutlookPlace {
  /** The `N` of `/mail/N/`; null when the address has none. */
  index: string | null;
  /** The mailbox that the address names (`/mail/jobs@example.org/`), as shared ones have it; null without. */
  mailbox: string | null;
  /** The app's address: `https://outlook.live.com/mail/0/`. */
  base: string;
  /** 'inbox', 'sentitems', an AAMk… id; '' when the address names none. */
  folder: string;
  /** A window of its own for one mail or one compose box. */
  ownWindow: boolean;
  /** The window was opened for a compose box alone. */
  composeWindow: boolean;
  /** The id that the address names, and of what. The page may show something else: see outlook-thread-id.ts. */
  named: { id: string; of: 'conversation' | 'item' } | null;
}

/** Null on every page that is not the mail app. */
export function outlookPlace(href: string): OutlookPlace | null {
  const url = URL.canParse(href) ? new URL(href) : null;
  if (url?.protocol !== 'https:' || url.port !== '' || !outlookHosts.includes(url.hostname)) return null;
  const [, app, ...path] = url.pathname.split('/');
  if (app !== 'mail') return null;

  const first = decoded(path[0] ?? '');
  const index = /^\d{1,4}$/.test(first) ? first : null;
  const mailbox = asAddress(first) || null;
  const inMailbox = index !== null || mailbox !== null;
  const [page = '', detail = '', third = ''] = inMailbox ? path.slice(1) : path;
  const deeplink = page === 'deeplink';
  if (otherPages.has(page.toLowerCase()) || (deeplink && !deeplinks.has(detail))) return null;

  return {
    index,
    mailbox,
    base: `${url.origin}/mail/${inMailbox ? `${path[0]}/` : ''}`,
    folder: deeplink || page === 'compose' || page === 'id' || page === 'rp' ? '' : decoded(page),
    ownWindow: deeplink || page === 'compose' || url.searchParams.has('popoutv2'),
    composeWindow: page === 'compose' || (deeplink && detail === 'compose'),
    named: named(url, [page, detail, third], path),
  };
}

function named(
  url: URL,
  [page, detail, third]: readonly string[],
  path: readonly string[],
): OutlookPlace['named'] {
  // A form decodes a bare plus as a space; in an id it is a plus.
  const query = url.searchParams.get('ItemID')?.replaceAll(' ', '+');
  const item = (page === 'deeplink' && detail === 'read' && idFrom(decoded(third ?? ''))) || idFrom(query);
  if (item) return { id: item, of: 'item' };
  const at = path.findIndex((part) => part === 'id' || part === 'rp');
  const id = at < 0 ? null : idFrom(decoded(path[at + 1] ?? ''));
  return id === null ? null : { id, of: 'conversation' };
}

/** An id as the page or the address has it, or null when it says nothing. */
export function idFrom(text: string | null | undefined): string | null {
  const id = text?.trim() ?? '';
  return /^[^\s<>"'`\p{C}]{1,400}$/u.test(id) && id !== 'undefined' && id !== 'null' ? id : null;
}

/** A link that opens the conversation again, in the mailbox and the folder it was seen in. */
export function conversationLink(place: OutlookPlace, id: string): string {
  const folder = place.folder === '' || place.folder === 'search' ? 'inbox' : place.folder;
  return `${place.base}${encodeURIComponent(folder)}/id/${encodeURIComponent(id.toWellFormed())}`;
}

/** A link that opens the single mail again. */
export function itemLink(place: OutlookPlace, id: string): string {
  return `${place.base}deeplink/read/${encodeURIComponent(id.toWellFormed())}?ispopout=0`;
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return '';
  }
}
