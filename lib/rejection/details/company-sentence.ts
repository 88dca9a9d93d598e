/** Companies named in a mail's sentences: "your interest in Acme", "Acme has decided", "the role of Analyst at Acme". */
import { leadsBy, mayLeadRole } from './company-leads';
import { companyFrom, likeRole, nameBefore, nameFrom, opensSentence } from './company-name';
import type { Word } from './passages';
import type { Candidate } from './votes';
import { roleHeads } from './words';

const roleNouns = new Set(
  'position role opening opportunity vacancy job internship program requisition stelle poste'.split(' '),
);
const decides = new Set('has is did does will have are was'.split(' '));
const progress = new Set(
  'decided moved not pursuing chosen selected elected opted concluded filled let reviewed updated withdrawing withdrawn received asked informed'.split(
    ' ',
  ),
);

const nouns = new Set(
  'position role opening stelle poste puesto vacante cargo posizione ruolo vaga posição functie vacature positie'.split(
    ' ',
  ),
);
const places = new Set('at with bei beim chez en em na no presso bij'.split(' '));

/** "puesto de Analista en Acme", "functie van Adviseur bij Acme": the name behind the role. */
function behindRole(words: readonly Word[]): Candidate[] {
  return words.flatMap((word, at) => {
    if (!nouns.has(word.lower)) return [];
    for (let next = at + 1; next < Math.min(at + 12, words.length) && !words[next - 1]?.ends; next += 1) {
      if (!places.has(words[next]?.lower ?? '')) continue;
      const value = companyFrom(nameFrom(words, next + (words[next + 1]?.raw === 'the' ? 2 : 1)));
      if (value) return [{ value, weight: 2 }];
    }
    return [];
  });
}

export function companiesInPassage(words: readonly Word[]): Candidate[] {
  const found: Candidate[] = behindRole(words);
  for (let at = 0; at < words.length; at += 1) {
    const lead = leadsBy
      .get(words[at]?.lower ?? '')
      ?.find((parts) =>
        parts.every(
          (part, step) =>
            words[at + step]?.lower === part && !(step < parts.length - 1 && words[at + step]?.ends),
        ),
      );
    if (lead && !words[at + lead.length - 1]?.ends) {
      const start = at + lead.length + (words[at + lead.length]?.raw === 'the' ? 1 : 0);
      const name = nameFrom(words, start);
      const next = words[start + name.length];
      const value = companyFrom(name);
      const namesRole =
        mayLeadRole.has(lead.at(-1) ?? '') &&
        (likeRole(name.filter(({ bare }) => !/^(?:[IVX]+|\d+)$/.test(bare)).slice(-1)) ||
          (next !== undefined && (roleNouns.has(next.lower) || roleHeads.has(next.lower))));
      // German writes all nouns with a capital: "bei der Besetzung" names nobody.
      const noun =
        lead[0] === 'bei' &&
        name.length === 1 &&
        /(?:ung|heit|keit|schaft|tion|sicht|wahl|frage|suche)$/.test(name[0]?.lower ?? '');
      if (value && !namesRole && !noun)
        found.push({ value, weight: lead[0] === 'bei' && name.length === 1 ? 2 : 3 });
    }
    // "Acme has decided not to …"
    if (decides.has(words[at]?.lower ?? '') && progress.has(words[at + 1]?.lower ?? '')) {
      const name = nameBefore(words, at);
      const value = name.length > 0 ? companyFrom(name) : null;
      if (value) found.push({ value, weight: 2.5 });
    }
    // "Grupo Sotomar ha revisado …": who has done something at the beginning of a sentence.
    if (/^(?:ha|hat|heeft|has)$/.test(words[at]?.raw ?? '') && /^\p{Ll}/u.test(words[at + 1]?.bare ?? '')) {
      const name = opening(words, at);
      const value = name.length > 1 && !likeRole(name) ? companyFrom(name) : null;
      if (value) found.push({ value, weight: 2 });
    }
    const last = words[at - 1];
    // "Sales Agent at Acme": a place behind a role.
    if (/^(?:at|bei|chez|bij|presso)$/.test(words[at]?.lower ?? '') && last && likeRole([last])) {
      const value = companyFrom(nameFrom(words, at + (words[at + 1]?.raw === 'the' ? 2 : 1)));
      if (value) found.push({ value, weight: 2.2 });
    }
  }
  return found;
}

/** The capitalised words between the beginning of a sentence and `end`; none where others stand among them. */
function opening(words: readonly Word[], end: number): readonly Word[] {
  let start = end;
  while (start > 0 && !words[start - 1]?.ends) start -= 1;
  if (opensSentence.has(words[start]?.lower ?? '')) start += 1;
  const name = words.slice(start, end);
  return name.length > 0 && nameFrom(name, 0).length === name.length ? name : [];
}
