/** What this mailbox holds, in the way it is shown: by conversation, or by message where that view is off. */
import { account, has } from '../../client/page-options';
import { mailThreads } from '../../client/threads';
import type { DemoMail } from '../../mails';
import { conversationId, itemId } from '../ids';

export interface Conversation {
  /** The demo's own id of the thread. */
  thread: string;
  subject: string;
  mails: DemoMail[];
  /** `data-convid`. */
  convId: string;
  /** What the address names: the conversation, or the one item. */
  routeId: string;
}

export const folders = ['inbox', 'sentitems'] as const;
export type Folder = (typeof folders)[number];

/** Everything in the mailbox, newest first. Read anew after something was sent. */
export function conversations(): Conversation[] {
  const all = mailThreads(account).map((thread): Conversation => {
    const convId = conversationId(thread);
    return { thread: thread.id, subject: thread.subject, mails: thread.mails, convId, routeId: convId };
  });
  if (!has('no-conversation')) return all;
  return all.flatMap((one) =>
    one.mails.map((mail) => ({ ...one, mails: [mail], routeId: itemId(mail) })).toReversed(),
  );
}

export function inFolder(conversation: Conversation, folder: Folder): boolean {
  return conversation.mails.some((mail) => Boolean(mail.own) === (folder === 'sentitems'));
}

export function conversationAt(routeId: string | null): Conversation | undefined {
  return routeId === null ? undefined : conversations().find((one) => one.routeId === routeId);
}

/** The conversation that holds the item, with that one mail. */
export function itemAt(id: string | null): Conversation | undefined {
  for (const one of conversations()) {
    const mail = one.mails.find((each) => itemId(each) === id);
    if (mail) return { ...one, mails: [mail], routeId: itemId(mail) };
  }
  return undefined;
}
