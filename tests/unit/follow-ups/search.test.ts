import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  accountName,
  everyThread,
  filterThreads,
  matcher,
  sortThreads,
} from '../../../lib/follow-ups/search';
import { day, example, from, monday } from '../components/example-follow-ups';

const collator = new Intl.Collator('en');
const keys = (threads: { key: string }[]) => threads.map(({ key }) => key);

describe('search', () => {
  const thread = example({ company: { value: 'Brüggemann Öfen', sure: true } });

  it.each(['bruggemann', 'ÖFEN', 'technician noor', 'tidewater', '  noor@tide ', ''])(
    'finds it by “%s”',
    (query) => {
      expect(matcher(query)(thread)).toBe(true);
    },
  );

  it.each(['pastry', 'noor pastry', '__proto__'])('does not find it by “%s”', (query) => {
    expect(matcher(query)(thread)).toBe(false);
  });

  it('never throws, whatever is typed', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (query) => void matcher(query)(thread)));
  });
});

describe('filterThreads', () => {
  const gmail = from('Alder', monday);
  const outlook = from('Birch', monday, {
    site: 'outlook',
    state: 'answered',
    kind: 'position-cancelled',
    account: { index: '1', address: null },
  });
  const threads = [gmail, outlook];

  it('lets everything through by default', () => {
    expect(filterThreads(threads, everyThread)).toEqual(threads);
  });

  it.each([
    { state: 'answered' as const },
    { kind: 'position-cancelled' as const },
    { site: 'outlook' as const },
    { account: '#1' },
    { query: 'birch' },
  ])('narrows by %o', (part) => {
    expect(filterThreads(threads, { ...everyThread, ...part })).toEqual([outlook]);
  });

  it('names a mailbox by its address, else by its number', () => {
    expect([accountName(gmail), accountName(outlook)]).toEqual(['robin@example.org', '#1']);
  });
});

describe('sortThreads', () => {
  const soon = from('zebra', monday + day, { detectedAt: 1 });
  const late = from('Äpfel', monday + 9 * day, { detectedAt: 2 });
  const ended = from('mango', monday - day, { detectedAt: 3, state: 'done' });
  const nameless = example({ threadId: 'nameless', company: null, detectedAt: 4, state: 'done' });
  const threads = [ended, nameless, late, soon];

  it('puts what is next first, and what has nothing next last', () => {
    expect(keys(sortThreads(threads, 'next', collator))).toEqual(keys([soon, late, nameless, ended]));
  });

  it('sorts companies as the language does, those unknown last', () => {
    expect(keys(sortThreads(threads, 'company', collator))).toEqual(keys([late, ended, soon, nameless]));
  });

  it('sorts by date both ways and leaves the list as it was', () => {
    expect(keys(sortThreads(threads, 'newest', collator))).toEqual(keys([nameless, ended, late, soon]));
    expect(keys(sortThreads(threads, 'oldest', collator))).toEqual(keys([soon, late, ended, nameless]));
    expect(threads[0]).toBe(ended);
  });
});
