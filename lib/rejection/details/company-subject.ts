/** Companies named in the subject. */
import { capital, companyFrom, likeRole, nameFrom, noCompany } from './company-name';
import { companiesInPassage } from './company-sentence';
import { wordsOf } from './passages';
import type { Candidate } from './votes';

/** "Your Acme Application", "Acme - Data Analyst Application", "Data Analyst at Acme". */
export function companiesInSubject(subject: string): Candidate[] {
  const words = wordsOf(subject);
  const found = companiesInPassage(words).map(({ value, weight }) => ({ value, weight: weight - 0.5 }));
  for (const [at, word] of words.entries()) {
    if (/^(?:at|from|bei|chez|presso|bij|with)$/.test(word.lower) && at > 0) {
      const name = nameFrom(words, at + 1);
      const value = companyFrom(name);
      if (value && !likeRole(name)) found.push({ value, weight: 2 });
    }
    if (/^your$/i.test(word.lower)) {
      const name = nameFrom(words, at + 1);
      const next = words[at + 1 + name.length];
      const cut =
        next?.lower === 'application' || name.at(-1)?.lower === 'application'
          ? name.filter(({ lower }) => lower !== 'application' && lower !== 'job')
          : [];
      const value = cut.length > 0 && !likeRole(cut) ? companyFrom(cut) : null;
      if (value) found.push({ value, weight: 2 });
    }
  }
  const application = words.findIndex(({ lower }) => lower === 'application' || lower === 'bewerbung');
  const front = words.slice(0, Math.max(0, application));
  if (
    front.length > 0 &&
    front.length <= 4 &&
    !likeRole(front) &&
    front.every(({ bare, lower }) => capital.test(bare) && !noCompany.has(lower))
  ) {
    const value = companyFrom(front);
    if (value) found.push({ value, weight: 1.5 });
  }
  const [head = '', ...rest] = subject.split(/\s[-–—|]\s|:\s/);
  const first = wordsOf(head);
  if (
    rest.length > 0 &&
    first.length <= 4 &&
    !likeRole(first) &&
    first.every(({ bare, lower }) => capital.test(bare) && !noCompany.has(lower))
  ) {
    const value = companyFrom(first);
    if (value) found.push({ value, weight: 1 });
  }
  return found;
}
