/** Nobody reads a reply to a no-reply address. Whom to write to instead: values only, nothing is opened here. */
import { isNoReply } from '../rejection/details/no-reply';
import { cleanValue } from './clean';

export interface Sender {
  name: string;
  email: string;
}

/** Best first: somebody who has written before, a name to look for, and the recruiter draft to a new message. */
export type WayToHuman =
  | { way: 'earlier-sender'; name: string; email: string }
  | { way: 'named-person'; name: string }
  /** `link` is for the user to open; `words` is what is searched for, to be shown. */
  | { way: 'people-search'; words: string; link: string }
  | { way: 'recruiter-draft'; move: 'recruiter' };

const mostSenders = 3;
const mailbox = /^[^\s@<>"(),:;]{1,64}@[^\s@<>"(),:;]{1,255}$/;
/**
 * Humans to offer in place of a no-reply `sender`. `others` are the thread's other senders in the order they wrote, without the
 * user; `person` and `company` what the mail told, or null.
 */
export function waysToHuman(
  sender: Sender,
  others: readonly Sender[],
  person: string | null,
  company: string | null,
): WayToHuman[] {
  const name = person === null ? null : (cleanValue(person)?.text ?? null);
  const firm = company === null ? null : (cleanValue(company)?.text ?? null);
  const ways: WayToHuman[] = earlierHumans(sender, others).map((human) => ({
    way: 'earlier-sender',
    ...human,
  }));
  if (name) ways.push({ way: 'named-person', name });
  const words = searchWords(name, firm);
  if (words) ways.push({ way: 'people-search', words, link: peopleSearchLink(words) });
  ways.push({ way: 'recruiter-draft', move: 'recruiter' });
  return ways;
}

/** The latest first: who wrote last knows most. */
function earlierHumans(sender: Sender, others: readonly Sender[]): Sender[] {
  const seen = new Set([sender.email.toLowerCase()]);
  const humans: Sender[] = [];
  for (const { name, email } of others.toReversed()) {
    const key = email.toLowerCase();
    if (seen.has(key) || !mailbox.test(email) || isNoReply({ from: { name, email }, subject: '', text: '' }))
      continue;
    seen.add(key);
    humans.push({ name: cleanValue(name)?.text ?? '', email });
    if (humans.length === mostSenders) break;
  }
  return humans;
}

/** Without a name, people who hire at that company are looked for. */
function searchWords(name: string | null, company: string | null): string | null {
  if (name) return company ? `${name} ${company}` : name;
  return company ? `${company} recruiter` : null;
}

/** A link for the user to open: people of these words on LinkedIn. */
function peopleSearchLink(words: string): string {
  const url = new URL('https://www.linkedin.com/search/results/people/');
  url.searchParams.set('keywords', words);
  return url.href;
}
