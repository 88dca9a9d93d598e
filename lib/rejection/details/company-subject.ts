/** Companies named in the subject. */

import { squeezed } from './company-domain';
import { capital, companyFrom, likeRole, nameFrom, noCompany } from './company-name';
import { companiesInPassage } from './company-sentence';
import { isKind, isOffice } from './organisation-words';
import { type Word, wordsOf } from './passages';
import type { Candidate } from './votes';

/** Companies of a subject. `elsewhere` is what the rest of the mail says: "Your Acme Application", "Acme - Data Analyst Application", "Data Analyst at Acme". */
export function companiesInSubject(subject: string, elsewhere: string): Candidate[] {
  const words = wordsOf(subject);
  const found = companiesInPassage(words).map(({ value, weight }) => ({ value, weight: weight - 0.5 }));
  for (const [at, word] of words.entries()) {
    if ((/^(?:at|from|bei|chez|presso|bij|with)$/.test(word.lower) || word.raw === '@') && at > 0) {
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
  return [...found, ...inBrackets(subject), ...inParts(subject, elsewhere)];
}

/** "[Acme Payments] Risk Analyst": the sender's mark at the front; no "[EXTERNAL]", no "[JR-4411]". */
function inBrackets(subject: string): Candidate[] {
  const marked = /^(?:(?:re|fwd?|aw|wg|tr|rif|rv|enc|antw)\s?:\s*){0,4}\[([^[\]]{3,60})\]/i.exec(
    subject.slice(0, 120),
  )?.[1];
  const words = wordsOf(marked ?? '');
  const isMark = words.some(
    ({ lower }) => isOffice(lower) || /^(?:external|extern|externe|secure|encrypted|spam)$/.test(lower),
  );
  if (!marked || /\d/.test(marked) || words.length > 5 || isMark || likeRole(words) || !isName(words))
    return [];
  const value = companyFrom(words);
  return value ? [{ value, weight: 2 }] : [];
}

/** "Acme | Your application", "Data Analyst - Acme": a part that is a name, and stands in the mail or its sender as well. */
function inParts(subject: string, elsewhere: string): Candidate[] {
  const parts = subject.split(/\s[-–—|]\s|:\s/);
  if (parts.length < 2) return [];
  return [parts[0] ?? '', parts.at(-1) ?? ''].flatMap((part) => {
    const words = wordsOf(part);
    if (words.length > 5 || likeRole(words) || !isName(words)) return [];
    const value = companyFrom(words);
    const kind = words.length > 1 && words.some(({ lower }) => isKind(lower));
    return value && (kind || squeezed(elsewhere).includes(squeezed(value))) ? [{ value, weight: 1.5 }] : [];
  });
}

const isName = (words: readonly Word[]) =>
  words.every(({ bare, lower, raw }) => (capital.test(bare) || raw === '&') && !noCompany.has(lower));
