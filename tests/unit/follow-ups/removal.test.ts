import { beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { noteAutomatic } from '../../../lib/follow-ups/automatic';
import { defaultCadence } from '../../../lib/follow-ups/cadence';
import { post } from '../../../lib/follow-ups/deliveries';
import { noteUse, readLastDraft, usedAt } from '../../../lib/follow-ups/draft-uses';
import type { FollowUp } from '../../../lib/follow-ups/follow-up';
import { putBack, removeThreads } from '../../../lib/follow-ups/removal';
import { change, flagThread, readAll, readDue } from '../../../lib/follow-ups/store';
import { correct, forgetCorrection, readCorrections, recall } from '../../../lib/follow-ups/thread-memory';
import type { Answer, Correction } from '../../../lib/messages';
import { exampleFlag, tuesday } from './examples';

function got<T>(answer: Answer<T>): T {
  if (!answer.ok) throw new Error(answer.trouble);
  return answer.value;
}

const draft = { id: 'thanks/en/1', move: 'thanks' as const, text: 'Thank you.', check: [] };

async function flag(threadId: string): Promise<FollowUp> {
  return got(await flagThread(exampleFlag({ threadId }), tuesday, defaultCadence)).after;
}

async function say(key: string, messageId: string, says: Correction['says']): Promise<void> {
  const given = { key, messageId, says, sender: 'jobs@letters.example', rule: null };
  got(await correct(given, `${says} ${messageId}`, tuesday, defaultCadence));
}

/** Everything that can be stored about a thread, beside its entry. */
async function use({ key }: FollowUp): Promise<void> {
  await say(key, 'hidden-message', 'hide-banner');
  got(await noteUse({ key, move: draft.move, draftId: draft.id, company: 'Harbour & Pine' }));
  got(await post({ key, draft, askedAt: tuesday.instant }, tuesday.instant));
  const replied = { type: 'seen' as const, later: [{ id: null, own: true, tone: 'plain' as const }] };
  await noteAutomatic(got(await change(key, replied, tuesday, defaultCadence)));
}

async function everything(): Promise<string> {
  const { local, session } = fakeBrowser.storage;
  return JSON.stringify([await local.get(null), await session.get(null)]);
}

/** The storage takes so many changes, and none after those. */
function stopAfter(changes: number): void {
  const { local } = fakeBrowser.storage;
  const set = local.set.bind(local);
  const remove = local.remove.bind(local);
  let made = 0;
  const orStop = async (effect: () => Promise<void>) => {
    made += 1;
    if (made > changes) throw new Error('stopped');
    await effect();
  };
  vi.spyOn(local, 'set').mockImplementation((items) => orStop(() => set(items)));
  vi.spyOn(local, 'remove').mockImplementation((keys) => orStop(() => remove(keys)));
}

let thread: FollowUp;
let other: FollowUp;
beforeEach(async () => {
  fakeBrowser.reset();
  thread = await flag('195a1f0c3b7e0001');
  other = await flag('195a1f0c3b7e0002');
  await use(other);
  await use(thread);
});

describe('a thread that is deleted', () => {
  test('leaves nothing behind, in no storage', async () => {
    expect(await everything()).toContain(thread.threadId);
    got(await removeThreads([thread.key]));
    expect(await everything()).not.toContain(thread.threadId);
    expect(got(await readDue()).map(({ key }) => key)).not.toContain(thread.key);
  });

  test('takes nothing of another thread with it', async () => {
    got(await removeThreads([thread.key]));
    expect(got(await readAll()).followUps.map(({ key }) => key)).toEqual([other.key]);
    expect(got(await recall(other.key, null)).hidden).toEqual(['hidden-message']);
    expect(await usedAt(other.key, '')).toEqual([draft.id]);
    expect(Object.keys(await fakeBrowser.storage.session.get(null)).toSorted()).toEqual([
      `automatic:${other.key}`,
      `delivery:${other.key}`,
    ]);
  });

  test('keeps what the page of corrections lists, and loses that when it is forgotten there', async () => {
    await say(thread.key, 'no-rejection', 'not-rejection');
    await say(thread.key, 'a-rejection', 'rejection');
    got(await removeThreads([thread.key]));
    expect(got(await readCorrections()).map(({ says }) => says)).toEqual(['not-rejection', 'rejection']);
    expect(got(await recall(thread.key, null))).toMatchObject({
      notRejection: ['no-rejection'],
      markedRejection: ['a-rejection'],
      hidden: [],
    });
    got(await forgetCorrection('not-rejection no-rejection'));
    got(await forgetCorrection('rejection a-rejection'));
    expect(await everything()).not.toContain(thread.threadId);
  });

  test('comes back with all of it when that is undone', async () => {
    await say(thread.key, 'no-rejection', 'not-rejection');
    const before = await fakeBrowser.storage.local.get(null);
    const removed = got(await removeThreads([thread.key]));
    got(await putBack(removed));
    expect(await fakeBrowser.storage.local.get(null)).toEqual(before);
    expect(await readLastDraft()).toEqual({ move: draft.move, draftId: draft.id });
  });

  test('keeps the order of drafts that were used meanwhile when it comes back', async () => {
    const removed = got(await removeThreads([other.key]));
    got(await noteUse({ key: thread.key, move: 'feedback', draftId: 'feedback/en/1', company: '' }));
    got(await putBack(removed));
    expect(await readLastDraft()).toEqual({ move: 'feedback', draftId: 'feedback/en/1' });
    expect(await usedAt(other.key, '')).toEqual([draft.id]);
  });
});

describe('deleting', () => {
  test('goes for entries that can’t be read', async () => {
    await fakeBrowser.storage.local.set({ [thread.key]: 'junk' });
    got(await removeThreads([thread.key]));
    expect(await everything()).not.toContain(thread.threadId);
  });

  test('goes on when the disk is full: it makes the room', async () => {
    const { local } = fakeBrowser.storage;
    const set = local.set.bind(local);
    let full = true;
    vi.spyOn(local, 'remove').mockImplementationOnce(async (keys) => {
      full = false;
      await fakeBrowser.storage.local.remove(keys);
    });
    vi.spyOn(local, 'set').mockImplementation(async (items) => {
      if (full) throw new Error('QuotaExceededError');
      await set(items);
    });
    got(await removeThreads([thread.key]));
    expect(await everything()).not.toContain(thread.threadId);
  });

  test('stopped after any of its calls, the thread is gone with all of it or can still be deleted', async () => {
    const { local } = fakeBrowser.storage;
    const before = await local.get(null);
    for (const allowed of [0, 1, 2, 3]) {
      /* oxlint-disable no-await-in-loop */
      await local.clear();
      await local.set(before);
      stopAfter(allowed);
      await removeThreads([thread.key]);
      vi.restoreAllMocks();
      const left = got(await readAll()).followUps.some(({ key }) => key === thread.key);
      if (left) got(await removeThreads([thread.key]));
      const rest = { ...(await local.get(null)) };
      // A row of the index without its entry is passed over, and goes when the index is next made.
      for (const name of Object.keys(rest)) if (name.startsWith('due:')) delete rest[name];
      expect(JSON.stringify(rest), `after ${allowed} calls`).not.toContain(thread.threadId);
      /* oxlint-enable no-await-in-loop */
    }
  });
});
