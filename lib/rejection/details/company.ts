/** The company that a mail comes from: named in its sentences, its signature, its subject and its sender. */
import type { Mail } from '../verdict';
import { companyFrom, likeRole, nameFrom } from './company-name';
import { companiesInSender, squeezed } from './company-sender';
import { companiesInPassage } from './company-sentence';
import { companiesInSubject } from './company-subject';
import { companyOfTeam } from './company-team';
import { passagesOf, wordsOf } from './passages';
import { personIn, titledNameAt } from './person';
import type { Candidate } from './votes';

/** Every company the mail may come from, with what speaks for each. */
export function companiesIn(mail: Mail, text: string): Candidate[] {
  const passages = passagesOf(text);
  const found = [
    ...passages.flatMap((passage) => companiesInPassage(wordsOf(passage))),
    ...companiesInSubject(mail.subject),
    ...companiesInSender(mail),
  ];
  for (const line of passages.slice(Math.floor(passages.length / 3))) {
    const value = companyOfTeam(line);
    if (value) found.push({ value, weight: 3 });
  }
  const signer = personIn(mail, text, null)?.value ?? null;
  return [...found, ...belowName(passages, signer), ...belowTitle(passages), ...closingLine(passages, found)];
}

/** "Jane Doe / Acme": the line below the name under the closing, where it is a name and nothing else. */
function belowName(passages: readonly string[], person: string | null): Candidate[] {
  const at = person ? passages.lastIndexOf(person) : -1;
  const words = wordsOf(at > 0 ? (passages[at + 1] ?? '') : '');
  const name = nameFrom(words, 0);
  const value = name.length > 0 && name.length === words.length && !likeRole(name) ? companyFrom(name) : null;
  return value ? [{ value, weight: 1.5 }] : [];
}

/** "Jane Doe / Senior Recruiter / Acme": the line below a name and a title. */
function belowTitle(passages: readonly string[]): Candidate[] {
  const at = titledNameAt(passages);
  const name = at === null ? [] : nameFrom(wordsOf(passages[at + 2] ?? ''), 0);
  const value =
    name.length > 0 && name.length === wordsOf(passages[(at ?? 0) + 2] ?? '').length
      ? companyFrom(name)
      : null;
  return value ? [{ value, weight: 2 }] : [];
}

/** A short last line that repeats a name found elsewhere: "Regards, Acme". */
function closingLine(passages: readonly string[], found: readonly Candidate[]): Candidate[] {
  return passages.slice(-6).flatMap((line) => {
    const match = found.find(({ value }) => squeezed(value) === squeezed(line));
    return match ? [{ value: match.value, weight: 2 }] : [];
  });
}
