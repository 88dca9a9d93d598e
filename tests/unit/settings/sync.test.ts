import { beforeEach, describe, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { OwnTemplate } from '../../../lib/drafts/own-templates';
import { readOwnTemplates, writeOwnTemplates } from '../../../lib/settings/own-templates';
import { changeSettings, defaultSettings, readSettings } from '../../../lib/settings/settings';
import { pullSync, pushSync, syncItems } from '../../../lib/settings/sync';

const template = (id: string, body = 'Dear {{firstName|there}}, thank you.'): OwnTemplate => ({
  id: `own/${id}`,
  move: 'thanks',
  name: id,
  body,
  replaces: null,
});

/** Another device: nothing local, the same sync storage. */
async function onAnotherDevice() {
  const synced: Record<string, unknown> = await fakeBrowser.storage.sync.get(null);
  fakeBrowser.reset();
  await fakeBrowser.storage.sync.set(synced);
}

beforeEach(() => fakeBrowser.reset());

test('settings and templates come to the other device, in their order', async () => {
  await changeSettings({ ownPhrases: ['regret to say'], sync: true });
  await writeOwnTemplates([template('b'), template('a')]);
  expect(await pushSync()).toEqual({ ok: true, value: [] });
  await onAnotherDevice();
  await pullSync();
  expect((await readSettings()).ownPhrases).toEqual(['regret to say']);
  expect((await readOwnTemplates()).map(({ name }) => name)).toEqual(['b', 'a']);
});

test('whether to sync at all stays each device’s own choice', async () => {
  await changeSettings({ sync: true });
  await pushSync();
  await onAnotherDevice();
  await pullSync();
  expect((await readSettings()).sync).toBe(false);
});

test('a template deleted on one device is deleted on the other, one made here stays', async () => {
  await writeOwnTemplates([template('shared'), template('old')]);
  await pushSync();
  const { 'template:own/old': _, ...rest } = await fakeBrowser.storage.sync.get(null);
  await fakeBrowser.storage.sync.clear();
  await fakeBrowser.storage.sync.set({ ...rest, 'template-order': ['own/shared'] });
  await writeOwnTemplates([template('shared'), template('old'), template('mine')]);
  await pullSync();
  expect((await readOwnTemplates()).map(({ name }) => name)).toEqual(['shared', 'mine']);
});

test('garbage in the sync storage changes nothing here', async () => {
  await changeSettings({ toneGuard: false });
  await writeOwnTemplates([template('mine')]);
  await fakeBrowser.storage.sync.set({ 'template-order': 7, 'template:own/x': '<b>' });
  await pullSync();
  expect((await readSettings()).toneGuard).toBe(false);
  expect(await readOwnTemplates()).toEqual([template('mine')]);
});

describe('quotas', () => {
  test('a template too large for one item, and what is too much in all, stay here and are named', () => {
    const large = template('large', 'x'.repeat(9000));
    const many = Array.from({ length: 30 }, (_, at) => template(`n${at}`, 'ü'.repeat(2000)));
    const { items, left } = syncItems(defaultSettings, [large, ...many]);
    expect(left[0]).toBe(large);
    expect(left.length).toBeGreaterThan(1);
    const bytes = [...items].map(
      ([key, value]) => new TextEncoder().encode(key + JSON.stringify(value)).length,
    );
    expect(Math.max(...bytes)).toBeLessThanOrEqual(8192);
    expect(bytes.reduce((sum, one) => sum + one, 0)).toBeLessThanOrEqual(102_400);
  });
});
