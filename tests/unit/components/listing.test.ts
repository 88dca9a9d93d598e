// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { watchEverything } from '../../../components/all-listing';
import { watchDue } from '../../../components/due-listing';
import { readEarly } from '../../../components/early-listing';
import type { Listing } from '../../../components/follow-ups';
import type { FollowUp } from '../../../lib/follow-ups/follow-up';
import { removeThreads } from '../../../lib/follow-ups/removal';
import { putAll } from '../../../lib/follow-ups/store';
import { day, example, from, monday } from './example-follow-ups';

const threads = (count: number) =>
  Array.from({ length: count }, (_, index) => keyed(from(`Company-${index}`, monday + index * day)));

function keyed(followUp: FollowUp): FollowUp {
  return { ...followUp, key: `thread:gmail:robin@example.org:${followUp.threadId}` };
}

function follow(watch: typeof watchDue) {
  const told: Listing[] = [];
  const onFault = vi.fn<() => void>();
  const stop = watch((listing) => told.push(listing), onFault);
  return { told, onFault, stop, last: () => told.at(-1) };
}

const complete = (watched: ReturnType<typeof follow>) =>
  vi.waitFor(() => expect(watched.last()?.complete).toBe(true));

beforeEach(() => fakeBrowser.reset());
afterEach(() => vi.restoreAllMocks());

describe.each([
  ['the popup', watchDue],
  ['the dashboard', watchEverything],
])('reading threads for %s', (_, watch) => {
  it('tells the first screen before all has been read, soonest first', async () => {
    await putAll(threads(120));
    const watched = follow(watch);
    await complete(watched);
    const first = watched.told[0];
    expect(first?.followUps.length).toBeLessThan(50);
    expect(first?.followUps[0]?.company?.value).toBe('Company-0');
    expect(watched.last()?.followUps).toHaveLength(120);
    watched.stop();
  });

  it('hears of what is flagged, changed and deleted meanwhile', async () => {
    const [one] = threads(1);
    if (!one) throw new Error('no example');
    await putAll([one]);
    const watched = follow(watch);
    await complete(watched);
    const other = keyed(from('Later', monday));
    await putAll([other]);
    await vi.waitFor(() => expect(watched.last()?.followUps).toHaveLength(2));
    await putAll([{ ...one, state: 'dismissed' }]);
    await vi.waitFor(() =>
      expect(watched.last()?.followUps.find(({ key }) => key === one.key)?.state).toBe('dismissed'),
    );
    await removeThreads([other.key]);
    await vi.waitFor(() => expect(watched.last()?.followUps).toHaveLength(1));
    watched.stop();
  });

  it('tells nothing more once it was stopped', async () => {
    const watched = follow(watch);
    await complete(watched);
    watched.stop();
    const before = watched.told.length;
    await putAll(threads(1));
    expect(watched.told).toHaveLength(before);
  });

  it('says when the storage can not be read', async () => {
    vi.spyOn(fakeBrowser.storage.local, 'get').mockRejectedValue(new Error('disk'));
    const watched = follow(watch);
    await vi.waitFor(() => expect(watched.onFault).toHaveBeenCalled());
    expect(watched.told).toEqual([]);
    watched.stop();
  });
});

it('counts entries that can not be read, and keeps them', async () => {
  await putAll([keyed(example({ state: 'done' }))]);
  await fakeBrowser.storage.local.set({ 'thread:gmail:x:broken': [99, 'from later'] });
  const watched = follow(watchEverything);
  await complete(watched);
  expect(watched.last()?.unreadable).toEqual([{ key: 'thread:gmail:x:broken', reason: 'newer' }]);
  expect(await fakeBrowser.storage.local.get('thread:gmail:x:broken')).toEqual({
    'thread:gmail:x:broken': [99, 'from later'],
  });
  watched.stop();
});

describe('reading early', () => {
  const listing: Listing = { followUps: [example()], waiting: [], complete: true, unreadable: [] };

  it('tells late watchers what is known, and all of them what follows', () => {
    const told: Listing[] = [];
    const sayers: ((listing: Listing) => void)[] = [];
    const say = (one: Listing) => {
      for (const tell of sayers) tell(one);
    };
    const watch = readEarly((onListing) => {
      sayers.push(onListing);
      return () => {};
    });
    say(listing);
    const stop = watch((one) => told.push(one), vi.fn<() => void>());
    const next = { ...listing, followUps: [] };
    say(next);
    stop();
    say(listing);
    expect(told).toEqual([listing, next]);
  });

  it('tells a fault also to who comes after it', () => {
    const onFault = vi.fn<() => void>();
    const watch = readEarly((_, fault) => {
      fault();
      return () => {};
    });
    watch(vi.fn<(listing: Listing) => void>(), onFault);
    expect(onFault).toHaveBeenCalledOnce();
  });
});
