import { useLayoutEffect, useState } from 'react';
import type { FollowUpsPort, Listing } from './follow-ups';

export type ListingState = { is: 'loading' } | { is: 'fault' } | ({ is: 'read' } & Listing);

/** What is stored, as it changes. */
export function useListing(port: Pick<FollowUpsPort, 'watchListing'>): ListingState {
  const [state, setState] = useState<ListingState>({ is: 'loading' });
  // Before the first paint: reading is what the list waits for.
  useLayoutEffect(
    () =>
      port.watchListing(
        (listing) => setState({ is: 'read', ...listing }),
        () => setState({ is: 'fault' }),
      ),
    [port],
  );
  return state;
}
