/** Companies whose answer somebody else passes on: "I heard back from Acme", "Acme & Sons have let us know". */
import { squeezed } from './company-domain';
import { companyFrom, likeRole, nameBefore, nameFrom } from './company-name';
import type { Word } from './passages';
import type { Candidate } from './votes';

/** More than the agency's own name says in its signature and its address together. */
const weight = 6;
const sources = new Set('heard hear back feedback word answer reply decision update news'.split(' '));
const talked = new Set('spoke spoken talked'.split(' '));
const reports = /^(?:come back|got back|been in touch|let (?:me|us)|told (?:me|us)|asked (?:me|us))/;

/** One word alone may be a person's name: it has to stand in the subject as well. */
export function companiesReported(words: readonly Word[], subject: string): Candidate[] {
  const isKnown = (name: readonly Word[], value: string): boolean =>
    name.length > 1 || squeezed(subject).includes(squeezed(value));
  return words.flatMap((_, at) => {
    const name = sourceAt(words, at) ?? reporterAt(words, at);
    const value = name && name.length > 0 && !likeRole(name) ? companyFrom(name) : null;
    return name && value && isKnown(name, value) ? [{ value, weight }] : [];
  });
}

/** "feedback from [the] Acme", "spoke to Ann at Acme". */
function sourceAt(words: readonly Word[], at: number): Word[] | null {
  const [word, next] = [words[at], words[at + 1]];
  if (!word || !next || word.ends) return null;
  if (sources.has(word.lower) && next.lower === 'from') return nameFrom(words, at + 2);
  if (!talked.has(word.lower) || !/^(?:to|with)$/.test(next.lower)) return null;
  const place = words.findIndex(
    ({ lower }, other) => other > at + 1 && other < at + 8 && /^(?:at|from)$/.test(lower),
  );
  return nameFrom(words, place < 0 ? at + 2 : place + 1);
}

/** "Acme & Sons have let us know …", at the beginning of a sentence. */
function reporterAt(words: readonly Word[], at: number): Word[] | null {
  if (!/^(?:have|has|'ve)$/.test(words[at]?.lower ?? '')) return null;
  const said = [words[at + 1]?.lower, words[at + 2]?.lower].join(' ');
  return reports.test(said) ? nameBefore(words, at) : null;
}
