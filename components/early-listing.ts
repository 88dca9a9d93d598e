import type { FollowUpsPort, Listing } from './follow-ups';

type Watch = FollowUpsPort['watchListing'];

/**
 * Starts to read at once, so that the browser fetches what is stored while the page is still being drawn for the
 * first time. Who watches later is told what is known by then.
 */
export function readEarly(watch: Watch): Watch {
  const watchers = new Set<{ onListing: (listing: Listing) => void; onFault: () => void }>();
  let known: Listing | 'fault' | null = null;
  watch(
    (listing) => {
      known = listing;
      for (const { onListing } of watchers) onListing(listing);
    },
    () => {
      known = 'fault';
      for (const { onFault } of watchers) onFault();
    },
  );
  return (onListing, onFault) => {
    const watcher = { onListing, onFault };
    watchers.add(watcher);
    if (known === 'fault') onFault();
    else if (known !== null) onListing(known);
    return () => watchers.delete(watcher);
  };
}
