/**
 * The one protocol between content script, worker and pages. Each message is named by its direction and has the
 * schema its receiver parses it with: nothing that crosses a context is trusted to have its type.
 *
 * `toWorker…` may come from a content script or one of our pages; `pageToWorker…` only from our pages (the worker
 * checks the sender's URL); `workerToTab…` goes to the content script of one tab.
 */
import * as z from 'zod/mini';
import { moves } from './drafts/draft';
import { followUp, instant } from './follow-ups/follow-up';
import type { TaughtLanguage } from './rejection/grammar';
import type { LearnedTerms } from './rejection/terms';
import { type Details, type Language, languages, rejectionKinds, stages } from './rejection/verdict';

const key = z.string().check(z.minLength(1), z.maxLength(600));
const draft = z.object({
  id: z.string().check(z.maxLength(200)),
  move: z.enum(moves),
  text: z.string().check(z.maxLength(10_000)),
  check: z.array(z.object({ start: z.number(), end: z.number() })).check(z.maxLength(50)),
});

/** Text to show, cut rather than refused: a long subject must not cost the user the follow-up. */
const shown = (most: number) =>
  z.pipe(
    z.string(),
    z.transform((value: string) => value.slice(0, most).toWellFormed()),
  );
const shownDetail = z.nullable(z.object({ value: shown(200), sure: z.boolean() }));

/** A rejection on the screen: all of a follow-up but what the worker adds (key, states, steps). */
const flag = z.extend(
  z.omit(followUp, {
    v: true,
    key: true,
    state: true,
    stateAt: true,
    steps: true,
    drafted: true,
    seenOwn: true,
    seenOthers: true,
    mergedInto: true,
    reflection: true,
  }),
  {
    subject: shown(500),
    sender: z.object({ name: shown(200), email: shown(320) }),
    company: shownDetail,
    role: shownDetail,
    person: shownDetail,
    firstName: shownDetail,
    sentence: shown(300),
    receivedText: shown(100),
  },
);
export type Flag = z.infer<typeof flag>;

/** What the content script saw in a thread it has open: what may end a follow-up by itself. */
const sighting = z.object({
  key,
  seenAt: instant,
  /** Messages after the deciding one, in order. `tone` is judged only for what others wrote. */
  later: z
    .array(
      z.object({
        id: z.nullable(z.string().check(z.maxLength(400))),
        own: z.boolean(),
        tone: z.enum(['plain', 'invitation', 'rejection']),
      }),
    )
    .check(z.maxLength(200)),
});
export type Sighting = z.infer<typeof sighting>;

/** A correction the user made on a message: remembered for the thread, once repeated for the sender and the rule. */
export const correction = z.object({
  key,
  messageId: z.nullable(z.string().check(z.maxLength(400))),
  says: z.enum(['not-rejection', 'rejection', 'hide-banner']),
  sender: z.string().check(z.maxLength(320)),
  rule: z.nullable(z.string().check(z.maxLength(120))),
});
export type Correction = z.infer<typeof correction>;

/** A draft on its way from a page of ours to the compose box of a thread. */
export const delivery = z.object({ key, draft, askedAt: instant });
export type Delivery = z.infer<typeof delivery>;

/** How a delivery stands; pages show it in words. */
const deliveryStates = [
  'opening-mail',
  'waiting-for-thread',
  'opening-reply',
  'inserted',
  'no-reply-box',
  'refused',
  'wrong-account',
  'timed-out',
] as const;
export const deliveryStatus = z.object({ key, state: z.enum(deliveryStates), at: instant });
export type DeliveryStatus = z.infer<typeof deliveryStatus>;

/** Which thread a content script asks about. */
const threadRef = z.object({
  site: z.enum(['gmail', 'outlook']),
  account: z.object({
    index: z.nullable(z.string().check(z.maxLength(10))),
    address: z.nullable(z.string().check(z.maxLength(320))),
  }),
  threadId: z.string().check(z.minLength(1), z.maxLength(400)),
});
export type ThreadRef = z.infer<typeof threadRef>;

/** Where a tab is: its mailbox, and the thread it has open (null on a list, or where the page does not tell). */
const whereabouts = z.extend(threadRef, { threadId: z.nullable(threadRef.shape.threadId) });
export type Whereabouts = z.infer<typeof whereabouts>;

/** What the worker remembers of one thread, and nothing of any other. */
const threadMemory = z.object({
  key,
  followUp: z.nullable(followUp),
  /** Messages that the user said are no rejection, and messages they marked as one. */
  notRejection: z.array(z.string()),
  markedRejection: z.array(z.string()),
  /** Messages whose banner the user dismissed. */
  hidden: z.array(z.string()),
});
export type ThreadMemory = z.infer<typeof threadMemory>;

/** A hook that was looked for where it should be and not found: names only, never text of the page. */
export const health = z.object({
  site: z.enum(['gmail', 'outlook']),
  at: instant,
  missing: z.array(z.string().check(z.maxLength(80))).check(z.maxLength(40)),
  /** The censored structure that "Copy report" gives: tags, roles, shapes of ids. */
  structure: z.string().check(z.maxLength(20_000)),
});
export type Health = z.infer<typeof health>;

const draftUse = z.object({
  key,
  move: z.enum(moves),
  draftId: z.string().check(z.maxLength(200)),
  at: instant,
});
export type DraftUse = z.infer<typeof draftUse>;

/** A draft that a content script asks for: the texts of all languages are too large to be in every mail page. */
const draftAsk = z.object({
  /** The flagged thread, for what has been used there and at the same company; null in a mail that is not flagged. */
  key: z.nullable(key),
  move: z.enum(moves),
  /** One of the user's own templates; null for the next wording of the move. */
  templateId: z.nullable(z.string().check(z.maxLength(200))),
  facts: z.object({
    kind: z.nullable(z.enum(rejectionKinds)),
    stage: z.nullable(z.enum(stages)),
    language: z.enum(languages),
    company: shownDetail,
    role: shownDetail,
    person: shownDetail,
    firstName: shownDetail,
  }),
  /** Wordings offered in this tab already, oldest first. */
  used: z.array(z.string().check(z.maxLength(200))).check(z.maxLength(100)),
});
export type DraftAsk = z.infer<typeof draftAsk>;

/** What a content script needs to know of the user's choices. */
const tabSettings = z.object({
  toneGuard: z.boolean(),
  /** The user's own addresses, as far as pages have told them. */
  ownAddresses: z.array(z.string()),
  /** Senders (addresses) and rules that repeated corrections have silenced. */
  quietSenders: z.array(z.string()),
  quietRules: z.array(z.string()),
  /** The user's own phrases that mark a rejection. */
  ownPhrases: z.array(z.string().check(z.maxLength(200))).check(z.maxLength(100)),
  /** The user's own templates, as the compose menu lists them. */
  ownTemplates: z
    .array(
      z.object({
        id: z.string(),
        move: z.enum(moves),
        name: z.string(),
        body: z.string().check(z.maxLength(10_000)),
      }),
    )
    .check(z.maxLength(200)),
});
export type TabSettings = z.infer<typeof tabSettings>;

/** The newest words of a mail that was judged a rejection. Read by the worker, which keeps nothing of it. */
const mailToRead = z.object({
  subject: shown(500),
  from: z.object({ name: shown(200), email: shown(320) }),
  text: shown(20_000),
  signature: shown(5000),
});
export type MailToRead = z.infer<typeof mailToRead>;

const details: z.ZodMiniType<Details> = z.object({
  company: shownDetail,
  role: shownDetail,
  person: shownDetail,
  firstName: shownDetail,
  ats: z.nullable(z.string()),
  noReply: z.boolean(),
});

/** What the user has written in a reply, to be told whether it is better slept on. */
const toneAsk = z.object({ text: shown(20_000), language: z.enum(languages) });
export type ToneAsk = z.infer<typeof toneAsk>;

/** Why something could not be done; pages and banner say it in words. */
const troubles = [
  /** The payload or the answer is not what it should be. */
  'bad-message',
  /** The sender may not ask this. */
  'not-allowed',
  /** The browser's limit for this extension is reached: nothing was stored, and nothing old was lost. */
  'storage-full',
  'storage-unavailable',
  /** A newer version wrote what is stored, or it is damaged: it is kept as it is. */
  'unreadable',
  /** No follow-up has that key (any more). */
  'not-found',
  /** It has changed again since: there is no simple way back. */
  'changed-since',
  /** Nobody answered: the extension was updated, or the tab is gone. */
  'no-answer',
] as const;
export const trouble = z.enum(troubles);
export type Trouble = z.infer<typeof trouble>;

/** Every question gets one of these two; nothing is thrown from one context into another. */
export type Answer<T> = { ok: true; value: T } | { ok: false; trouble: Trouble };

/** The last draft used, for the command that inserts it again. */
const lastDraft = z.object({ move: z.enum(moves), draftId: z.string().check(z.maxLength(200)) });
export type LastDraft = z.infer<typeof lastDraft>;

const nothing = z.null();

/** Who may say what to whom: what each message carries, and what answers it. */
interface Messages {
  toWorkerFlagThread: [Flag, ThreadMemory];
  toWorkerRecallThread: [ThreadRef, ThreadMemory];
  toWorkerThreadSeen: [Sighting, null];
  toWorkerCorrect: [Correction, ThreadMemory];
  /** Null when there is no such template (any more). */
  toWorkerWriteDraft: [DraftAsk, Delivery['draft'] | null];
  toWorkerDraftUsed: [DraftUse, null];
  /** Asked for each flagged thread that is opened (after recalling it) and when pinged: answered once, to one tab. */
  toWorkerTakeDelivery: [string, Delivery | null];
  toWorkerReportDelivery: [DeliveryStatus, null];
  toWorkerReportHealth: [Health, null];
  toWorkerSettings: [null, TabSettings];
  /** By which words a tab looks at mails, in all languages. */
  toWorkerPrefilter: [null, LearnedTerms];
  /** What a tab must know to judge mails in a language; null where there is no grammar of it. */
  toWorkerGrammar: [Language, TaughtLanguage | null];
  toWorkerReadDetails: [MailToRead, Details];
  toWorkerIsHot: [ToneAsk, boolean];
  pageToWorkerDeliver: [Delivery, DeliveryStatus];
  workerToTabDeliveryWaiting: [string, null];
  workerToTabWhichThread: [null, Whereabouts];
  /** The draft is null when none was used yet; the answer is true when it was inserted. */
  workerToTabInsertLastDraft: [LastDraft | null, boolean];
}

export type MessageName = keyof Messages;
export type Asked<N extends MessageName> = Messages[N][0];
export type Answered<N extends MessageName> = Messages[N][1];

/** The schemas of each message: `ask…` and `answer` of messaging.ts parse both ways with them. */
export const protocol: {
  [N in MessageName]: { data: z.ZodMiniType<Asked<N>>; answer: z.ZodMiniType<Answered<N>> };
} = {
  toWorkerFlagThread: { data: flag, answer: threadMemory },
  toWorkerRecallThread: { data: threadRef, answer: threadMemory },
  toWorkerThreadSeen: { data: sighting, answer: nothing },
  toWorkerCorrect: { data: correction, answer: threadMemory },
  toWorkerWriteDraft: { data: draftAsk, answer: z.nullable(draft) },
  toWorkerDraftUsed: { data: draftUse, answer: nothing },
  toWorkerTakeDelivery: { data: key, answer: z.nullable(delivery) },
  toWorkerReportDelivery: { data: deliveryStatus, answer: nothing },
  toWorkerReportHealth: { data: health, answer: nothing },
  toWorkerSettings: { data: nothing, answer: tabSettings },
  // Our own tables: what asks for them was built together with them.
  toWorkerPrefilter: { data: nothing, answer: z.custom<LearnedTerms>((value) => typeof value === 'object') },
  toWorkerGrammar: {
    data: z.enum(languages),
    answer: z.custom<TaughtLanguage | null>((value) => typeof value === 'object'),
  },
  toWorkerReadDetails: { data: mailToRead, answer: details },
  toWorkerIsHot: { data: toneAsk, answer: z.boolean() },
  pageToWorkerDeliver: { data: delivery, answer: deliveryStatus },
  workerToTabDeliveryWaiting: { data: key, answer: nothing },
  workerToTabWhichThread: { data: nothing, answer: whereabouts },
  workerToTabInsertLastDraft: { data: z.nullable(lastDraft), answer: z.boolean() },
};
