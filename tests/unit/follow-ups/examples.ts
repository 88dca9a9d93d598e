/** Fictional rejections for the tests of follow-ups. */

import { defaultCadence } from '../../../lib/follow-ups/cadence';
import type { FollowUp } from '../../../lib/follow-ups/follow-up';
import { newFollowUp } from '../../../lib/follow-ups/new-follow-up';
import type { Now } from '../../../lib/follow-ups/schedule';
import { threadKey } from '../../../lib/follow-ups/thread-key';
import type { Flag } from '../../../lib/messages';

/** A Tuesday afternoon in Berlin. */
export const tuesday: Now = { instant: Date.parse('2026-03-03T14:10:00+01:00'), zone: 'Europe/Berlin' };

export const later = (now: Now, days: number): Now => ({ ...now, instant: now.instant + days * 86_400_000 });

export function exampleFlag(change: Partial<Flag> = {}): Flag {
  return {
    site: 'gmail',
    account: { index: '0', address: 'mira.sand@example.com' },
    threadId: '195a1f0c3b7e9d21',
    messageId: 'msg-f:1825473920184756201',
    link: 'https://mail.google.com/mail/u/0/#all/195a1f0c3b7e9d21',
    subject: 'Your application to Harbour & Pine',
    sender: { name: 'Noor Haddad', email: 'noor.haddad@harbourandpine.example' },
    noReply: false,
    ats: null,
    company: { value: 'Harbour & Pine', sure: true },
    role: { value: 'Service Designer', sure: true },
    person: { value: 'Noor Haddad', sure: true },
    firstName: { value: 'Noor', sure: true },
    kind: 'not-selected',
    stage: 'after-interview',
    language: 'en',
    sentence: 'After a lot of thought we have decided to go ahead with another candidate.',
    rule: 'en/not-selected/other-candidate',
    receivedText: 'Tue, 3 Mar, 13:58',
    receivedAt: tuesday.instant - 720_000,
    detectedAt: tuesday.instant,
    ...change,
  };
}

export function exampleFollowUp(change: Partial<FollowUp> = {}, now: Now = tuesday): FollowUp {
  const flag = exampleFlag({ detectedAt: now.instant });
  const fresh = newFollowUp(flag, threadKey(flag) ?? '', now, defaultCadence);
  return { ...fresh, ...change };
}

export function moveOf(followUp: FollowUp, move: string) {
  return followUp.steps.findLast((step) => step.move === move);
}
