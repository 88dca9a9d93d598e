import { beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { defaultCadence } from '../../../lib/follow-ups/cadence';
import {
  change,
  findThread,
  flagThread,
  readAll,
  readDue,
  readFollowUp,
  readMany,
  undo,
  watchAll,
} from '../../../lib/follow-ups/store';
import { readTrouble } from '../../../lib/follow-ups/trouble';
import type { Answer, Flag } from '../../../lib/messages';
import { exampleFlag, tuesday } from './examples';

beforeEach(() => fakeBrowser.reset());

const flagNow = (given: Partial<Flag> = {}) => flagThread(exampleFlag(given), tuesday, defaultCadence);

function got<T>(answer: Answer<T>): T {
  if (!answer.ok) throw new Error(answer.trouble);
  return answer.value;
}

async function all() {
  return got(await readAll());
}

describe('one entry a thread', () => {
  test('a thread flagged twice at the same time, as by two tabs, is stored once', async () => {
    await Promise.all([flagNow(), flagNow()]);
    expect((await all()).followUps).toHaveLength(1);
  });

  test('the same thread id in two mailboxes makes two entries', async () => {
    await flagNow();
    await flagNow({ account: { index: '1', address: 'second@example.com' } });
    expect((await all()).followUps.map(({ account }) => account.address)).toEqual([
      'mira.sand@example.com',
      'second@example.com',
    ]);
  });

  test('an entry flagged before the address was known is the same when it becomes known', async () => {
    await flagNow({ account: { index: '0', address: null } });
    await flagNow();
    const [only, ...more] = (await all()).followUps;
    expect(more).toEqual([]);
    expect(only?.account).toEqual({ index: '0', address: 'mira.sand@example.com' });
  });

  test('an entry flagged with the address is found again while the page does not tell it', async () => {
    await flagNow();
    const { key, followUp } = got(
      await findThread({
        site: 'gmail',
        account: { index: '0', address: null },
        threadId: '195a1f0c3b7e9d21',
      }),
    );
    expect(followUp?.key).toBe(key);
    await flagNow({ account: { index: '0', address: null } });
    expect((await all()).followUps).toHaveLength(1);
  });

  test('somebody else at the same place of the account switcher does not see it', async () => {
    await flagNow({ account: { index: '0', address: null } });
    await flagNow();
    const other = { index: '0', address: 'someone.else@example.com' };
    const found = await findThread({ site: 'gmail', account: other, threadId: '195a1f0c3b7e9d21' });
    expect(got(found).followUp).toBeNull();
  });
});

describe('what is stored', () => {
  test('comes back as it was', async () => {
    const { after } = got(await flagNow());
    expect(got(await readFollowUp(after.key))).toEqual(after);
    expect(after).toMatchObject({ ...exampleFlag(), receivedText: '' });
  });

  test('a newer version’s data and garbage are kept aside, listed, and never written over', async () => {
    const { after } = got(await flagNow());
    const newer = [99, 'who knows'];
    await fakeBrowser.storage.local.set({ [after.key]: newer, 'thread:gmail:~0:junk': 'junk' });
    expect(await all()).toEqual({
      followUps: [],
      unreadable: [
        { key: after.key, reason: 'newer' },
        { key: 'thread:gmail:~0:junk', reason: 'damaged' },
      ],
    });
    expect(await flagNow()).toEqual({ ok: false, trouble: 'unreadable' });
    expect(await change(after.key, { type: 'dismiss' }, tuesday, defaultCadence)).toEqual({
      ok: false,
      trouble: 'unreadable',
    });
    expect((await fakeBrowser.storage.local.get(after.key))[after.key]).toEqual(newer);
  });
});

describe('changes', () => {
  test('undo gives the former value back exactly', async () => {
    const { after: before } = got(await flagNow());
    const done = got(await change(before.key, { type: 'done', move: 'thanks' }, tuesday, defaultCadence));
    expect(done.after).not.toEqual(before);
    expect(await undo([done])).toEqual({ ok: true, value: null });
    expect(got(await readFollowUp(before.key))).toEqual(before);
  });

  test('undo of a new entry takes it away', async () => {
    const made = got(await flagNow());
    await undo([made]);
    expect((await all()).followUps).toEqual([]);
  });

  test('a change that was followed by another is not undone over it', async () => {
    const { after } = got(await flagNow());
    const first = got(await change(after.key, { type: 'done', move: 'thanks' }, tuesday, defaultCadence));
    await change(after.key, { type: 'dismiss' }, tuesday, defaultCadence);
    expect(await undo([first])).toEqual({ ok: false, trouble: 'changed-since' });
    expect(got(await readFollowUp(after.key))?.state).toBe('dismissed');
  });

  test('changes made at the same time are all kept', async () => {
    const { after } = got(await flagNow());
    const moves = ['thanks', 'feedback', 'future-roles', 'check-in'] as const;
    await Promise.all(
      moves.map((move) => change(after.key, { type: 'skip', move }, tuesday, defaultCadence)),
    );
    const stored = got(await readFollowUp(after.key));
    expect(stored?.steps.map(({ state }) => state)).toEqual(moves.map(() => 'skipped'));
  });

  test('are told to whoever watches', async () => {
    const heard = vi.fn<Parameters<typeof watchAll>[0]>();
    watchAll(heard);
    const { after } = got(await flagNow());
    expect(heard).toHaveBeenCalledWith([{ key: after.key, value: { ok: true, followUp: after } }]);
  });
});

describe('the index of due dates', () => {
  test('lists each open thread under its first open step, soonest first', async () => {
    const first = got(await flagNow());
    const second = got(await flagNow({ threadId: '195a1f0c3b7e9d22' }));
    await change(first.after.key, { type: 'done', move: 'thanks' }, tuesday, defaultCadence);
    const rows = got(await readDue());
    expect(rows.map(({ key }) => key)).toEqual([second.after.key, first.after.key]);
    expect(rows[0]?.dueAt).toBe(tuesday.instant);
  });

  test('leaves out what is over', async () => {
    const { after } = got(await flagNow());
    await change(after.key, { type: 'dismiss' }, tuesday, defaultCadence);
    expect(got(await readDue())).toEqual([]);
  });

  test('is made anew where it is damaged', async () => {
    await flagNow();
    const before = got(await readDue());
    const names = Object.keys(await fakeBrowser.storage.local.get()).filter((key) => key.startsWith('due:'));
    await fakeBrowser.storage.local.set(Object.fromEntries(names.map((name) => [name, { not: 'a list' }])));
    expect(got(await readDue())).toEqual(before);
  });
});

describe('troubles', () => {
  test('a full storage refuses the new thread, says so, and loses nothing', async () => {
    await flagNow();
    vi.spyOn(fakeBrowser.storage.local, 'set').mockRejectedValue(
      new Error('Resource::kQuotaBytes quota exceeded'),
    );
    expect(await flagNow({ threadId: 'another' })).toEqual({ ok: false, trouble: 'storage-full' });
    expect(await readTrouble()).toMatchObject({ trouble: 'storage-full' });
    expect((await all()).followUps).toHaveLength(1);
    vi.restoreAllMocks();
    await flagNow({ threadId: 'another' });
    expect(await readTrouble()).toBeNull();
    expect((await all()).followUps).toHaveLength(2);
  });

  test('a storage that can’t be read is an answer, not an exception', async () => {
    vi.spyOn(fakeBrowser.storage.local, 'get').mockRejectedValue(new Error('IO error'));
    expect(await readAll()).toEqual({ ok: false, trouble: 'storage-unavailable' });
    expect(await readDue()).toEqual({ ok: false, trouble: 'storage-unavailable' });
    expect(await flagNow()).toEqual({ ok: false, trouble: 'storage-unavailable' });
  });

  test('reading many gives what is there', async () => {
    const { after } = got(await flagNow());
    expect(got(await readMany([after.key, 'thread:gmail:~0:none'])).followUps).toEqual([after]);
  });
});
