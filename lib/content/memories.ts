import type { Account, Site } from '../mail/reader';
import type { ThreadMemory } from '../messages';
import type { AskWorker } from './parts';
import { Recent } from './recent';

/** What the worker remembers of the threads that this tab has met. Asked for once per thread, then kept fresh. */
export class Memories {
  private readonly known = new Recent<ThreadMemory>(60);
  private readonly asked = new Map<string, Promise<ThreadMemory | null>>();
  private readonly ask: AskWorker;
  private readonly site: Site;

  constructor(ask: AskWorker, site: Site) {
    this.ask = ask;
    this.site = site;
  }

  of(account: Account, threadId: string): ThreadMemory | null {
    return this.known.get(nameOf(account, threadId)) ?? null;
  }

  set(account: Account, threadId: string, memory: ThreadMemory): void {
    this.known.set(nameOf(account, threadId), memory);
  }

  /** Asks the worker; questions for one thread that are under way at once share one answer. Null without an answer. */
  recall(account: Account, threadId: string): Promise<ThreadMemory | null> {
    const name = nameOf(account, threadId);
    const under = this.asked.get(name);
    if (under) return under;
    const question = this.ask('toWorkerRecallThread', { site: this.site, account, threadId })
      .then((answer) => {
        if (!answer.ok) return null;
        this.known.set(name, answer.value);
        return answer.value;
      })
      .finally(() => this.asked.delete(name));
    this.asked.set(name, question);
    return question;
  }
}

/** Two accounts may well hold threads of the same id; the address is what stays, the index what there is at first. */
function nameOf({ address, index }: Account, threadId: string): string {
  return `${address ?? `#${index ?? ''}`} ${threadId}`;
}
