import { isKnown } from '../mail/addresses';
import type { Message, Sender } from '../mail/reader';
import type { TabSettings } from '../messages';
import type { Language, Mail, Verdict } from '../rejection/verdict';
import { fingerprint } from './fingerprint';
import type { Parts, Words } from './parts';
import { Recent } from './recent';

/** A message of somebody else that is open on the screen, with what was made of it. */
export interface Judged {
  /** The message's id, or `mark` while it has none. */
  key: string;
  /** Made of the newest words: the same before and after the id is painted, and in another session. */
  mark: string;
  /** What the message is remembered by: its id where ids last, else its mark. */
  name: string;
  message: Message;
  verdict: Verdict;
}

/** Own words beyond this are not judged: a rejection says so early, and a hostile mail must not cost time. */
const mostCharacters = 20_000;
/** A look may judge for this long, in ms; the rest waits for the next one, so that no task of ours gets long. */
const budgetMs = 12;

/** The page may paint who sent a mail after its words, in ms. Until then it could be the user's own. */
const senderPatienceMs = 1500;

/** `waiting`: a mail's language is being learned, and the controller looks again then. `out-of-time`: look again soon. */
export type Judging = 'complete' | 'waiting' | 'out-of-time';

/** Judges what is open, each text once. */
export class Judge {
  private readonly verdicts = new Recent<{ verdict: Verdict; mark: string }>(300);
  /** Who sent a mail, or when it was first seen without that, by subject and text: pages draw mails anew, piece by piece. */
  private readonly senders = new Recent<Sender | { missingSince: number }>(300);
  private settings: TabSettings | null = null;
  private taught = JSON.stringify([[], [], []]);
  private readonly parts: Pick<Parts, 'words' | 'detect' | 'reader'>;
  private readonly clock: () => number;

  private readonly knows: (language: Language | null) => boolean;

  /** `knows` tells whether anything, for null, or a language can be judged in; a mail in one that can't yet is left for a later look. */
  constructor(
    parts: Pick<Parts, 'words' | 'detect' | 'reader'>,
    knows: (language: Language | null) => boolean,
    clock: () => number = () => performance.now(),
  ) {
    this.parts = parts;
    this.knows = knows;
    this.clock = clock;
  }

  /** What the user taught changes what a text means: all is judged anew. */
  use(settings: TabSettings): void {
    const { quietSenders, quietRules, ownPhrases } = settings;
    const taught = JSON.stringify([quietSenders, quietRules, ownPhrases]);
    this.settings = settings;
    if (taught === this.taught) return;
    this.taught = taught;
    this.verdicts.clear();
  }

  /**
   * The judged messages, in the order given. Where not all could be judged, what is judged by then is remembered for
   * the next look. The last message is judged first, as it is what was opened. `again`: in so many ms a mail that has
   * no sender yet is judged without; null where there is none.
   */
  judge(
    subject: string,
    messages: readonly Message[],
  ): { judged: Judged[]; state: Judging; again: number | null } {
    const start = this.clock();
    const judged: Judged[] = [];
    let state: Judging = 'complete';
    let again: number | null = null;
    for (const painted of messages.toReversed()) {
      if (painted.own || !painted.expanded || !painted.body) continue;
      const raw = painted.body.textContent ?? '';
      if (raw.trim() === '') continue;
      const print = `${fingerprint(raw)} ${subject}`;
      const { from, wait } = this.senderOf(painted, print);
      if (wait > 0) {
        state = 'waiting';
        again = wait;
        continue;
      }
      const message = from === painted.from ? painted : { ...painted, from };
      const cacheKey = `${from.email} ${print}`;
      let known = this.verdicts.get(cacheKey);
      if (!known) {
        if (judged.length > 0 && this.clock() - start > budgetMs) {
          return { judged: judged.toReversed(), state: 'out-of-time', again };
        }
        if (!this.knows(null)) {
          state = 'waiting';
          continue;
        }
        const { mail } = this.read(subject, message, painted.body);
        const verdict = this.parts.detect(mail, this.settings);
        if (verdict.verdict === 'none' && !this.knows(verdict.language)) {
          state = 'waiting';
          continue;
        }
        known = { verdict, mark: `text ${fingerprint(mail.text)}` };
        this.verdicts.set(cacheKey, known);
      }
      const { mark, verdict } = known;
      const key = message.id ?? mark;
      judged.push({ key, mark, name: this.parts.reader.idsLast ? key : mark, message, verdict });
    }
    return { judged: judged.toReversed(), state, again };
  }

  /** With how long to wait for it, in ms. */
  private senderOf(message: Message, print: string): { from: Sender; wait: number } {
    const { from } = message;
    if (isKnown(from)) {
      this.senders.set(print, from);
      return { from, wait: 0 };
    }
    const known = this.senders.get(print);
    if (known && 'email' in known) return { from: known, wait: 0 };
    const now = this.clock();
    const missingSince = known?.missingSince ?? now;
    this.senders.set(print, { missingSince });
    return { from, wait: missingSince + senderPatienceMs - now };
  }

  /** The mail as the detector takes it, with the signature for the details. */
  read(subject: string, message: Message, body: Element): { mail: Mail; signature: Words['signature'] } {
    const { text, signature } = this.parts.words(body);
    return { mail: { subject, from: message.from, text: text.slice(0, mostCharacters) }, signature };
  }
}
