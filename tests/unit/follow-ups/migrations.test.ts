import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { followUp } from '../../../lib/follow-ups/follow-up';
import { read } from '../../../lib/follow-ups/migrations';
import { format, pack, packed, padded, trimmed } from '../../../lib/follow-ups/stored/packed';
import { anyFollowUp } from './arbitrary';
import { exampleFollowUp } from './examples';

const stored = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

describe('format 2, the packed list', () => {
  test('gives back every follow-up exactly', () => {
    fc.assert(
      fc.property(anyFollowUp, (one) => {
        expect(followUp.safeParse(one).success).toBe(true);
        expect(read(one.key, stored(trimmed(pack(one))))).toEqual({ ok: true, followUp: one });
      }),
      { numRuns: 2000 },
    );
  });

  test('holds what it was given under plain sight: no text is coded', () => {
    const json = JSON.stringify(trimmed(pack(exampleFollowUp())));
    expect(json).toContain('After a lot of thought we have decided');
    expect(json.length).toBeLessThan(JSON.stringify(exampleFollowUp()).length * 0.4);
  });

  test('a record of today still reads: the list may grow at its end, and never changes its order', () => {
    const today = [
      2, '0', 1, 'msg-f:1825473920184756201', [0, 'mail/u/0/#all/', ''], 'Your application to Harbour & Pine',
      'Noor Haddad', 'noor.haddad@harbourandpine.example', 0, 0, 'Harbour & Pine', ['Service Designer'], 1, 1, 'n', 'a',
      'en', 'After a lot of thought we have decided to go ahead with another candidate.', ['other-candidate'], '',
      [-720000], 1772543400000, 'o', 0, [['t', 0, 'd', [60000], 'thanks/en/1'], ['f', 496200000]],
    ]; // biome-ignore format: one record a line reads best
    const result = read('thread:gmail:mira.sand@example.com:195a1f0c3b7e9d21', today);
    expect(result.ok && result.followUp).toMatchObject({
      account: { index: '0', address: 'mira.sand@example.com' },
      link: 'https://mail.google.com/mail/u/0/#all/195a1f0c3b7e9d21',
      role: { value: 'Service Designer', sure: false },
      person: { value: 'Noor Haddad', sure: true },
      firstName: { value: 'Noor', sure: true },
      rule: 'en/not-selected/other-candidate',
      receivedAt: 1772542680000,
      steps: [
        {
          move: 'thanks',
          state: 'done',
          dueAt: 1772543400000,
          closedAt: 1772543460000,
          draftId: 'thanks/en/1',
        },
        { move: 'feedback', state: 'planned', dueAt: 1773039600000, closedAt: null, draftId: null },
      ],
      reflection: null,
    });
  });
});

describe('format 1, the plain object', () => {
  test('still reads', () => {
    const one = exampleFollowUp();
    expect(read(one.key, one)).toEqual({ ok: true, followUp: one });
  });

  test('reads without the fields that came later', () => {
    const { drafted: _1, seenOwn: _2, seenOthers: _3, mergedInto: _4, ...early } = exampleFollowUp();
    expect(read(early.key, early)).toEqual({ ok: true, followUp: exampleFollowUp() });
  });

  test('is not taken for another thread’s', () => {
    expect(read('thread:gmail:~0:other', exampleFollowUp())).toEqual({ ok: false, reason: 'damaged' });
  });
});

describe('what can’t be read', () => {
  test.each([
    ['a list of a later format', [format + 1, 'anything']],
    ['an object of a later shape', { v: 2, key: 'thread:gmail:~0:a', more: [] }],
  ])('is newer: %s', (_, value) => {
    expect(read('thread:gmail:~0:a', value)).toEqual({ ok: false, reason: 'newer' });
  });

  test('is damaged: anything else, whatever it is, and it is never changed', () => {
    fc.assert(
      fc.property(fc.anything(), (junk) => {
        const before = fc.stringify(junk);
        const result = read('thread:gmail:~0:a', junk);
        expect(result.ok).toBe(false);
        expect(fc.stringify(junk)).toBe(before);
      }),
    );
  });

  test('is damaged: a packed list with one value of it spoilt', () => {
    const good = padded(trimmed(pack(exampleFollowUp())));
    fc.assert(
      fc.property(fc.nat(good.length - 1), fc.constantFrom({}, true, -1, 'zz', [[]]), (at, junk) => {
        const bad = good.with(at, junk);
        // A text put in place of a text is no damage that anybody could see.
        fc.pre(!packed.safeParse(bad).success);
        expect(read(exampleFollowUp().key, bad).ok).toBe(false);
      }),
    );
  });
});
