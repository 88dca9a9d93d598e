/** What the user sent in this browser, kept over a reload. */
import type { Person } from '../mail';

export interface SentMail {
  id: string;
  account: number;
  /** Null when it began a thread of its own. */
  threadId: string | null;
  subject: string;
  to: Person[];
  html: string;
  sentAt: number;
}

const key = 'demo-mailbox-sent';

function isSent(value: unknown): value is SentMail[] {
  return Array.isArray(value);
}

/** Everything sent so far from this account, oldest first. */
export function sentMails(account: number): SentMail[] {
  const stored: unknown = JSON.parse(localStorage.getItem(key) ?? '[]');
  return isSent(stored) ? stored.filter((mail) => mail.account === account) : [];
}

export function keepSent(mail: SentMail): void {
  const stored: unknown = JSON.parse(localStorage.getItem(key) ?? '[]');
  localStorage.setItem(key, JSON.stringify([...(isSent(stored) ? stored : []), mail]));
}
