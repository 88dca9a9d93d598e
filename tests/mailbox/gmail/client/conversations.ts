/** What this mailbox holds, in the way it is shown: by thread, or by message where conversation view is off. */
import { account, has } from '../../client/page-options';
import { mailThreads } from '../../client/threads';
import type { DemoMail } from '../../mails';
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

function threads(): Conversation[] {
  return mailThreads(account).map((thread) => ({
    subject: thread.subject,
    mails: thread.mails,
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
