/**
 * Every stored thread, for the dashboard: first those that come due next, which its list begins with, then all. A
 * change that is told while a read is under way wins over it.
 */
import type { FollowUp } from '../lib/follow-ups/follow-up';
import { readAll, readDue, readMany, watchAll } from '../lib/follow-ups/store';
import type { Listing } from './follow-ups';

const firstPortion = 20;

export function watchEverything(onListing: (listing: Listing) => void, onFault: () => void): () => void {
  const known = new Map<string, FollowUp>();
  const told = new Set<string>();
  let unreadable: Listing['unreadable'] = [];
  let complete = false;
  let watching = true;
  const tell = () => {
    if (watching) onListing({ followUps: [...known.values()], waiting: [], complete, unreadable });
  };
  const take = (followUps: readonly FollowUp[]) => {
    for (const followUp of followUps) if (!told.has(followUp.key)) known.set(followUp.key, followUp);
  };
  const stopWatching = watchAll((changes) => {
    for (const { key, value } of changes) {
      told.add(key);
      if (value?.ok) known.set(key, value.followUp);
      else known.delete(key);
      if (value === null) unreadable = unreadable.filter((entry) => entry.key !== key);
    }
    if (complete) tell();
  });

  async function load() {
    const due = await readDue();
    const first = due.ok ? await readMany(due.value.slice(0, firstPortion).map(({ key }) => key)) : due;
    if (first.ok && first.value.followUps.length > 0) {
      take(first.value.followUps);
      tell();
    }
    const all = await readAll();
    if (!all.ok) return onFault();
    take(all.value.followUps);
    unreadable = all.value.unreadable;
    complete = true;
    return tell();
  }

  void load();
  return () => {
    watching = false;
    stopWatching();
  };
}
