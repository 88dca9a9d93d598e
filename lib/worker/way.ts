/** Where a draft is taken to. Pure. */
import type { FollowUp } from '../follow-ups/follow-up';
import { atPlace, safeLink, sameDocument } from '../follow-ups/links';
import type { Whereabouts } from '../messages';
import type { MailTab } from './mail-tabs';

export type Way =
  /** `url` is null when the tab shows the thread already, or there is no link that it could follow. */
  | { to: 'tab'; tabId: number; windowId: number | null; url: string | null }
  | { to: 'new-tab'; url: string }
  | { to: 'nowhere'; why: 'wrong-account' | 'refused' };

type Account = Whereabouts['account'];

/** An address decides where both are known; else the place in the account switcher. */
function sameAccount(a: Account, b: Account): boolean {
  if (a.address !== null && b.address !== null) return a.address === b.address;
  return a.index === b.index;
}

/**
 * The tab that has the thread open; else a tab of the same mailbox that gets there without loading anew (a mail being
 * written there would be lost); else a new tab; else, without a link, a tab of the mailbox for the user to find it.
 */
export function chooseWay(followUp: FollowUp, tabs: readonly MailTab[]): Way {
  const { site, account, threadId } = followUp;
  const ofMailbox = tabs.filter(({ at }) => at?.site === site && sameAccount(at.account, account));
  const there = ofMailbox.find(({ at }) => at?.threadId === threadId);
  if (there) return { to: 'tab', tabId: there.id, windowId: there.windowId, url: null };

  const link = safeLink(site, followUp.link);
  const [first] = ofMailbox;
  const place = first?.at?.account.index ?? account.index;
  const url = link === null ? null : atPlace(link, account.index, place);
  if (url === null) {
    if (first) return { to: 'tab', tabId: first.id, windowId: first.windowId, url: null };
    return { to: 'nowhere', why: 'refused' };
  }
  const near = ofMailbox.find((tab) => sameDocument(tab.url, url));
  if (near) return { to: 'tab', tabId: near.id, windowId: near.windowId, url };
  if (!first && takenByAnother(account, tabs)) return { to: 'nowhere', why: 'wrong-account' };
  return { to: 'new-tab', url };
}

/** Somebody else is signed in now where this mailbox was: its link would open the other one's mail. */
function takenByAnother({ index, address }: Account, tabs: readonly MailTab[]): boolean {
  if (index === null || address === null) return false;
  return tabs.some(
    ({ at }) => at?.account.index === index && at.account.address !== null && at.account.address !== address,
  );
}
