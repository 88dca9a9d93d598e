/** What is mutated: our own pages and texts, and where they are, saved pieces of webmails and labelled mails beside the project. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Site } from '../../lib/mail/reader';
import { demoThreads } from '../mailbox/mails';
import * as outlook from '../unit/mail/outlook-pages';
import * as gmail from '../unit/mail/pages';
import { phrasings } from '../unit/rejection/phrasings';
import { traps } from '../unit/rejection/traps';

const shared = resolve(import.meta.dirname, '../../../shared');

/** Names of what is not there; the run goes on without it, and says so. */
export const absent: string[] = ['dom', 'corpus'].filter((name) => !existsSync(join(shared, name)));

function saved(folder: string): string[] {
  const path = join(shared, 'dom', folder);
  if (!existsSync(path)) return [];
  const names = readdirSync(path).filter((name) => name.endsWith('.html'));
  return names.toSorted().map((name) => readFileSync(join(path, name), 'utf8'));
}

const demoMails = demoThreads(0).flatMap(({ subject, mails }) => mails.map((mail) => ({ subject, ...mail })));

const gmailThread =
  gmail.heading() +
  gmail.list(
    gmail.message({ state: 'kv' }),
    gmail.message({ permanent: 'msg-a:r-1', foot: gmail.inlineBox() }),
  );
const outlookThread =
  outlook.subject() +
  outlook.message({ state: 'closed', id: 'A' }) +
  outlook.message({ foot: outlook.inlineBox() });

export const pages: Readonly<Record<Site, readonly string[]>> = {
  gmail: [
    ...Object.values(gmail.layouts).map((layout) => gmail.frame(layout(gmailThread)) + gmail.windowBox()),
    gmail.split(gmail.row('Your application', '19a1b2c3d4e5f600', 'aps'), gmailThread),
    ...saved('gmail'),
  ],
  outlook: [
    outlook.threePane(outlookThread, outlook.row('Your application', 'AAQk1', true)),
    outlook.item(outlook.message({ build: 'no ids' }), outlook.subject()) + outlook.newMail(),
    ...saved('outlook'),
  ],
};

export const bodies: readonly string[] = [...demoMails.map(({ html }) => html), ...saved('quotes')];

function corpus(): string[] {
  const path = join(shared, 'corpus/dev.jsonl');
  if (!existsSync(path)) return [];
  const lines = readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line !== '');
  return lines.flatMap((line) => {
    const { body } = JSON.parse(line) as { body?: unknown };
    return typeof body === 'string' ? [body.slice(0, 20_000)] : [];
  });
}

export const texts: readonly string[] = [
  ...phrasings,
  ...Object.values(traps).flatMap((list) => list.map(({ text }) => text)),
  ...demoMails.map(({ html }) => html.replaceAll(/<[^>]*>/g, '\n')),
  ...corpus(),
];

export const subjects: readonly string[] = [...new Set(demoMails.map(({ subject }) => subject))];
export const people: readonly { name: string; email: string }[] = demoMails.map(({ from }) => from);
