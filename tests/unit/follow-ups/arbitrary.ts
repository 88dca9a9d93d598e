/** Any follow-up that the schema allows, hostile texts included. */
import * as fc from 'fast-check';
import { moves } from '../../../lib/drafts/draft';
import { type FollowUp, stepStates, threadStates } from '../../../lib/follow-ups/follow-up';
import { threadKey } from '../../../lib/follow-ups/thread-key';
import { languages, rejectionKinds, stages } from '../../../lib/rejection/verdict';

const hostile = ['__proto__', '~', '0', '{{firstName}}', '<img src=x>', 'a,b;c|d e:f', '\u202Eabc', '🙂', ''];
const text = (most: number) =>
  fc
    .oneof(fc.constantFrom(...hostile), fc.string({ maxLength: Math.min(most, 40), unit: 'grapheme' }))
    .map((value) => value.slice(0, most).toWellFormed());
const orNull = <T>(one: fc.Arbitrary<T>) => fc.option(one, { nil: null });
const instant = fc.integer({ min: 0, max: 4_000_000_000_000 });
const detail = orNull(fc.record({ value: text(200), sure: fc.boolean() }));

const step = fc.record({
  move: fc.constantFrom(...moves),
  state: fc.constantFrom(...stepStates),
  dueAt: instant,
  closedAt: orNull(instant),
  draftId: orNull(text(200)),
});

export const anyThreadRef = fc.record({
  site: fc.constantFrom('gmail' as const, 'outlook' as const),
  account: fc.record({ index: orNull(text(10)), address: orNull(text(100)) }),
  threadId: text(60).filter((id) => id !== ''),
});

const anyLink = fc.oneof(
  text(80),
  text(30).map((rest) => `https://mail.google.com/mail/u/0/#all/${rest}`),
  text(30).map((rest) => `https://outlook.live.com/mail/0/${rest}`),
);

/** Its key is that of its own site, account and thread. */
export const anyFollowUp: fc.Arbitrary<FollowUp> = fc
  .record({
    ref: anyThreadRef,
    messageId: orNull(text(100)),
    link: orNull(anyLink),
    idInLink: fc.boolean(),
    subject: text(500),
    sender: fc.record({ name: text(200), email: text(320) }),
    noReply: fc.boolean(),
    ats: orNull(text(60)),
    company: detail,
    role: detail,
    person: detail,
    firstName: detail,
    kind: fc.constantFrom(...rejectionKinds),
    stage: orNull(fc.constantFrom(...stages)),
    language: fc.constantFrom(...languages),
    sentence: text(300),
    rule: fc.oneof(text(120), fc.constantFrom('en/not-selected/other-candidate', 'de/position-filled/x')),
    receivedText: text(100),
    receivedAt: orNull(instant),
    detectedAt: instant,
    state: fc.constantFrom(...threadStates),
    stateAt: instant,
    steps: fc.array(step, { maxLength: 8 }),
    drafted: orNull(fc.record({ move: fc.constantFrom(...moves), draftId: text(200), at: instant })),
    seenOwn: fc.nat(500),
    seenOthers: fc.nat(500),
    mergedInto: orNull(text(100)),
    reflection: orNull(
      fc.record({
        stumped: text(99),
        leftOut: text(99),
        match: text(99),
        change: text(99),
        wentWell: text(99),
      }),
    ),
  })
  .map(({ ref, link, idInLink, ...rest }) => ({
    v: 1 as const,
    key: threadKey(ref) ?? '',
    ...ref,
    link: idInLink && link !== null ? link + encodeURIComponent(ref.threadId) : link,
    ...rest,
  }));
