import { useCallback, useEffect, useState } from 'react';
import type { Move } from '../lib/drafts/draft';
import type { FollowUp } from '../lib/follow-ups/follow-up';
import type { DeliveryStatus } from '../lib/messages';
import type { Draft, FollowUpsPort } from './follow-ups';

export interface Delivered {
  state: DeliveryStatus['state'] | 'failed';
  /** Kept to be copied where it could not be inserted; null when another page asked for it. */
  draft: Draft | null;
}

type Port = Pick<FollowUpsPort, 'draft' | 'deliver' | 'watchDeliveries'>;

/** Hands drafts over and keeps, by thread, how each stands. */
export function useDelivery(port: Port) {
  const [deliveries, setDeliveries] = useState<ReadonlyMap<string, Delivered>>(new Map());
  const note = useCallback((key: string, change: Partial<Delivered>) => {
    setDeliveries((before) => {
      const known = before.get(key) ?? { state: 'opening-mail', draft: null };
      return new Map(before).set(key, { ...known, ...change });
    });
  }, []);
  useEffect(() => port.watchDeliveries(({ key, state }) => note(key, { state })), [port, note]);
  const deliver = useCallback(
    async (followUp: FollowUp, move: Move) => {
      const { key } = followUp;
      note(key, { state: 'opening-mail', draft: null });
      try {
        const draft = await port.draft(followUp, move);
        note(key, { draft });
        note(key, { state: (await port.deliver(followUp, draft)).state });
      } catch {
        note(key, { state: 'failed' });
      }
    },
    [port, note],
  );
  return { deliveries, deliver };
}
