/** Which address was last seen at which place of a webmail's account switcher: pages tell the address late. */
import * as z from 'zod/mini';
import type { ThreadRef } from '../messages';

export const accountsKey = 'accounts';
const mostAccounts = 20;

/** `[site, index, address]`, the one seen last first. A list: an index from a page is never a key of an object. */
const accounts = z.array(z.tuple([z.string(), z.string(), z.string()]));
type Accounts = z.infer<typeof accounts>;

export function parseAccounts(stored: unknown): Accounts {
  const parsed = z.safeParse(accounts, stored);
  return parsed.success ? parsed.data : [];
}

export function addressOf(known: Accounts, { site, account }: ThreadRef): string | null {
  return known.find(([at, index]) => at === site && index === account.index)?.[2] ?? null;
}

/** The list with what this page told, or null when that is known already. */
export function withAccount(known: Accounts, ref: ThreadRef): Accounts | null {
  const { index, address } = ref.account;
  if (index === null || address === null || addressOf(known, ref) === address) return null;
  const others = known.filter(([at, place]) => at !== ref.site || place !== index);
  return [[ref.site, index, address] as const, ...others].slice(0, mostAccounts).map(([...entry]) => entry);
}
