/** Which stored links may be opened, and where they lead. Pure: a link came from a page and is not trusted. */
import { mailHosts } from '../mail/hosts';
import type { FollowUp } from './follow-up';

type Site = FollowUp['site'];

/** The match patterns of one site's hosts. */
export function patternsOf(site: Site): string[] {
  return mailHosts.filter((pattern) => pattern.includes('//mail.google.com/') === (site === 'gmail'));
}

/** The site whose page that is; null for any other address. */
export function siteOf(url: string | undefined): Site | null {
  if (url === undefined || !URL.canParse(url)) return null;
  const { protocol, host } = new URL(url);
  if (protocol !== 'https:' || !mailHosts.some((pattern) => pattern === `https://${host}/*`)) return null;
  return host === 'mail.google.com' ? 'gmail' : 'outlook';
}

/** The link as the browser writes it, or null when it is none on that site's own hosts. */
export function safeLink(site: Site, link: string | null): string | null {
  if (link === null || siteOf(link) !== site) return null;
  const url = new URL(link);
  return url.username === '' && url.password === '' ? url.href : null;
}

/** True when going from one to the other only changes the hash: the page is not loaded anew, nothing typed is lost. */
export function sameDocument(from: string | undefined, to: string): boolean {
  if (from === undefined || !URL.canParse(from)) return false;
  const [a, b] = [new URL(from), new URL(to)];
  return a.origin === b.origin && a.pathname === b.pathname && a.search === b.search && b.hash !== '';
}

/** The link for the same mailbox at another place of the account switcher: `/u/0/` to `/u/1/`, `/mail/0/` to `/mail/1/`. */
export function atPlace(link: string, from: string | null, to: string | null): string {
  if (from === null || to === null || from === to) return link;
  const url = new URL(link);
  for (const before of ['/u/', '/mail/']) {
    const place = `${before}${encodeURIComponent(from)}/`;
    if (!url.pathname.includes(place)) continue;
    url.pathname = url.pathname.replace(place, `${before}${encodeURIComponent(to)}/`);
    return url.href;
  }
  return link;
}
