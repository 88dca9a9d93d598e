import type { Message } from '../mail/reader';
import type { TabSettings } from '../messages';
import type { Mail, Verdict } from '../rejection/verdict';
import { fingerprint } from './fingerprint';
import type { Parts, Words } from './parts';
import { Recent } from './recent';

/** A message of somebody else that is open on the screen, with what was made of it. */
export interface Judged {
  /** The message's id, or `mark` while it has none. */
  key: string;
  /** Made of the text: the same before and after the id is painted. */
  mark: string;
  message: Message;
  verdict: Verdict;
}

/** Own words beyond this are not judged: a rejection says so early, and a hostile mail must not cost time. */
const mostCharacters = 20_000;
/** A look may judge for this long, in ms; the rest waits for the next one, so that no task of ours gets long. */
const budgetMs = 12;

/** Judges what is open, each text once. */
export class Judge {
  private readonly verdicts = new Recent<Verdict>(300);
  private settings: TabSettings | null = null;
  private taught = '[[],[],[]]';
  private readonly parts: Pick<Parts, 'words' | 'detect'>;
  private readonly clock: () => number;

  constructor(parts: Pick<Parts, 'words' | 'detect'>, clock: () => number = () => performance.now()) {
    this.parts = parts;
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
   * The judged messages, in the order given. `complete` is false when time ran out before all were judged: look
   * again soon, what is judged by then is remembered. The last message is judged first, as it is what was opened.
   */
  judge(subject: string, messages: readonly Message[]): { judged: Judged[]; complete: boolean } {
    const start = this.clock();
    const judged: Judged[] = [];
    for (const message of messages.toReversed()) {
      if (message.own || !message.expanded || !message.body) continue;
      const raw = message.body.textContent ?? '';
      if (raw.trim() === '') continue;
      const mark = `text ${fingerprint(raw)}`;
      const cacheKey = `${mark} ${message.from.email} ${subject}`;
      let verdict = this.verdicts.get(cacheKey);
      if (!verdict) {
        if (judged.length > 0 && this.clock() - start > budgetMs) {
          return { judged: judged.toReversed(), complete: false };
        }
        const { mail } = this.read(subject, message, message.body);
        verdict = this.parts.detect(mail, this.settings);
        this.verdicts.set(cacheKey, verdict);
      }
      judged.push({ key: message.id ?? mark, mark, message, verdict });
    }
    return { judged: judged.toReversed(), complete: true };
  }

  /** The mail as the detector takes it, with the signature for the details. */
  read(subject: string, message: Message, body: Element): { mail: Mail; signature: Words['signature'] } {
    const { text, signature } = this.parts.words(body);
    return { mail: { subject, from: message.from, text: text.slice(0, mostCharacters) }, signature };
  }
}
