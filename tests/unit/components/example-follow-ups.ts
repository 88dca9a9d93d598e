import type { FollowUp, Step } from '../../../lib/follow-ups/follow-up';

/** Monday, 14 September 2026, ten in the morning, local time. */
export const monday = new Date(2026, 8, 14, 10).getTime();
export const day = 86_400_000;

export function step(move: Step['move'], dueAt: number, more: Partial<Step> = {}): Step {
  return { move, state: 'planned', dueAt, closedAt: null, draftId: null, ...more };
}

/** A rejection from Tidewater Labs; every field can be replaced. */
export function example(more: Partial<FollowUp> = {}): FollowUp {
  const threadId = more.threadId ?? 'thread-1';
  return {
    v: 1,
    key: `thread:gmail:robin@example.org:${threadId}`,
    site: 'gmail',
    account: { index: '0', address: 'robin@example.org' },
    threadId,
    messageId: 'message-1',
    link: `https://mail.google.com/mail/u/0/#all/${threadId}`,
    subject: 'Your application at Tidewater Labs',
    sender: { name: 'Noor Haddad', email: 'noor@tidewater.example' },
    noReply: false,
    ats: null,
    company: { value: 'Tidewater Labs', sure: true },
    role: { value: 'Field Technician', sure: true },
    person: { value: 'Noor Haddad', sure: true },
    firstName: { value: 'Noor', sure: true },
    kind: 'not-selected',
    stage: 'after-interview',
    language: 'en',
    sentence: 'We have decided to go ahead with another applicant.',
    rule: 'en/not-selected/another-applicant',
    receivedText: 'Sep 12',
    receivedAt: monday - 2 * day,
    detectedAt: monday - 2 * day,
    state: 'open',
    stateAt: monday - 2 * day,
    steps: [step('thanks', monday - day), step('future-roles', monday + 14 * day)],
    drafted: null,
    seenOwn: 0,
    seenOthers: 0,
    mergedInto: null,
    reflection: null,
    ...more,
  };
}

/** As `example`, told apart by its company. */
export function from(company: string, dueAt: number, more: Partial<FollowUp> = {}): FollowUp {
  return example({
    threadId: company,
    company: { value: company, sure: true },
    steps: [step('thanks', dueAt)],
    ...more,
  });
}
