/** Finding threads again: search, filter and sort, as popup and dashboard use them. Pure. */
import { firstOpenStep } from './agenda';
import type { FollowUp } from './follow-up';

/** Lower case without accents, so that `muller` finds Müller. */
function fold(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}

const folded = new WeakMap<FollowUp, string>();

/** A value read from storage never changes, so its searchable text is made once. */
function haystack(followUp: FollowUp): string {
  let text = folded.get(followUp);
  if (text === undefined) {
    const { company, role, person, subject, sender } = followUp;
    text = fold([company?.value, role?.value, person?.value, subject, sender.name, sender.email].join('\n'));
    folded.set(followUp, text);
  }
  return text;
}

/** True when every word of the query stands somewhere in company, role, person, subject or sender. */
export function matcher(query: string): (followUp: FollowUp) => boolean {
  const words = fold(query).split(/\s+/).filter(Boolean);
  return (followUp) => words.every((word) => haystack(followUp).includes(word));
}

export interface ThreadFilter {
  query: string;
  state: FollowUp['state'] | null;
  kind: FollowUp['kind'] | null;
  site: FollowUp['site'] | null;
  /** `accountName()` of the mailbox. */
  account: string | null;
}

export const everyThread: ThreadFilter = { query: '', state: null, kind: null, site: null, account: null };

/** How a mailbox is called in lists: its address, else its place in the webmail's account switcher. */
export function accountName({ account }: FollowUp): string {
  return account.address ?? (account.index === null ? '' : `#${account.index}`);
}

export function filterThreads(followUps: readonly FollowUp[], filter: ThreadFilter): FollowUp[] {
  const matches = matcher(filter.query);
  return followUps.filter(
    (followUp) =>
      (filter.state === null || followUp.state === filter.state) &&
      (filter.kind === null || followUp.kind === filter.kind) &&
      (filter.site === null || followUp.site === filter.site) &&
      (filter.account === null || accountName(followUp) === filter.account) &&
      matches(followUp),
  );
}

export const threadOrders = ['next', 'newest', 'oldest', 'company'] as const;
export type ThreadOrder = (typeof threadOrders)[number];

/** A new list in the given order. Threads with nothing next, or without a company, come last. */
export function sortThreads(
  followUps: readonly FollowUp[],
  order: ThreadOrder,
  collator: Pick<Intl.Collator, 'compare'>,
): FollowUp[] {
  if (order === 'newest') return followUps.toSorted((a, b) => b.detectedAt - a.detectedAt);
  if (order === 'oldest') return followUps.toSorted((a, b) => a.detectedAt - b.detectedAt);
  if (order === 'next') {
    return sortedBy(followUps, nextDue, (a, b) => a - b);
  }
  const compare = (a: string, b: string) =>
    a && b ? collator.compare(a, b) : Number(b !== '') - Number(a !== '');
  return sortedBy(followUps, (one) => one.company?.value ?? '', compare);
}

const nextDue = (one: FollowUp): number => firstOpenStep(one)?.dueAt ?? Number.MAX_SAFE_INTEGER;

/** Each key is worked out once, not at every comparison; newest first where keys are equal. */
function sortedBy<K>(
  followUps: readonly FollowUp[],
  keyOf: (one: FollowUp) => K,
  compare: (a: K, b: K) => number,
): FollowUp[] {
  return followUps
    .map((followUp) => ({ followUp, key: keyOf(followUp) }))
    .toSorted((a, b) => compare(a.key, b.key) || b.followUp.detectedAt - a.followUp.detectedAt)
    .map(({ followUp }) => followUp);
}
