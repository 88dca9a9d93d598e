import type { Account, MailView, Thread } from '../mail/reader';
import type { Said } from './plan';

/**
 * One thread on the screen, from when it is opened until another takes its place. Everything that waits (an answer,
 * a reply box) holds on to its session and stops when `signal` says that the thread is gone.
 */
export class Session {
  readonly startedAt: number;
  private readonly over = new AbortController();
  /** The thread as last seen. */
  thread: Thread;
  account: Account;
  readonly said: Record<keyof Said, Set<string>> = {
    notRejection: new Set(),
    rejection: new Set(),
    hidden: new Set(),
  };
  recall: 'not-asked' | 'asked' | 'answered' = 'not-asked';
  /** When the worker was asked; null before. */
  recallAt: number | null = null;
  /** Since when the details of a rejection on the screen are awaited; null while none are. */
  unreadSince: number | null = null;
  flag: 'open' | 'under-way' | 'done' | 'failed' = 'open';
  flagTries = 0;
  deliveryAsked = false;
  /** How later messages read, by the mark of their text. */
  readonly tones = new Map<string, 'plain' | 'invitation' | 'rejection'>();
  /** What was last told of the later messages, to tell it only when it changes. */
  sighting = '';

  constructor(thread: Thread, account: Account, now: number) {
    this.thread = thread;
    this.account = account;
    this.startedAt = now;
  }

  get signal(): AbortSignal {
    return this.over.signal;
  }

  end(): void {
    this.over.abort();
  }

  /** Whether a look shows the same thread still; an id or address that is painted late belongs to it. */
  goesOnIn({ thread, account }: MailView): boolean {
    if (!thread) return false;
    if (differs(this.account.address, account.address) || differs(this.account.index, account.index))
      return false;
    if (this.thread.id !== null && thread.id !== null) return thread.id === this.thread.id;
    if (thread.element !== this.thread.element || thread.subject !== this.thread.subject) return false;
    return this.thread.id === null || sharesMessage(this.thread, thread);
  }

  /** Takes over a look at the same thread; an id that the page dropped for a moment is kept. */
  update(thread: Thread, account: Account): void {
    this.thread = { ...thread, id: thread.id ?? this.thread.id };
    this.account = {
      address: account.address ?? this.account.address,
      index: account.index ?? this.account.index,
    };
  }
}

function sharesMessage(before: Thread, now: Thread): boolean {
  const ids = new Set(before.messages.map(({ id }) => id));
  return now.messages.some(({ id }) => id !== null && ids.has(id));
}

function differs(before: string | null, now: string | null): boolean {
  return before !== null && now !== null && before !== now;
}
