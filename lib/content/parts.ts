/** What the content script is made of: each part a plain function, so that tests can put their own in its place. */
import type { WayToHuman } from '../drafts/noreply';
import type { InsertResult } from '../mail/insert';
import type { MailReader, Message, Thread } from '../mail/reader';
import type { Answer, Answered, Asked, MessageName, TabSettings } from '../messages';
import type { Details, Mail, Verdict } from '../rejection/verdict';
import type { Trusts } from '../ui/trust';

export type AskWorker = <N extends Extract<MessageName, `toWorker${string}`>>(
  name: N,
  data: Asked<N>,
) => Promise<Answer<Answered<N>>>;

/** The newest words of a mail and what stood below its signature mark. */
export interface Words {
  text: string;
  signature: string;
}

export interface Parts {
  reader: MailReader;
  words: (body: Element) => Words;
  detect: (mail: Mail, settings: TabSettings | null) => Verdict;
  /** How a later message of somebody else reads. */
  tone: (mail: Mail, verdict: Verdict) => 'plain' | 'invitation' | 'rejection';
  /** Whom to write to when nobody reads answers to the sender; null when somebody does. */
  humans: (thread: Thread, message: Message, details: Details) => WayToHuman[] | null;
  ask: AskWorker;
  insert: (editor: HTMLElement, text: string, stillRight: () => boolean) => Promise<InsertResult>;
  /** Puts the caret on what is to be checked in a draft that was just inserted. */
  select: (editor: HTMLElement, text: string, part: { start: number; end: number }) => void;
  copy: (text: string) => Promise<boolean>;
  now: () => number;
  trusts: Trusts;
}
