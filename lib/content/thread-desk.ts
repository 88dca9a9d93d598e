import type { MailView } from '../mail/reader';
import type { ThreadMemory } from '../messages';
import type { AboveMessages, Wanted } from './above-messages';
import type { Inserted } from './drafting';
import type { Judge, Judged, Judging } from './judge';
import type { MailDetails } from './mail-details';
import type { Memories } from './memories';
import type { Parts } from './parts';
import { shownFor } from './plan';
import { tellFlag, tellLater } from './report-thread';
import { Session } from './session';

/** A banner waits this long for what the user said about the mail before, in ms: it must not flash up and vanish. */
const recallPatienceMs = 150;
/** A thread without a rejection is asked about only when it stays open this long, in ms. */
const idleMs = 400;

export interface ThreadTools {
  parts: Parts;
  judge: Judge;
  details: MailDetails;
  memories: Memories;
  inserted: Inserted;
  /** Looks once more, after so many ms. */
  lookIn: (ms: number) => void;
  /** Told when the worker has recalled the thread, and again when it was stored. */
  onRecalled: (session: Session, memory: ThreadMemory) => void;
  onTrouble: (key: string, trouble: string) => void;
}

/** What happens with the thread on the screen in each look: judge, show, flag, tell what came later. */
export class ThreadDesk {
  session: Session | null = null;
  /** The messages of the last look, by key and by mark: a banner that was made before the id came knows the mark. */
  judged: ReadonlyMap<string, Judged> = new Map();
  private idle: ReturnType<typeof setTimeout> | undefined;
  private readonly tools: ThreadTools;
  private readonly above: AboveMessages;

  constructor(tools: ThreadTools, above: AboveMessages) {
    this.tools = tools;
    this.above = above;
  }

  get memory(): ThreadMemory | null {
    const id = this.session?.thread.id;
    return this.session && id ? this.tools.memories.of(this.session.account, id) : null;
  }

  look(view: MailView): Judging {
    const { parts, judge } = this.tools;
    if (this.session && !this.session.goesOnIn(view)) this.end();
    if (!view.thread) return 'complete';
    const now = parts.now();
    this.session ??= new Session(view.thread, view.account, now);
    const session = this.session;
    session.update(view.thread, view.account);

    const { judged, state, again } = judge.judge(view.thread.subject, view.thread.messages);
    if (again !== null) this.tools.lookIn(again);
    this.judged = new Map(
      judged.flatMap((one) => [
        [one.mark, one],
        [one.key, one],
      ]),
    );
    this.recall(session, judged, now);

    const memory = this.memory;
    const wanted = new Map<string, Wanted>();
    for (const one of judged) {
      const shown = shownFor(one, memory, session.said);
      if (shown) wanted.set(one.key, { message: one.message, shown });
    }
    const wait = this.waitBeforeShowing(session, wanted, now);
    if (wanted.size === 0 || wait <= 0) this.above.show(wanted, now);
    else this.tools.lookIn(wait);

    if (state === 'complete') {
      tellFlag(this.tools, session, judged, memory);
      tellLater(this.tools, session, judged, memory);
    }
    return state;
  }

  end(): void {
    clearTimeout(this.idle);
    this.idle = undefined;
    this.session?.end();
    this.session = null;
    this.judged = new Map();
    this.above.clear();
  }

  private recall(session: Session, judged: readonly Judged[], now: number): void {
    if (session.thread.id === null || session.recall !== 'not-asked') return;
    const matters = judged.some(({ verdict }) => verdict.verdict !== 'none');
    const wait = session.startedAt + idleMs - now;
    if (matters || wait <= 0) this.ask(session, matters);
    // A look of its own would cost more than the question.
    else this.idle ??= setTimeout(() => this.ask(session, false), wait);
  }

  private ask(session: Session, matters: boolean): void {
    const { id } = session.thread;
    if (id === null || session.recall !== 'not-asked' || session.signal.aborted) return;
    session.recall = 'asked';
    session.recallAt = this.tools.parts.now();
    void this.tools.memories.recall(session.account, id).then((memory) => {
      if (session.signal.aborted) return;
      session.recall = 'answered';
      if (memory) this.tools.onRecalled(session, memory);
      if (matters || !memory || isTelling(memory)) this.tools.lookIn(0);
    });
  }

  /** A banner waits, but not for long, for what was said of the mail before and for whom to answer. */
  private waitBeforeShowing(session: Session, wanted: ReadonlyMap<string, Wanted>, now: number): number {
    const { details } = this.tools;
    const unread = [...wanted].some(([key, { shown }]) => {
      const one = this.judged.get(key);
      return shown === 'banner' && one !== undefined && details.of(session.thread.subject, one) === null;
    });
    const recalled = session.recall === 'answered' || this.memory !== null;
    session.unreadSince = unread ? (session.unreadSince ?? now) : null;
    if (recalled && !unread) return 0;
    const since = Math.max(session.recallAt ?? session.startedAt, session.unreadSince ?? 0);
    return since + recallPatienceMs - now;
  }
}

/** Whether what is remembered of a thread changes what is shown or told of it. */
const isTelling = ({ followUp, markedRejection }: ThreadMemory): boolean =>
  followUp !== null || markedRejection.length > 0;
