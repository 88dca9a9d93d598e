import { vi } from 'vitest';
import type { FollowUpsPort, Listing, Undo } from '../../../components/follow-ups';
import { hourOn } from '../../../components/when';
import { defaultCadence } from '../../../lib/follow-ups/cadence';
import type { FollowUp } from '../../../lib/follow-ups/follow-up';
import { apply, type FollowUpEvent } from '../../../lib/follow-ups/states';
import type { DeliveryStatus, Health } from '../../../lib/messages';
import { monday } from './example-follow-ups';

/** Follow-ups in memory behind the port that popup and dashboard use, with the real changes of states. */
export function fakePort(followUps: FollowUp[], more: Partial<FollowUpsPort> = {}) {
  const stored = new Map(followUps.map((followUp) => [followUp.key, followUp]));
  const listeners = new Set<(listing: Listing) => void>();
  const statuses = new Set<(status: DeliveryStatus) => void>();
  const tell = () => {
    for (const listen of listeners)
      listen({ followUps: [...stored.values()], waiting: [], complete: true, unreadable: [] });
  };
  const put = (followUp: FollowUp) => {
    stored.set(followUp.key, followUp);
    tell();
  };
  const health: Health[] = [];
  const port = {
    watchListing(listen: (listing: Listing) => void) {
      listeners.add(listen);
      queueMicrotask(tell);
      return () => listeners.delete(listen);
    },
    watchHealth(listen: (health: readonly Health[]) => void) {
      listen(health);
      return () => {};
    },
    watchDeliveries(listen: (status: DeliveryStatus) => void) {
      statuses.add(listen);
      return () => statuses.delete(listen);
    },
    movesFor: () => ['thanks', 'feedback', 'keep-in-touch'] as const,
    draft: vi.fn<FollowUpsPort['draft']>(async (_, move) => ({
      id: `${move}/en/1`,
      move,
      text: 'Thank you for your time.',
      check: [],
    })),
    deliver: vi.fn<FollowUpsPort['deliver']>(async ({ key }) => ({ key, state: 'opening-mail', at: monday })),
    change: vi.fn<FollowUpsPort['change']>(async (before: FollowUp, event: FollowUpEvent): Promise<Undo> => {
      put(apply(before, event, { instant: monday, zone: 'UTC' }, defaultCadence));
      return async () => put(before);
    }),
    snoozeChoices: () => [{ preset: 'tomorrow', until: monday + 23 * 3_600_000 }] as const,
    morningOf: (date: string) => hourOn(date, 9),
    letterKeys: () => true,
    canOpenMail: ({ link }: FollowUp) => link !== null,
    openMail: vi.fn<FollowUpsPort['openMail']>(),
    openPeopleSearch: vi.fn<FollowUpsPort['openPeopleSearch']>(),
    openDashboard: vi.fn<FollowUpsPort['openDashboard']>(),
    copy: vi.fn<FollowUpsPort['copy']>(async () => true),
    ...more,
  } satisfies FollowUpsPort;
  return {
    port,
    stored,
    health,
    tell,
    report: (status: DeliveryStatus) => {
      for (const listen of statuses) listen(status);
    },
  };
}
