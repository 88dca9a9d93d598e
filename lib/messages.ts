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

const key = z.string().check(z.minLength(1), z.maxLength(600));
const draft = z.object({
  id: z.string().check(z.maxLength(200)),
  move: z.enum(moves),
  text: z.string().check(z.maxLength(10_000)),
  check: z.array(z.object({ start: z.number(), end: z.number() })).check(z.maxLength(50)),
});

/** A rejection on the screen: all of a follow-up but what the worker adds (key, states, steps). */
export const flag = z.omit(followUp, {
  v: true,
  key: true,
  state: true,
  stateAt: true,
  steps: true,
  reflection: true,
});
export type Flag = z.infer<typeof flag>;

/** What the content script saw in a thread it has open: what may end a follow-up by itself. */
export const sighting = z.object({
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
export const deliveryStates = [
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
export const threadRef = z.object({
  site: z.enum(['gmail', 'outlook']),
  account: z.object({
    index: z.nullable(z.string().check(z.maxLength(10))),
    address: z.nullable(z.string().check(z.maxLength(320))),
  }),
  threadId: z.string().check(z.minLength(1), z.maxLength(400)),
});
export type ThreadRef = z.infer<typeof threadRef>;

/** What the worker remembers of one thread, and nothing of any other. */
export const threadMemory = z.object({
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

export const draftUse = z.object({
  key,
  move: z.enum(moves),
  draftId: z.string().check(z.maxLength(200)),
  at: instant,
});
export type DraftUse = z.infer<typeof draftUse>;

/** What a content script needs to know of the user's choices. */
export const tabSettings = z.object({
  toneGuard: z.boolean(),
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

/** Who may say what to whom; @webext-core/messaging gives it its functions, `lib/follow-ups/` and the content script answer it. */
export interface Protocol {
  toWorkerFlagThread(flag: Flag): ThreadMemory;
  toWorkerRecallThread(ref: ThreadRef): ThreadMemory;
  toWorkerThreadSeen(seen: Sighting): void;
  toWorkerCorrect(correction: Correction): ThreadMemory;
  toWorkerDraftUsed(use: DraftUse): void;
  toWorkerTakeDelivery(key: string): Delivery | null;
  toWorkerReportDelivery(status: DeliveryStatus): void;
  toWorkerReportHealth(health: Health): void;
  toWorkerSettings(): TabSettings;
  pageToWorkerDeliver(delivery: Delivery): DeliveryStatus;
  workerToTabDeliveryWaiting(key: string): void;
  workerToTabWhichThread(): string | null;
  workerToTabInsertLastDraft(): boolean;
}
