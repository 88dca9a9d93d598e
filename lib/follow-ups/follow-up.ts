/** What Rebound stores of one flagged thread. No mail bodies: the deciding sentence is all that is kept of the text. */
import * as z from 'zod/mini';
import { moves } from '../drafts/draft';
import { languages, rejectionKinds, stages } from '../rejection/verdict';

/** Text from a page or a mail: bounded, so that one hostile mail can't fill the storage. */
const text = (most: number) => z.string().check(z.maxLength(most));
/** Milliseconds since 1970, as Date.now() gives. */
export const instant = z.number().check(z.int(), z.nonnegative());

const count = z.number().check(z.int(), z.nonnegative());

export const stepStates = ['planned', 'snoozed', 'done', 'skipped', 'ended'] as const;
/** `due` is not stored: a planned or snoozed step is due once its time has come. */
const stepState = z.enum(stepStates);

/** One move of the playbook for this thread. */
const step = z.object({
  move: z.enum(moves),
  state: stepState,
  /** Not before this instant. */
  dueAt: instant,
  /** When it became done, skipped or ended; null before. */
  closedAt: z.nullable(instant),
  /** The draft that was inserted for it; null when none was, or the user wrote their own. */
  draftId: z.nullable(text(200)),
});
export type Step = z.infer<typeof step>;

/**
 * Why no more is asked of the user: `answered` they wrote back, `happy` an invitation or offer came, `merged` it is
 * the same application as another thread, which goes on for both.
 */
export const threadStates = ['open', 'done', 'dismissed', 'answered', 'happy', 'merged'] as const;

/** The private reflection card of the playbook. Never part of a draft. */
export const reflection = z.object({
  stumped: text(5000),
  leftOut: text(5000),
  match: text(5000),
  change: text(5000),
  wentWell: text(5000),
});

const detail = z.nullable(z.object({ value: text(200), sure: z.boolean() }));

export const followUp = z.object({
  /** The schema's version; see migrations.ts. */
  v: z.literal(1),
  /** `threadKey()` of site, account and thread: also the storage key. */
  key: text(600),
  site: z.enum(['gmail', 'outlook']),
  account: z.object({ index: z.nullable(text(10)), address: z.nullable(text(320)) }),
  threadId: text(400),
  /** The message that decided. */
  messageId: z.nullable(text(400)),
  link: z.nullable(text(2000)),
  subject: text(500),
  sender: z.object({ name: text(200), email: text(320) }),
  noReply: z.boolean(),
  ats: z.nullable(text(60)),
  company: detail,
  role: detail,
  person: detail,
  firstName: detail,
  kind: z.enum(rejectionKinds),
  stage: z.nullable(z.enum(stages)),
  language: z.enum(languages),
  sentence: text(300),
  rule: text(120),
  /** The date as an instant where the page tells it; only where it does not, as the webmail showed it. */
  receivedText: text(100),
  receivedAt: z.nullable(instant),
  detectedAt: instant,
  state: z.enum(threadStates),
  /** When `state` last changed. */
  stateAt: instant,
  steps: z.array(step).check(z.maxLength(60)),
  /** The draft inserted last and not yet seen as sent; a reply of the user's own that appears is then known to be it. */
  drafted: z.nullable(z.object({ move: z.enum(moves), draftId: text(200), at: instant })),
  /** How many later messages of the user, and of others, have had their effect: a thread is opened many times. */
  seenOwn: count,
  seenOthers: count,
  /** The key of the thread that goes on for this one, when `state` is `merged`. */
  mergedInto: z.nullable(text(600)),
  reflection: z.nullable(reflection),
});
export type FollowUp = z.infer<typeof followUp>;
