import { beforeEach, describe, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { defaultCadence } from '../../../lib/follow-ups/cadence';
import { type KeptCorrection, quieted } from '../../../lib/follow-ups/corrections';
import { correct, forgetCorrection, readCorrections, recall } from '../../../lib/follow-ups/thread-memory';
import type { Correction } from '../../../lib/messages';
import { tuesday } from './examples';

const key = 'thread:gmail:~0:a';
const correction = (messageId: string, change: Partial<Correction> = {}): Correction => ({
  key,
  messageId,
  says: 'not-rejection',
  sender: 'jobs@letters.example',
  rule: 'en/not-selected/other',
  ...change,
});
const kept = (messageId: string, change: Partial<Correction> = {}): KeptCorrection => ({
  ...correction(messageId, change),
  id: messageId,
  at: 1,
});

describe('what repeated corrections teach', () => {
  test('one is none: two make a sender quiet, three a rule', () => {
    expect(quieted([kept('1')])).toEqual({ senders: [], rules: [] });
    expect(quieted([kept('1'), kept('2')])).toEqual({ senders: ['jobs@letters.example'], rules: [] });
    expect(quieted([kept('1'), kept('2'), kept('3')]).rules).toEqual(['en/not-selected/other']);
  });

  test('the same message twice is one message', () => {
    expect(quieted([kept('1'), kept('1')]).senders).toEqual([]);
  });

  test('taking one back counts, and so does a sender’s real rejection', () => {
    expect(quieted([kept('1'), kept('2'), kept('2', { says: 'rejection' })]).senders).toEqual([]);
    const right = ['3', '4'].map((id) => kept(id, { says: 'rejection' }));
    expect(quieted([kept('1'), kept('2'), ...right]).senders).toEqual([]);
  });

  test('a hidden banner teaches nothing, and a sender without an address is nobody', () => {
    expect(quieted(['1', '2', '3'].map((id) => kept(id, { says: 'hide-banner' }))).rules).toEqual([]);
    expect(quieted(['1', '2'].map((id) => kept(id, { sender: '' }))).senders).toEqual([]);
  });

  test('a name of the language is a name like any other', () => {
    const odd = ['1', '2', '3'].map((id) => kept(id, { sender: '__proto__', rule: 'constructor' }));
    expect(quieted(odd)).toEqual({ senders: ['__proto__'], rules: ['constructor'] });
  });
});

describe('the list of corrections', () => {
  beforeEach(() => fakeBrowser.reset());

  test('can be read, and one taken out again, from the list and from its thread', async () => {
    await correct(correction('m1'), 'c1', tuesday, defaultCadence);
    await correct(correction('m2', { says: 'rejection' }), 'c2', tuesday, defaultCadence);
    const list = await readCorrections();
    expect(list.ok && list.value.map(({ id }) => id)).toEqual(['c1', 'c2']);
    await forgetCorrection('c1');
    const left = await readCorrections();
    expect(left.ok && left.value.map(({ id }) => id)).toEqual(['c2']);
    expect(await recall(key, null)).toMatchObject({ value: { notRejection: [], markedRejection: ['m2'] } });
  });

  test('a message without an id yet is remembered for its sender and rule only', async () => {
    await correct({ ...correction('x'), messageId: null }, 'c1', tuesday, defaultCadence);
    expect(await recall(key, null)).toMatchObject({ value: { notRejection: [] } });
    const list = await readCorrections();
    expect(list.ok && list.value).toHaveLength(1);
  });
});
