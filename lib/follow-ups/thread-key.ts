/** The name of a flagged thread: what it is stored under, and what every message about it carries. */
import type { ThreadRef } from '../messages';

export const threadPrefix = 'thread:';
/** As the schemas of follow-up.ts and messages.ts have it. */
const longestKey = 600;

/**
 * `thread:gmail:jane@example.com:18c2f3a4b5d6e7f8`, or with `~0` for the account while its address is not known.
 * Safe as a storage key and inside a list: no space, comma or control character, whatever the page said. Null when
 * the ids are too long to be real.
 */
export function threadKey({ site, account, threadId }: ThreadRef): string | null {
  const mailbox = account.address === null ? byIndex(account.index) : encode(account.address.toLowerCase());
  const key = `${threadPrefix}${site}:${mailbox}:${encode(threadId)}`;
  return key.length > longestKey ? null : key;
}

/**
 * Every key the thread may be stored under, the one for a new entry first: a thread flagged before the page told
 * the address keeps its key when the address becomes known, and is found again when it is not told once more.
 * `addressOf` is what was last known of the account at that index.
 */
export function possibleKeys(ref: ThreadRef, addressOf: string | null): string[] {
  const { address, index } = ref.account;
  const known = address ?? addressOf;
  const keys = [
    threadKey({ ...ref, account: { index, address: known } }),
    index === null ? null : threadKey({ ...ref, account: { index, address: null } }),
    threadKey({ ...ref, account: { index: null, address: null } }),
  ];
  return [...new Set(keys.filter((key) => key !== null))];
}

/** What a key says of its thread; null for what is no key of ours. */
export function parseThreadKey(key: string): ThreadRef | null {
  const [, site, mailbox = '', thread = ''] = /^thread:(gmail|outlook):([^:]*):([^:]+)$/.exec(key) ?? [];
  if (site !== 'gmail' && site !== 'outlook') return null;
  try {
    const name = decodeURIComponent(mailbox.replace(/^~/, ''));
    const account = mailbox.startsWith('~')
      ? { index: name === '' ? null : name, address: null }
      : { index: null, address: name };
    return { site, account, threadId: decodeURIComponent(thread) };
  } catch {
    return null;
  }
}

function byIndex(index: string | null): string {
  return `~${index === null ? '' : encode(index)}`;
}

/** Percent encoding, but for the characters that ids and addresses are full of; `~` and `:` are ours. */
function encode(part: string): string {
  return encodeURIComponent(part.toWellFormed())
    .replaceAll('~', '%7E')
    .replace(/%(?:40|2B|2F|3D)/g, decodeURIComponent);
}
