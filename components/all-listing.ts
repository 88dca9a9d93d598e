/** Every stored thread, for the dashboard. A change that is told while the first read is under way wins over it. */
import type { FollowUp } from '../lib/follow-ups/follow-up';
import { readAll, watchAll } from '../lib/follow-ups/store';
import type { Listing } from './follow-ups';

export function watchEverything(onListing: (listing: Listing) => void, onFault: () => void): () => void {
  const known = new Map<string, FollowUp>();
  const told = new Set<string>();
  let unreadable: Listing['unreadable'] = [];
  let read = false;
  let watching = true;
  const tell = () => {
    if (watching && read) onListing({ followUps: [...known.values()], waiting: [], unreadable });
  };
  const stopWatching = watchAll((changes) => {
    for (const { key, value } of changes) {
      told.add(key);
      if (value?.ok) known.set(key, value.followUp);
      else known.delete(key);
      if (value === null) unreadable = unreadable.filter((entry) => entry.key !== key);
    }
    tell();
  });
  void readAll().then((all) => {
    if (!all.ok) return onFault();
    for (const followUp of all.value.followUps) {
      if (!told.has(followUp.key)) known.set(followUp.key, followUp);
    }
    unreadable = all.value.unreadable;
    read = true;
    return tell();
  });
  return () => {
    watching = false;
    stopWatching();
  };
}
