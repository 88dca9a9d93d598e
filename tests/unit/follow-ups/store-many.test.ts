import { beforeEach, describe, expect, test, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { defaultCadence } from '../../../lib/follow-ups/cadence';
import { flagThread, readAll, readDue, undo } from '../../../lib/follow-ups/store';
import { changeMany, mergeThreads } from '../../../lib/follow-ups/store-many';
import type { Answer } from '../../../lib/messages';
import { exampleFlag, tuesday } from './examples';

function got<T>(answer: Answer<T>): T {
  if (!answer.ok) throw new Error(answer.trouble);
  return answer.value;
}

const all = async () => got(await readAll()).followUps;

let keys: string[] = [];
beforeEach(async () => {
  fakeBrowser.reset();
  vi.restoreAllMocks();
  const ids = ['195a1f0c3b7e9d21', '195a1f0c3b7e9d22', '195a1f0c3b7e9d23'];
  await Promise.all(ids.map((threadId) => flagThread(exampleFlag({ threadId }), tuesday, defaultCadence)));
  keys = (await all()).map(({ key }) => key);
});

describe('many threads at once', () => {
  test('are ended in one write, and taken back in one', async () => {
    const before = await all();
    const set = vi.spyOn(browser.storage.local, 'set');
    const changes = got(await changeMany(keys, { type: 'end' }, tuesday, defaultCadence));
    expect(set).toHaveBeenCalledTimes(1);
    expect((await all()).map(({ state }) => state)).toEqual(['done', 'done', 'done']);
    expect(got(await readDue())).toEqual([]);
    got(await undo(changes));
    expect(await all()).toEqual(before);
  });

  test('stay as they are when one of them is gone', async () => {
    const before = await all();
    const answer = await changeMany([...keys, `${keys[0]}0`], { type: 'dismiss' }, tuesday, defaultCadence);
    expect(answer).toEqual({ ok: false, trouble: 'not-found' });
    expect(await all()).toEqual(before);
  });

  test('what the event does not change is neither written nor taken back', async () => {
    const [first = ''] = keys;
    got(await changeMany([first], { type: 'end' }, tuesday, defaultCadence));
    const changes = got(await changeMany(keys, { type: 'end' }, tuesday, defaultCadence));
    expect(changes.map(({ after }) => after.key)).toEqual(keys.slice(1));
  });
});

describe('two threads as one', () => {
  test('are merged as they are stored, not as a page last saw them', async () => {
    const [into = '', from = ''] = keys;
    got(await changeMany([from], { type: 'done', move: 'thanks' }, tuesday, defaultCadence));
    const changes = got(await mergeThreads(into, from, tuesday));
    const kept = (await all()).find(({ key }) => key === into);
    expect(kept?.steps.find(({ move }) => move === 'thanks')?.state).toBe('done');
    expect((await all()).find(({ key }) => key === from)).toMatchObject({
      state: 'merged',
      mergedInto: into,
    });
    got(await undo(changes));
    expect((await all()).map(({ state }) => state)).toEqual(['open', 'open', 'open']);
  });
});
