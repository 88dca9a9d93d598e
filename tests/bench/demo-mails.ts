/** The demo's threads as addresses to open, by what Rebound should make of them. */
import type { Site } from '../../lib/mail/reader';
import { routeToken } from '../mailbox/gmail/ids';
import { demoThreads } from '../mailbox/mails';
import { conversationId } from '../mailbox/outlook/ids';
import type { Address } from './openings';

export interface Target {
  id: string;
  address: Address;
}

export const listAddress: Readonly<Record<Site, Address>> = {
  gmail: { hash: 'inbox' },
  outlook: { path: '/mail/0/inbox/' },
};

/** Single mails in English: the first of a further language costs once more, and is measured by itself. */
export function targets(site: Site, midnight: number, expected: 'rejection' | 'none'): Target[] {
  return demoThreads(midnight)
    .filter(
      ({ account, mails: [only, more] }) =>
        account === 0 &&
        more === undefined &&
        only?.expected === expected &&
        only.language === undefined &&
        !only.own,
    )
    .map((thread) => ({
      id: thread.id,
      address:
        site === 'gmail'
          ? { hash: `inbox/${routeToken(thread)}` }
          : { path: `/mail/0/inbox/id/${encodeURIComponent(conversationId({ id: thread.id }))}` },
    }));
}
