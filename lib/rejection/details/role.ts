/** The role a mail is about: named in its sentences, behind labels, and in its subject. */
import type { Language } from '../verdict';
import { wordsOf } from './passages';
import { clean } from './role-clean';
import { rolesInPassage } from './role-sentence';
import { rolesInSubject } from './role-subject';
import { onFrom } from './role-title';
import { gender, known } from './role-words';
import { calmed, calmPassagesOf } from './shouted';
import { languageOfText } from './text-language';
import type { Candidate } from './votes';

/** "Ref: 2018 Data Scientist Internship", "Stelle: Datenanalystin": a line that is a label and a role. */
const label =
  /^(?:re|ref|reference|position|role|job|job title|title|post|vacancy|examination|stelle|betreff|referenz|poste|puesto|cargo|vacante|posizione|vaga|functie|vacature)\s*:\s*/i;
const aboveRole = /\b(?:position|role|job|stelle|poste|puesto|posizione|vaga|functie|for)s?:$/i;

/** Every role the mail may be about, with what speaks for each; names that are the company's are none. */
export function rolesIn(subject: string, text: string, companies: readonly string[]): Candidate[] {
  const language = languageOfText(text) ?? 'en';
  const passages = calmPassagesOf(text, language);
  const names = companies.map((name) => ` ${name.toLowerCase()} `);
  const sentences = passages.map((passage) => wordsOf(passage));
  const inSubject = rolesInSubject(calmed(subject, language), sentences, language);
  const inText = sentences.flatMap((words) => rolesInPassage(words, language));
  const bare = new Set(inSubject.filter(({ shared }) => shared).map(({ value }) => value));
  return [...inText, ...rolesInLines(passages, language), ...inSubject]
    .map((candidate) => ({ ...candidate, value: withoutBracket(candidate.value, bare) }))
    .filter(({ value }) => !names.some((name) => name.includes(` ${value.toLowerCase()} `)));
}

/** "Library Assistant (18.5 hours)" where the subject has no bracket, or another one: it is no part of the name. */
function withoutBracket(value: string, bare: ReadonlySet<string>): string {
  const [name = value] = value.split(/\s\(/);
  return bare.has(name) && !gender.test(value.slice(name.length)) ? name : value;
}

/** Lines that are a role and little else: behind or below a label, or a heading above the letter. */
function rolesInLines(passages: readonly string[], language: Language): Candidate[] {
  const letter = Math.min(
    4,
    passages.findIndex((line) => line.length > 80),
  );
  return passages.flatMap((line, at) => {
    const labelled = label.test(line) || aboveRole.test(passages[at - 1] ?? '');
    const heading = at < letter && line.length < 80 && !/[.!?,:]$/.test(line);
    if (!labelled && !heading) return [];
    const [first = ''] = heading && !labelled ? line.split(/\s[–—|]\s/) : [line.replace(label, '')];
    const words = onFrom(wordsOf(first), 0, language);
    const value = words.length > 0 && words.length < 14 && known(words) ? clean(words) : null;
    return value ? [{ value, weight: labelled ? 2.4 : 1.2 }] : [];
  });
}
