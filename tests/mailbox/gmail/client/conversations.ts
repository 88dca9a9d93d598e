/** What this mailbox holds, in the way it is shown: by thread, or by message where conversation view is off. */
import { account, has, midnight } from '../../client/page-options';
import { type SentMail, sentMails } from '../../client/sent';
import { type DemoMail, demoThreads } from '../../mails';
import { owner } from '../../people';
import { legacyMessageId, legacyThreadId, messageId, permanentThreadId, routeToken } from '../ids';

export interface Conversation {
  subject: string;
  mails: DemoMail[];
  /** `data-legacy-thread-id`. */
  legacyId: string;
  /** `data-thread-perm-id`. */
  permanentId: string;
  /** The part of the address after the folder. */
  token: string;
}

export const folders = ['inbox', 'sent', 'all'] as const;
export type Folder = (typeof folders)[number];

function asMail(sent: SentMail, threadId: string): DemoMail {
  const { id, to, html, sentAt } = sent;
  const from = owner(account);
  return { id, threadId, from, to, html, sentAt, own: true, expected: 'none', daysAgo: 0, at: '' };
}

function threads(): Conversation[] {
  const sent = sentMails(account);
  const known = demoThreads(midnight).filter((thread) => thread.account === account);
  const begun = sent
    .filter((mail) => mail.threadId === null)
    .map((mail) => ({ id: mail.id, account, subject: mail.subject, mails: [asMail(mail, mail.id)] }));
  return [...begun.toReversed(), ...known].map((thread) => ({
    subject: thread.subject,
    mails: [
      ...thread.mails,
      ...sent.filter((mail) => mail.threadId === thread.id).map((mail) => asMail(mail, thread.id)),
    ],
    legacyId: legacyThreadId(thread),
    permanentId: permanentThreadId(thread),
    token: routeToken(thread),
  }));
}

function single(conversation: Conversation, mail: DemoMail): Conversation {
  return {
    subject: conversation.subject,
    mails: [mail],
    legacyId: legacyMessageId(mail),
    permanentId: messageId(mail).slice(1),
    token: routeToken({ id: mail.id, account, subject: '', mails: [mail] }),
  };
}

/** Everything in the mailbox, newest first. Read anew after something was sent. */
export function conversations(): Conversation[] {
  if (!has('no-conversation')) return threads();
  return threads().flatMap((one) => one.mails.map((mail) => single(one, mail)).toReversed());
}

export function inFolder(conversation: Conversation, folder: Folder): boolean {
  if (folder === 'all') return true;
  return conversation.mails.some((mail) => Boolean(mail.own) === (folder === 'sent'));
}

/** By the letters of the address, or by the 16 hex digits that old links end in. */
export function conversationAt(tokenOrId: string): Conversation | undefined {
  return conversations().find((one) => one.token === tokenOrId || one.legacyId === tokenOrId);
}
