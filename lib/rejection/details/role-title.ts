/** Walks along a sentence from a word that leads to a role, to where the role's name ends. */
import type { Language } from '../verdict';
import type { Word } from './passages';
import { leadsAlone, linksOf } from './role-nouns';
import { inverted, joints, nounsOfRole, openers, stopsIn } from './role-words';
import { roleHeads } from './words';

const longest = 14;
const isCapital = (word: Word | undefined) => /^[\p{Lu}\p{N}]/u.test(word?.bare ?? '');
const opensQuote = /^["“„«‚]/;
const closesQuote = /["”“»][.,;:!?)]*$/;
/** Languages whose roles go on in lower case behind the first word: "Enólogo adjunto", "Functioneel beheerder". */
const loose: ReadonlySet<Language> = new Set(['fr', 'es', 'it', 'pt', 'nl']);
/** What a field follows with "in": "Lecturer in Criminology". */
const taughtIn =
  /^(?:lecturer|professor|teacher|fellow|reader|tutor|postdoc|researcher|degree|intern|internship|t[ée]cnic[oa]|especialista|specialista|ingeniero|ingeniera|engenheiro|engenheira|tecnico|tecnica|stage|tirocinio|est[áa]gio|prácticas|dottorato|doutoramento|doctorado|licenciad[oa]|profesora?|professora?|auxiliar|mestrado|máster|assistente)$/;

/** "position of [Data Analyst] at": on from the little word to what ends a name. */
export function onFrom(words: readonly Word[], start: number, language: Language): Word[] {
  let at = start;
  while (at < start + 3 && openers.has(words[at]?.lower ?? '') && /^\p{Ll}/u.test(words[at]?.bare ?? ''))
    at += 1;
  const first = words[at];
  if (!first) return [];
  if (opensQuote.test(first.raw)) return quoted(words, at);
  if (stopsIn(language).has(first.lower) || namesRole(first, words[at + 1])) return [];
  const name: Word[] = [];
  for (; at < words.length && name.length < longest; at += 1) {
    const word = words[at];
    if (!word) break;
    if (/^[([]/.test(word.raw)) {
      const close = words.slice(at, at + 6).findIndex(({ raw }) => /[)\]]/.test(raw));
      if (close < 0 || name.length === 0) break;
      name.push(...words.slice(at, at + close + 1));
      at += close;
    } else if (name.length > 0 && !goesOn(words, at, language, name)) {
      if (inverted.has(word.lower) && name.length > 1 && !isCapital(name.at(-1))) name.pop();
      break;
    } else if (/['’]s$/.test(word.bare) && isCapital(words[at + 1]) && language === 'en') name.length = 0;
    else name.push(word);
    if (endsAt(words, at, language)) break;
  }
  return name;
}

/** "per la [posizione di]", "the [profile of]": another word leads to the name. */
const namesRole = ({ lower, ends }: Word, next: Word | undefined) => {
  const noun = lower.replace(/^l['’]/, '');
  if (linksOf.has(noun) && /^d['’]/.test(next?.lower ?? '')) return true;
  return (
    next !== undefined &&
    !ends &&
    (linksOf.get(noun)?.has(next.lower) === true ||
      (leadsAlone.has(noun) && /^["“„«]|^\p{Lu}/u.test(next.raw)))
  );
};

function quoted(words: readonly Word[], start: number): Word[] {
  const rest = words.slice(start, start + longest);
  const end = rest.findIndex(({ raw }, index) => closesQuote.test(raw) && !(index === 0 && raw.length === 1));
  return end < 0 ? [] : rest.slice(0, end + 1).filter(({ bare }) => bare !== '');
}

/** "Docente Superior", "Toezichthouder Openbare Ruimte": written with capitals throughout, it ends before a small word. */
const capitalised = (name: readonly Word[]) =>
  name.length > 1 && [name[0], name.at(-1)].every((word) => /^\p{Lu}\p{Ll}/u.test(word?.bare ?? ''));

/** "avanzamos", "abbiamo", "souhaitons": we do something, and the name is over. */
const isVerb = (lower: string) =>
  /\p{L}{2}(?:amos|emos|imos|iamo|eremo|ons|ez|ían|aban|aron|ieron|aram|eram|iram|avam|ó|ò)$/u.test(lower);

/** The name goes on with the word at `at`. */
function goesOn(words: readonly Word[], at: number, language: Language, name: readonly Word[]): boolean {
  const word = words[at];
  const next = words[at + 1];
  if (!word) return false;
  if (nounsOfRole.has(word.lower) && !isCapital(word)) return false;
  const lowers = !isCapital(name[0]);
  const isLoose = loose.has(language) || lowers;
  const opens =
    next !== undefined &&
    next.raw !== 'I' &&
    (isCapital(next) || (isLoose && !stopsIn(language).has(next.lower) && !isVerb(next.lower)));
  if (/^[-–—/&+|]+$/.test(word.raw)) return isCapital(next) && next !== undefined;
  if (/^(?:in|en|em)$/.test(word.lower) && taughtIn.test(name.at(-1)?.lower ?? ''))
    return next !== undefined && (isCapital(next) || language !== 'en') && !openers.has(next.lower);
  if (word.lower === 'en' && /^(?:cdi|cdd|int[ée]rim)$/.test(next?.lower ?? '')) return false;
  if (word.lower === 'in' && language === 'en') return false;
  if (language === 'de' && /^(?:im|in)$/.test(word.lower)) return ofField(words, at);
  // "in der Schuldnerberatung", "Assistentin der Geschäftsführung"
  if (language === 'de' && /^(?:der|des)$/.test(word.lower)) return isCapital(next);
  if (language === 'en' && /^(?:of|the)$/.test(word.lower) && next !== undefined && !word.ends)
    return isCapital(next) || (next.lower === 'the' && isCapital(words[at + 2]));
  // "Analyst I" is a rank; behind a comma it is the writer.
  if (isCapital(word))
    return !(
      language === 'en' &&
      /^(?:I|We)$/.test(word.raw) &&
      /,$|^We$/.test(name.at(-1)?.raw ?? word.raw)
    );
  if (joints[language].has(word.lower)) return opens && !openers.has(next.lower);
  if (/^\p{Ll}/u.test(word.bare) && isLoose && !capitalised(name))
    return !stopsIn(language).has(word.lower) && !isVerb(word.lower);
  return false;
}

/** "im Bereich Gesellschaftsrecht", "in der Schuldnerberatung", "in Teilzeit"; no "in unserem Haus", "in Bremen". */
const ofField = (words: readonly Word[], at: number): boolean => {
  const isDer = words[at + 1]?.lower === 'der';
  const noun = words[at + (isDer ? 2 : 1)];
  if (!noun || !isCapital(noun) || place.test(noun.lower)) return false;
  return isDer || words[at]?.lower === 'im' || /^(?:teilzeit|vollzeit)$/.test(noun.lower);
};
const place =
  /^(?:haus|hause|team|unternehmen|raum|großraum|rahmen|büro|werk|hotel|betrieb|filiale|niederlassung|zentrale|kanzlei|praxis|region|stadt|gespräch|anhang|(?:\p{L}+)?(?:verfahren|prozess))$/u;

/** The name ends with the word at `at`: a sentence does, or a comma that begins something else. */
function endsAt(words: readonly Word[], at: number, language: Language): boolean {
  const word = words[at];
  const next = words[at + 1];
  if (!word || word.ends || /[;!?]$/.test(word.raw)) return true;
  if (word.raw.endsWith(':')) return language !== 'en' || !isCapital(next);
  if (!word.raw.endsWith(',')) return false;
  return language !== 'en' || !isCapital(next) || /^(?:I|We|It|However|The|This)$/.test(next?.bare ?? '');
}

const closes = /^(?:is|are|was|were|be|we|you|have|has|and-|that|which|if|wir|sie|ist|dass)$/;

/** "… the [Data Analyst] position": back from the noun to what may begin a name. */
export function backFrom(words: readonly Word[], noun: number, applied: ReadonlySet<string>): Word[] {
  const name: Word[] = [];
  for (let at = noun - 1; at >= 0 && name.length < 16; at -= 1) {
    const word = words[at];
    if (!word || word.ends || (name.length === 0 && /[,;:]$/.test(word.raw))) return [];
    if (word.lower === 'in' && applied.has(words[at - 1]?.lower ?? '')) return name;
    if (closes.test(word.lower)) return [];
    const fixed = /^(?:the|our|your|die|der|das|le|la|el|het|de)$/.test(word.lower);
    const opens = openers.has(word.lower) && (/^\p{Ll}/u.test(word.bare) || fixed);
    // "a match for the …" opens at the nearest article; "Head of Data" goes on over its "of".
    if (opens && !/^(?:of|for|to|a|de)$/.test(word.lower)) return name;
    if (opens && !roleHeads.has(words[at - 1]?.lower ?? '')) return name;
    name.unshift(word);
    if (/['’]s$/.test(words[at - 1]?.bare ?? '')) return name;
    if (/^["“„«]/.test(word.raw) && name.length > 0) return name;
  }
  return [];
}
