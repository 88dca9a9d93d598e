import type { Language } from '../../lib/rejection/verdict';

/** The demo mails as plain data: what both webmails show, each in its own way. All people and companies are invented. */

export interface Person {
  name: string;
  email: string;
}

/** What a mail quotes below its own words; each site wraps it as its real counterpart does. */
export interface History {
  by: Person;
  /** As people's mail programs write it: free text, no machine reads it. */
  when: string;
  html: string;
}

/** What Rebound should make of a mail. */
type Expected = 'rejection' | 'likely' | 'none';

interface MailSource {
  id: string;
  from: Person;
  to: readonly Person[];
  /** Whole days before the day on which the mailbox is opened. */
  daysAgo: number;
  /** Time of day in UTC, HH:MM. */
  at: string;
  /** The newest words. */
  html: string;
  history?: History;
  /** Written by the owner of the mailbox. */
  own?: boolean;
  /** The webmail shows only the beginning of a mail as long as this. */
  clipped?: boolean;
  /** Of the newest words, where they are not English. */
  language?: Language;
  expected: Expected;
  /** What the mail says of itself, for specs that look at the stored follow-up. */
  details?: { company: string; role?: string; firstName?: string };
}

export interface ThreadSource {
  id: string;
  account: number;
  subject: string;
  /** Oldest first. */
  mails: readonly MailSource[];
}

export interface DemoMail extends MailSource {
  threadId: string;
  /** Milliseconds since 1970. */
  sentAt: number;
}

export interface DemoThread extends ThreadSource {
  mails: readonly DemoMail[];
}

/** Paragraphs as most mail programs write them. */
export function paragraphs(...texts: string[]): string {
  return texts.map((text) => `<p>${text}</p>`).join('\n');
}

/** Lines as Gmail's own editor writes them: a block, breaks inside, an empty line between. */
export function lines(...texts: string[]): string {
  return `<div dir="ltr">${texts.map((text) => `<div>${text || '<br>'}</div>`).join('')}</div>`;
}
