/** The worker as the content script meets it: it remembers, and every question is on record. */

import type { AskWorker } from '../../../lib/content/parts';
import type { FollowUp } from '../../../lib/follow-ups/follow-up';
import type { Answer, Delivery, Flag, MailToRead, ThreadMemory } from '../../../lib/messages';

export class FakeWorker {
  readonly asked: { name: string; data: unknown }[] = [];
  readonly memories = new Map<string, ThreadMemory>();
  readonly waiting = new Map<string, Delivery>();
  /** While set, recalls are not answered before it resolves. */
  slow: Promise<void> | null = null;
  trouble: 'no-answer' | 'storage-full' | null = null;
  ownAddresses: string[] = [];

  readonly ask: AskWorker = async (name, data) => {
    this.asked.push({ name, data });
    const value = await this.answer(name, data);
    // The fake knows by `name` what it gives, which TypeScript can't see.
    return value as never;
  };

  named(name: string): unknown[] {
    return this.asked.filter((one) => one.name === name).map(({ data }) => data);
  }

  memory(threadId: string): ThreadMemory {
    const key = `thread:gmail:${threadId}`;
    const known = this.memories.get(key);
    if (known) return known;
    const fresh = { key, followUp: null, notRejection: [], markedRejection: [], hidden: [] };
    this.memories.set(key, fresh);
    return fresh;
  }

  private async answer(name: string, data: unknown): Promise<Answer<unknown>> {
    switch (name) {
      case 'toWorkerRecallThread':
        if (this.slow) await this.slow;
        return { ok: true, value: this.memory((data as { threadId: string }).threadId) };
      case 'toWorkerFlagThread': {
        if (this.trouble) return { ok: false, trouble: this.trouble };
        const flag = data as Flag;
        const memory = this.memory(flag.threadId);
        const followUp = storedFrom(flag, memory.key);
        const value = { ...memory, followUp: memory.followUp ?? followUp };
        this.memories.set(memory.key, value);
        return { ok: true, value };
      }
      case 'toWorkerCorrect': {
        const { key, messageId, says } = data as { key: string; messageId: string; says: string };
        const memory = this.memories.get(key);
        if (!memory) return { ok: false, trouble: 'not-found' };
        const value = { ...memory };
        if (says === 'hide-banner') value.hidden = [...value.hidden, messageId];
        if (says === 'not-rejection') value.notRejection = [...value.notRejection, messageId];
        if (says === 'rejection') {
          value.markedRejection = [...value.markedRejection, messageId];
          value.notRejection = value.notRejection.filter((id) => id !== messageId);
        }
        this.memories.set(key, value);
        return { ok: true, value };
      }
      case 'toWorkerWriteDraft': {
        const { move, used } = data as { move: Delivery['draft']['move']; used: string[] };
        const n = used.filter((id) => id.startsWith(`${move}/`)).length + 1;
        return {
          ok: true,
          value: { id: `${move}/en/${n}`, move, text: `Wording ${n} of ${move}.`, check: [] },
        };
      }
      case 'toWorkerTakeDelivery': {
        const value = this.waiting.get(data as string) ?? null;
        this.waiting.delete(data as string);
        return { ok: true, value };
      }
      case 'toWorkerPrefilter':
        return { ok: true, value: { bias: 0, of: {} } };
      case 'toWorkerSettings':
        return {
          ok: true,
          value: {
            toneGuard: true,
            ownAddresses: this.ownAddresses,
            quietSenders: [],
            quietRules: [],
            ownPhrases: [],
            ownTemplates: [],
          },
        };
      case 'toWorkerReadDetails': {
        const noReply = (data as MailToRead).from.email.startsWith('no-reply');
        return {
          ok: true,
          value: { company: null, role: null, person: null, firstName: null, ats: null, noReply },
        };
      }
      case 'toWorkerIsHot':
        return { ok: true, value: (data as { text: string }).text.includes('HOT') };
      default:
        return { ok: true, value: null };
    }
  }
}

function storedFrom(flag: Flag, key: string): FollowUp {
  return {
    ...flag,
    v: 1,
    key,
    state: 'open',
    stateAt: flag.detectedAt,
    steps: [],
    drafted: null,
    seenOwn: 0,
    seenOthers: 0,
    mergedInto: null,
    reflection: null,
  };
}
