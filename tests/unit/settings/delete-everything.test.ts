import { expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { deleteEverything } from '../../../lib/settings/delete-everything';

test('nothing is left anywhere', async () => {
  const areas = [fakeBrowser.storage.local, fakeBrowser.storage.session, fakeBrowser.storage.sync];
  await Promise.all(areas.map((area) => area.set({ something: 1 })));
  expect(await deleteEverything()).toEqual({ ok: true, value: null });
  expect(await Promise.all(areas.map((area) => area.get(null)))).toEqual([{}, {}, {}]);
});
