/** The threads of an account with what was sent from it in this browser. */
import type { DemoMail } from '../mails';
import { demoThreads } from '../mails';
import { owner } from '../people';
import { midnight } from './page-options';
import { type SentMail, sentMails } from './sent';

export interface MailThread {
  id: string;
  account: number;
  subject: string;
  /** Oldest first. */
  mails: DemoMail[];
}

function asMail(sent: SentMail, threadId: string): DemoMail {
  const { id, to, html, sentAt } = sent;
  const from = owner(sent.account);
  return { id, threadId, from, to, html, sentAt, own: true, expected: 'none', daysAgo: 0, at: '' };
}

/** Threads begun here come first, the rest newest first. */
export function mailThreads(account: number): MailThread[] {
  const sent = sentMails(account);
  const known = demoThreads(midnight).filter((thread) => thread.account === account);
  const begun = sent
    .filter((mail) => mail.threadId === null)
    .map((mail) => ({ id: mail.id, account, subject: mail.subject, mails: [asMail(mail, mail.id)] }));
  return [...begun.toReversed(), ...known].map((thread) => ({
    id: thread.id,
    account,
    subject: thread.subject,
    mails: [
      ...thread.mails,
      ...sent.filter((mail) => mail.threadId === thread.id).map((mail) => asMail(mail, thread.id)),
    ],
  }));
}
