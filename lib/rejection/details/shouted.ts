/** Lines in capitals throughout: their little words written small, so that a role's name ends where it does elsewhere. */
import type { Language } from '../verdict';
import { passagesOf } from './passages';
import { joints, nounsOfRole, openers, stopsIn } from './role-words';

/** "THE POST OF DATA ANALYST AND HAVE" as "the post of Data Analyst and have"; others as they are. Short words may be initials. */
export function calmed(line: string, language: Language): string {
  const letters = line.replaceAll(/\P{L}/gu, '');
  if (letters.length < 12 || /\p{Ll}/u.test(letters)) return line;
  return line.replaceAll(/\p{L}[\p{L}'’]*/gu, (word) => {
    const lower = word.toLowerCase();
    const little =
      stopsIn(language).has(lower) ||
      openers.has(lower) ||
      joints[language].has(lower) ||
      nounsOfRole.has(lower);
    if (little && lower !== 'i') return lower;
    return word.length > 3 ? word.charAt(0) + lower.slice(1) : word;
  });
}

/** The passages of a text, calmed: what is shouted has no capitals that tell a name from a sentence. */
export const calmPassagesOf = (text: string, language: Language): string[] =>
  passagesOf(text).map((passage) => calmed(passage, language));
