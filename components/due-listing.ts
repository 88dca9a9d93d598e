/**
 * The open threads for the popup: what comes due first is read first, so that the list is there before thousands of
 * threads have been read; the others follow in growing portions, with pauses in which the page stays awake.
 */
import type { FollowUp } from '../lib/follow-ups/follow-up';
import { readAll, readDue, readMany, watchAll } from '../lib/follow-ups/store';
import type { Listing } from './follow-ups';

/** What fits on the popup's first screen, 600 pixels high at most. */
const firstPortion = 6;
/** More at a time would hold up scrolling while the rest is read. */
const largestPortion = 800;

export function watchDue(onListing: (listing: Listing) => void, onFault: () => void): () => void {
  const known = new Map<string, FollowUp>();
  /** Told by a change, which is newer than any read that was under way. */
  const told = new Set<string>();
  let waiting: readonly { key: string; dueAt: number }[] = [];
  let unreadable: Listing['unreadable'] = [];
  let reading = true;
  const tell = () => {
    if (reading) {
      const complete = waiting.length === 0;
      onListing({ followUps: [...known.values()], waiting, complete, unreadable });
    }
  };
  const take = (followUps: readonly FollowUp[]) => {
    for (const followUp of followUps) if (!told.has(followUp.key)) known.set(followUp.key, followUp);
  };
  const stopWatching = watchAll((changes) => {
    for (const { key, value } of changes) {
      told.add(key);
      if (value?.ok) known.set(key, value.followUp);
      else known.delete(key);
    }
    waiting = waiting.filter(({ key }) => !told.has(key));
    tell();
  });

  async function load() {
    const due = await readDue();
    if (!due.ok) return onFault();
    // With nothing open it still matters whether anything is stored at all.
    if (due.value.length === 0) return readRest();
    waiting = due.value;
    return readPortion(firstPortion);
  }

  async function readPortion(size: number): Promise<void> {
    const next = new Set(waiting.slice(0, size).map(({ key }) => key));
    const portion = await readMany([...next]);
    if (!portion.ok) return onFault();
    take(portion.value.followUps);
    waiting = waiting.filter(({ key }) => !next.has(key));
    tell();
    await pause();
    if (reading && waiting.length > 0) await readPortion(Math.min(size * 4, largestPortion));
    return undefined;
  }

  async function readRest() {
    const all = await readAll();
    if (!all.ok) return onFault();
    take(all.value.followUps);
    unreadable = all.value.unreadable;
    return tell();
  }

  void load();
  return () => {
    reading = false;
    stopWatching();
  };
}

/** Lets the page paint and answer before more is read. */
function pause(): Promise<void> {
  return new Promise((resolve) => {
    requestAnimationFrame(() => setTimeout(resolve));
  });
}
