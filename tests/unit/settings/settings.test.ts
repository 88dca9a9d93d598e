import * as fc from 'fast-check';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import {
  parseOwnTemplates,
  readOwnTemplates,
  watchOwnTemplates,
  writeOwnTemplates,
} from '../../../lib/settings/own-templates';
import {
  changeSettings,
  defaultSettings,
  parseSettings,
  readSettings,
  settings,
  watchSettings,
} from '../../../lib/settings/settings';

beforeEach(() => fakeBrowser.reset());

describe('settings', () => {
  test('are the defaults until something is chosen', async () => {
    expect(await readSettings()).toEqual(defaultSettings);
    await changeSettings({ toneGuard: false });
    expect(await readSettings()).toEqual({ ...defaultSettings, toneGuard: false });
  });

  test('a damaged field falls back by itself and costs no other', () => {
    const stored = { toneGuard: false, cadence: { thanksDays: 'soon' }, notifications: 7, unknown: true };
    expect(parseSettings(stored)).toEqual({ ...defaultSettings, toneGuard: false });
  });

  test('whatever is stored, they are valid', () => {
    fc.assert(fc.property(fc.anything(), (junk) => settings.safeParse(parseSettings(junk)).success));
  });

  test('what is not valid is not stored', async () => {
    const notifications = { on: true, quietFrom: 99, quietUntil: 9 };
    await expect(changeSettings({ notifications })).rejects.toThrow();
    expect(await readSettings()).toEqual(defaultSettings);
  });

  test('a storage that fails gives the defaults', async () => {
    vi.spyOn(fakeBrowser.storage.local, 'get').mockRejectedValue(new Error('disk'));
    expect(await readSettings()).toEqual(defaultSettings);
  });

  test('are told to whoever watches', async () => {
    const heard = vi.fn<Parameters<typeof watchSettings>[0]>();
    watchSettings(heard);
    await changeSettings({ ownPhrases: ['regret to say'] });
    expect(heard).toHaveBeenCalledWith({ ...defaultSettings, ownPhrases: ['regret to say'] });
  });
});

describe('own templates', () => {
  const mine = { id: 'own/1', move: 'thanks', name: 'Short', body: 'Thank you.', replaces: null } as const;

  test('are kept in order', async () => {
    const heard = vi.fn<Parameters<typeof watchOwnTemplates>[0]>();
    watchOwnTemplates(heard);
    await writeOwnTemplates([{ ...mine, id: 'own/2' }, mine]);
    expect((await readOwnTemplates()).map(({ id }) => id)).toEqual(['own/2', 'own/1']);
    expect(heard).toHaveBeenCalledTimes(1);
  });

  test('one that is damaged is left out', () => {
    expect(parseOwnTemplates([{ ...mine, id: 'thanks/en/1' }, mine, null])).toEqual([mine]);
    expect(parseOwnTemplates('junk')).toEqual([]);
  });

  test('a list with a bad one is not written', async () => {
    await writeOwnTemplates([mine]);
    await expect(writeOwnTemplates([{ ...mine, id: 'not ours' }])).rejects.toThrow();
    expect(await readOwnTemplates()).toEqual([mine]);
  });
});
