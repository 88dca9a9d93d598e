import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseThreadKey, possibleKeys, threadKey } from '../../../lib/follow-ups/thread-key';
import { anyThreadRef } from './arbitrary';

const ref = (index: string | null, address: string | null) => ({
  site: 'gmail' as const,
  account: { index, address },
  threadId: '195a1f0c3b7e9d21',
});

test('names site, mailbox and thread', () => {
  expect(threadKey(ref('0', 'Mira.Sand@example.com'))).toBe(
    'thread:gmail:mira.sand@example.com:195a1f0c3b7e9d21',
  );
  expect(threadKey(ref('2', null))).toBe('thread:gmail:~2:195a1f0c3b7e9d21');
  expect(threadKey(ref(null, null))).toBe('thread:gmail:~:195a1f0c3b7e9d21');
});

test('an Outlook id stays readable', () => {
  const key = threadKey({
    ...ref('0', 'a@b.example'),
    site: 'outlook',
    threadId: 'AAQkADAwATM0MDAAMS1+/w==',
  });
  expect(key).toBe('thread:outlook:a@b.example:AAQkADAwATM0MDAAMS1+/w==');
});

test('ids too long to be real have no key', () => {
  expect(threadKey({ ...ref(null, null), threadId: '\u{1F642}'.repeat(100) })).toBeNull();
});

test('a thread may be stored under its address, its place, or neither', () => {
  expect(possibleKeys(ref('0', 'a@b.example'), null)).toEqual([
    'thread:gmail:a@b.example:195a1f0c3b7e9d21',
    'thread:gmail:~0:195a1f0c3b7e9d21',
    'thread:gmail:~:195a1f0c3b7e9d21',
  ]);
  expect(possibleKeys(ref('0', null), 'a@b.example')[0]).toBe('thread:gmail:a@b.example:195a1f0c3b7e9d21');
});

test('whatever the page says, keys are plain, tell threads apart, and can be read back', () => {
  fc.assert(
    fc.property(anyThreadRef, anyThreadRef, (a, b) => {
      const [keyA, keyB] = [threadKey(a), threadKey(b)];
      expect(keyA).toMatch(/^thread:(gmail|outlook):[!-~]*$/);
      expect(keyA).not.toMatch(/[\s,;|]/);
      expect(parseThreadKey(keyA ?? '')?.threadId).toBe(a.threadId);
      const told = ({ site, account, threadId }: typeof a) =>
        JSON.stringify([site, threadId, account.address?.toLowerCase() ?? [account.index]]);
      expect(keyA === keyB).toBe(told(a) === told(b));
    }),
  );
});
