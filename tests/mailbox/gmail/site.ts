import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { pageScript } from '../bundle';
import { demoThreads } from '../mails';
import type { MailboxOptions } from '../options';
import { optionsFor } from '../options';
import { appPage, stillPage } from '../page';
import { owner, owners } from '../people';
import type { Answer, MailboxSite } from '../serve';
import { permanentThreadId } from './ids';

/** What Gmail enforces since 2024-02; the demo's own script needs no policy at all. */
const policy = "require-trusted-types-for 'script'; trusted-types 'none'";

const styleSheets = ['frame.css', 'list.css', 'thread.css', 'compose.css'];

function redirect(location: string): Answer {
  return { status: 302, headers: { location }, body: '' };
}

function accountIn(path: string): number | null {
  const name = decodeURIComponent(/^\/mail\/u\/([^/]+)\/$/.exec(path)?.[1] ?? '');
  const index = owners.findIndex((person, place) => String(place) === name || person.email === name);
  return index < 0 ? null : index;
}

/** The print view and the page of a whole message: text without an app, and nothing in it to hold on to. */
function printed(url: URL, options: MailboxOptions, account: number): Answer {
  const asked = url.searchParams.get('permthid') ?? url.searchParams.get('permmsgid') ?? '';
  const threads = demoThreads(options.midnight).filter((thread) => thread.account === account);
  const shown =
    threads.find((one) => permanentThreadId(one) === asked.replace('msg-', 'thread-')) ?? threads[0];
  const mails = shown?.mails.map(
    (mail) =>
      `<table class="message"><tr><td><b>${mail.from.email}</b></td></tr><tr><td>${mail.html}</td></tr></table>`,
  );
  return stillPage(
    `Gmail - ${owner(account).email}`,
    `<div class="bodycontainer"><h2>${shown?.id ?? ''}</h2><div class="maincontent">${mails?.join('<hr>') ?? ''}</div></div>`,
  );
}

/** mail.google.com as far as the demo has it. Builds the page's script once. */
export async function openGmail(): Promise<MailboxSite> {
  const script = await pageScript(import.meta.resolve('./client/main.ts'));
  const style = styleSheets
    .map((name) => readFileSync(resolve(import.meta.dirname, 'style', name), 'utf8'))
    .join('');
  return {
    hosts: ['mail.google.com'],
    respond(url, defaults) {
      if (url.pathname === '/' || url.pathname === '/mail/' || url.pathname === '/mail') {
        return redirect(`https://mail.google.com/mail/u/${url.searchParams.get('authuser') ?? '0'}/`);
      }
      if (url.pathname.startsWith('/mail/mu/')) {
        return stillPage(
          'Gmail',
          '<div id="tltbt">Inbox</div><div id="views"><div class="el">Your application: Unfortunately we have decided not to move forward.</div></div>',
        );
      }
      const account = accountIn(url.pathname);
      if (account === null) return null;
      const options = optionsFor(url, defaults);
      const view = url.searchParams.get('view');
      if (view === 'pt' || view === 'lg') return printed(url, options, account);
      const data = { account: String(account) };
      return appPage({ title: 'Gmail', bodyClass: 'aAU', data, policy, script, style }, options);
    },
  };
}
