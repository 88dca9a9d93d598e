/** What Gmail's address bar tells: whether this is the mail app, which account, and where a thread can be reopened. */

const origin = 'https://mail.google.com';
/** `/mail/u/0/…`, delegated `/mail/b/<x>/u/0/…`, or `/mail/…` before Gmail has chosen an account. */
const appPath = /^\/mail\/(?:b\/[^/]+\/)?(?:u\/(\d{1,4})(?:\/|$))?/;
/** Other pages under `/mail/`: mobile web (two ages of it) and basic HTML (switched off in 2024). */
const otherApps = /^(?:mu|h|x)(?:\/|$)/;
/** `view=` of the app's own windows: popped-out thread or compose box. All else is print view, whole message, files. */
const appViews = new Set(['btop', 'cm']);

export interface GmailPlace {
  /** The `N` of `/u/N`; null when the address has none. */
  index: string | null;
  /** The app's address without hash: `https://mail.google.com/mail/u/0/`. */
  base: string;
  /** The folder in the hash: 'inbox', 'spam'; '' without one. */
  folder: string;
  /** The window was opened for a compose box alone. */
  composeWindow: boolean;
}

/** Null on every page that is not the mail app. */
export function gmailPlace(href: string): GmailPlace | null {
  const url = URL.canParse(href) ? new URL(href) : null;
  const match = url?.origin === origin ? appPath.exec(url.pathname) : null;
  if (!url || !match || otherApps.test(url.pathname.slice(match[0].length))) return null;
  const view = url.searchParams.get('view');
  if (view !== null && !appViews.has(view)) return null;
  return {
    index: match[1] ?? null,
    base: `${origin}${match[0].endsWith('/') ? match[0] : `${match[0]}/`}`,
    folder: /^#([a-z]+)/.exec(url.hash)?.[1] ?? '',
    composeWindow: view === 'cm' || url.searchParams.get('tf') === 'cm',
  };
}

/**
 * A link that opens the thread again. Built from the thread's own id, not copied from the address bar: the token
 * there changes before the view does, and in a preview pane not at all, so it can name another thread.
 * 'All mail' holds everything but spam and bin.
 */
export function gmailLink(place: GmailPlace, threadId: string): string {
  const folder = place.folder === 'spam' || place.folder === 'trash' ? place.folder : 'all';
  return `${place.base}#${folder}/${encodeURIComponent(threadId)}`;
}
