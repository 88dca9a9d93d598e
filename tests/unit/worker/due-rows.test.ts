import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';

const key = (at: number) => `thread:gmail:~0:${at}`;

/** As in a new life of the worker. */
async function newLife() {
  vi.resetModules();
  const { dueRows, hearOfDue } = await import('../../../lib/worker/due-rows');
  fakeBrowser.storage.onChanged.addListener((changes, area) => {
    if (area === 'local') hearOfDue(changes);
  });
  const keys = async () => {
    const rows = await dueRows();
    return rows.ok ? rows.value.map((row) => row.key).toSorted() : rows.trouble;
  };
  return { keys };
}

beforeEach(() => fakeBrowser.reset());

test('is read once, and then follows the changes', async () => {
  await fakeBrowser.storage.local.set({ 'due:1': 'gmail:~0:|1 a', 'due:2': 'gmail:~0:|2 b' });
  const { keys } = await newLife();
  expect(await keys()).toEqual([key(1), key(2)]);
  const get = vi.spyOn(fakeBrowser.storage.local, 'get');
  await fakeBrowser.storage.local.set({ 'due:1': 'gmail:~0:|1 a,3 c', 'due:2': '' });
  expect(await keys()).toEqual([key(1), key(3)]);
  expect(get).not.toHaveBeenCalled();
});

test('a change heard during the first reading is not lost', async () => {
  await fakeBrowser.storage.local.set({ 'due:1': 'gmail:~0:|1 a' });
  const { keys } = await newLife();
  const before = fakeBrowser.storage.local.get(null);
  vi.spyOn(fakeBrowser.storage.local, 'get').mockImplementationOnce(async () => {
    const old = await before;
    await fakeBrowser.storage.local.set({ 'due:2': 'gmail:~0:|2 b' });
    return old;
  });
  expect(await keys()).toEqual([key(1), key(2)]);
});

test('deleting everything is heard too', async () => {
  await fakeBrowser.storage.local.set({ 'due:1': 'gmail:~0:|1 a' });
  const { keys } = await newLife();
  await keys();
  await fakeBrowser.storage.local.clear();
  expect(await keys()).toEqual([]);
});

test('a storage that can’t be read is said, and read again the next time', async () => {
  const { keys } = await newLife();
  vi.spyOn(fakeBrowser.storage.local, 'get').mockRejectedValueOnce(new Error('disk'));
  expect(await keys()).toBe('storage-unavailable');
  expect(await keys()).toEqual([]);
});
