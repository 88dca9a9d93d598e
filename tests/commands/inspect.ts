/**
 * What the reader finds in a saved page: `npm run inspect -- PAGE.html --site gmail|outlook [--url URL] [--json]`.
 * A page may be a fragment. Scripts in it don't run and nothing is loaded.
 */
import { readFileSync, realpathSync } from 'node:fs';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { JSDOM } from 'jsdom';
import type { HookReport } from '../../lib/mail/hooks';
import { ownWords } from '../../lib/mail/own-words';
import type { Account, ComposerKind, Sender, Site } from '../../lib/mail/reader';
import { hooksOf, readerFor } from '../../lib/mail/sites';

export interface Inspection {
  site: Site;
  thread: { id: string | null; subject: string } | null;
  account: Account;
  messages: {
    id: string | null;
    from: Sender;
    own: boolean;
    expanded: boolean;
    clipped: boolean;
    receivedAt: number | null;
    ownWords: string;
  }[];
  composers: { kind: ComposerKind; threadId: string | null; reply: boolean }[];
  hooks: HookReport[];
}

const usage = 'usage: npm run inspect -- PAGE.html --site gmail|outlook [--url URL] [--json]';

/** Where a page without an address of its own is taken to come from. */
const homes: Record<Site, string> = {
  gmail: 'https://mail.google.com/mail/#inbox',
  outlook: 'https://outlook.live.com/mail/inbox',
};

export function inspect(html: string, site: Site, url = addressOf(html, site)): Inspection {
  // A fragment has no doctype; without one, class names would match in any case.
  const { window } = new JSDOM(/^\s*<!doctype/i.test(html) ? html : `<!doctype html>${html}`, { url });
  const reader = readerFor(site, window.document, window.location);
  const { thread, account, composers, hooks } = reader.read();
  const found = new Map([...reader.landmarks(), ...hooks].map((hook) => [hook.name, hook]));
  return {
    site,
    // Messages without any frame (a fragment) are no thread that has been found.
    thread: thread && (thread.id || thread.subject) ? { id: thread.id, subject: thread.subject } : null,
    account,
    messages: (thread?.messages ?? []).map(({ id, from, own, expanded, clipped, receivedAt, body }) => {
      return { id, from, own, expanded, clipped, receivedAt, ownWords: body ? ownWords(body).text : '' };
    }),
    composers: composers.map(({ kind, threadId, reply }) => ({ kind, threadId, reply })),
    hooks: hooksOf(site).map(({ name }) => found.get(name) ?? { name, candidate: null, count: 0 }),
  };
}

/** A saved page tells its address in a comment (Chromium, Firefox) or a canonical link. */
function addressOf(html: string, site: Site): string {
  const { document } = new JSDOM(html).window;
  const saved = /saved from url=\(\d+\)(\S+)/.exec(html)?.[1];
  const canonical = document.querySelector('link[rel="canonical"]')?.getAttribute('href');
  const isOfSite = (href: string) =>
    URL.canParse(href) && new URL(href).origin === new URL(homes[site]).origin;
  return [saved, canonical].find((href) => href && isOfSite(href)) ?? homes[site];
}

function plain({ thread, account, messages, composers, hooks }: Inspection): string {
  const lines = [
    `thread    ${thread ? `${thread.subject || '(no subject)'} · id ${thread.id ?? 'not found'}` : 'none'}`,
    `account   ${account.address ?? 'address not found'} · index ${account.index ?? 'not found'}`,
  ];
  for (const { id, from, own, expanded, clipped, ownWords: words } of messages) {
    const marks = [own && 'own', expanded ? 'expanded' : 'collapsed', clipped && 'clipped'].filter(Boolean);
    lines.push(`message   ${from.name} <${from.email}> · id ${id ?? 'not found'} · ${marks.join(', ')}`);
    for (const line of words.split('\n')) if (line.trim()) lines.push(`          | ${line}`);
  }
  for (const { kind, threadId } of composers) lines.push(`composer  ${kind} · thread ${threadId ?? 'none'}`);
  for (const { name, candidate, count } of hooks) {
    lines.push(`hook      ${name.padEnd(24)} ${String(count).padStart(4)}  ${candidate ?? '–'}`);
  }
  return lines.join('\n');
}

function main(args: string[]): number {
  try {
    const { values, positionals } = parseArgs({
      args,
      allowPositionals: true,
      options: { site: { type: 'string' }, url: { type: 'string' }, json: { type: 'boolean' } },
    });
    const [file, ...others] = positionals;
    const { site, url, json } = values;
    if (!file || others.length > 0 || (site !== 'gmail' && site !== 'outlook')) throw new Error(usage);
    if (url !== undefined && !URL.canParse(url)) throw new Error(`not an address: ${url}`);
    const inspection = inspect(readFileSync(resolve(process.env.INIT_CWD ?? '.', file), 'utf8'), site, url);
    process.stdout.write(`${json ? JSON.stringify(inspection, null, 2) : plain(inspection)}\n`);
    return 0;
  } catch (error) {
    process.stderr.write(
      `inspect: ${(error instanceof Error ? error.message : String(error)).split('\n')[0]}\n`,
    );
    return 2;
  }
}

if (process.argv[1] && import.meta.url === pathToFileURL(realpathSync(process.argv[1])).href) {
  process.exitCode = main(process.argv.slice(2));
}
