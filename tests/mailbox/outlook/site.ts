import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { pageScript } from '../bundle';
import { optionsFor } from '../options';
import { appPage, stillPage } from '../page';
import { owners } from '../people';
import type { Answer, MailboxSite } from '../serve';
import { styleFor } from './build-names';

/** Outlook creates the `default` policy itself at boot; a second one is an error, for the page or for whoever is late. */
const policy = "require-trusted-types-for 'script'; trusted-types default owa-compose";

const styleSheets = ['frame.css', 'list.css', 'pane.css', 'card.css', 'compose.css'];

const outlookHosts = [
  'outlook.live.com',
  'outlook.office.com',
  'outlook.office365.com',
  'outlook.cloud.microsoft',
] as const;

interface Mailbox {
  account: number;
  /** The part of every address of this mailbox. */
  base: string;
}

/** live.com numbers the accounts (`/mail/0/`); elsewhere a second mailbox is opened by its address. */
function mailboxIn(url: URL): Mailbox | null {
  const first = decodeURIComponent(/^\/mail\/([^/]*)/.exec(url.pathname)?.[1] ?? '');
  const numbered = url.host === 'outlook.live.com';
  const account = owners.findIndex((person, place) =>
    numbered ? String(place) === first : person.email === first,
  );
  if (account >= 0) return { account, base: `/mail/${first}` };
  if (/^\d+$/.test(first) || first.includes('@')) return null;
  return { account: 0, base: '/mail' };
}

/** Pages of the host that are not the mail app. */
function still(path: string): Answer | null {
  const text = 'Unfortunately we have decided not to move forward with your application.';
  if (path.startsWith('/calendar/')) return stillPage('Calendar', `<div role="main"><p>${text}</p></div>`);
  if (path.startsWith('/owa/')) {
    return stillPage(
      'Outlook Web App',
      `<div id="divBdy"><div class="bdy">Dear Mika,<br>${text}</div></div>`,
    );
  }
  return null;
}

/** Outlook on the web as far as the demo has it, on its four hosts. Builds the page's script once. */
export async function openOutlook(): Promise<MailboxSite> {
  const script = await pageScript(import.meta.resolve('./client/main.ts'));
  const css = styleSheets
    .map((name) => readFileSync(resolve(import.meta.dirname, 'style', name), 'utf8'))
    .join('');
  return {
    hosts: outlookHosts,
    respond(url, defaults) {
      if (url.pathname === '/' || (url.host === 'outlook.live.com' && /^\/mail\/?$/.test(url.pathname))) {
        const location = `${url.origin}/mail/${url.host === 'outlook.live.com' ? '0/' : ''}`;
        return { status: 302, headers: { location }, body: '' };
      }
      if (!/^\/mail(?:\/|$)/.test(url.pathname)) return still(url.pathname);
      const mailbox = mailboxIn(url);
      if (!mailbox) return null;
      // Another build for everyone who asks: nothing may hold on to its names.
      const build = Math.random().toString(36).slice(2);
      const data = { account: String(mailbox.account), base: mailbox.base, build };
      const style = styleFor(css, build);
      return appPage(
        { title: 'Outlook', bodyClass: '', data, policy, script, style, inlineStyles: true },
        optionsFor(url, defaults),
      );
    },
  };
}
