import type { Flag } from '../messages';
import type { Detail } from '../rejection/verdict';
import type { FollowUp } from './follow-up';

/**
 * A thread flagged again is the same entry, better known: gaps are filled, unsure values give way to sure ones. A
 * second message that turns the user down in other words is a new decision; only then the deciding sentence and what
 * was seen after it are replaced. (Ids alone don't tell: in Outlook they change by session.)
 */
export function flaggedAgain(before: FollowUp, flag: Flag): { value: FollowUp; newDecision: boolean } {
  const newDecision =
    before.state === 'happy' &&
    flag.messageId !== null &&
    flag.messageId !== before.messageId &&
    flag.sentence !== before.sentence;
  const filled: FollowUp = {
    ...before,
    account: {
      index: flag.account.index ?? before.account.index,
      address: before.account.address ?? flag.account.address,
    },
    messageId: before.messageId ?? flag.messageId,
    link: flag.link ?? before.link,
    ats: before.ats ?? flag.ats,
    stage: before.stage ?? flag.stage,
    ...received(before, flag),
    company: better(before.company, flag.company),
    role: better(before.role, flag.role),
    person: better(before.person, flag.person),
    firstName: better(before.firstName, flag.firstName),
  };
  const value = newDecision ? decidedBy(filled, flag) : filled;
  return { value: JSON.stringify(value) === JSON.stringify(before) ? before : value, newDecision };
}

function received(before: FollowUp, flag: Flag): Pick<FollowUp, 'receivedText' | 'receivedAt'> {
  const receivedAt = before.receivedAt ?? flag.receivedAt;
  return { receivedAt, receivedText: receivedAt === null ? before.receivedText || flag.receivedText : '' };
}

function better(before: Detail | null, next: Detail | null): Detail | null {
  if (before === null) return next;
  return next?.sure && !before.sure ? next : before;
}

function decidedBy(before: FollowUp, flag: Flag): FollowUp {
  const { messageId, sender, noReply, kind, stage, sentence, rule, receivedText, receivedAt, detectedAt } =
    flag;
  const decision = {
    messageId,
    sender,
    noReply,
    kind,
    stage,
    sentence,
    rule,
    receivedText,
    receivedAt,
    detectedAt,
  };
  return { ...before, ...decision, seenOwn: 0, seenOthers: 0 };
}
