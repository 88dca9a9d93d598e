import type { FollowUp } from '../follow-ups/follow-up';
import type { Account, Message, Site, Thread } from '../mail/reader';
import type { Flag, Sighting } from '../messages';
import type { Details } from '../rejection/verdict';
import type { Judged } from './judge';
import { oldestFirst } from './thread-order';

/** The flag of a thread: what is stored of the mail, and nothing of its text but the deciding sentence. */
export function flagOf(
  site: Site,
  account: Account,
  thread: Thread & { id: string },
  { name, message, verdict }: Judged,
  details: Details,
  detectedAt: number,
): Flag {
  const evidence = verdict.evidence[0];
  return {
    site,
    account,
    threadId: thread.id,
    messageId: name,
    link: thread.link,
    subject: cut(thread.subject, 500),
    sender: { name: cut(message.from.name, 200), email: cut(message.from.email, 320) },
    noReply: details.noReply,
    ats: details.ats,
    company: details.company,
    role: details.role,
    person: details.person,
    firstName: details.firstName,
    // A mail that the user marked by hand may have no kind: the plainest one then.
    kind: verdict.kind ?? 'not-selected',
    stage: verdict.stage,
    language: verdict.language ?? 'en',
    sentence: cut(evidence?.sentence ?? '', 300),
    rule: evidence?.rule ?? '',
    receivedText: cut(message.dateText, 100),
    receivedAt: message.receivedAt,
    detectedAt,
  };
}

/** Long values are cut, never in the middle of a surrogate pair. */
function cut(text: string, most: number): string {
  return text.length <= most ? text.toWellFormed() : text.slice(0, most).toWellFormed();
}

type Later = Sighting['later'][number];

/**
 * Where the deciding message is; -1 where it can't be told. Both webmails fold it once the user has answered, and a
 * folded one has neither id nor words, in Outlook not even an address: then it is the last folded one of its sender.
 */
function placeOf(
  { messageId, sender }: Pick<FollowUp, 'messageId' | 'sender'>,
  ordered: readonly Message[],
  nameOf: (message: Message) => string | null,
): number {
  const known = messageId === null ? -1 : ordered.findIndex((one) => nameOf(one) === messageId);
  if (known >= 0) return known;
  return ordered.findLastIndex(
    ({ id, own, expanded, from }) => id === null && !own && !expanded && sameSender(from, sender),
  );
}

function sameSender(a: Message['from'], b: Message['from']): boolean {
  if (a.email !== '' && b.email !== '') return a.email.toLowerCase() === b.email.toLowerCase();
  return a.name !== '' && a.name === b.name;
}

/**
 * What came after the deciding message; null when that is not on the page, or the page does not tell the order. What others wrote counts once it can be
 * read (`toneOf` gives null before), since how it reads is what matters. `nameOf` tells what a message is remembered by.
 */
export function laterThan(
  deciding: Pick<FollowUp, 'messageId' | 'sender'>,
  thread: Thread,
  nameOf: (message: Message) => string | null,
  toneOf: (message: Message) => Later['tone'] | null,
): Later[] | null {
  const ordered = oldestFirst(thread);
  if (!ordered) return null;
  const at = placeOf(deciding, ordered, nameOf);
  if (at < 0) return null;
  const later: Later[] = [];
  for (const message of ordered.slice(at + 1)) {
    const tone = message.own ? 'plain' : toneOf(message);
    if (tone) later.push({ id: message.id, own: message.own, tone });
  }
  return later.slice(0, 200);
}
