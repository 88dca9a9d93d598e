/** The role a mail is about: "for the Data Analyst position", "the role of Data Analyst at", "Bewerbung als Datenanalystin". */

import { passagesOf, textOf, type Word, wordsOf } from './passages';
import type { Candidate } from './votes';
import { noRole, roleHeads } from './words';

/** The nouns that a role's name stands before (English, Dutch) … */
const after = new Set(
  'position role opening opportunity vacancy requisition post job internship program programme functie vacature'.split(
    ' ',
  ),
);
/** The nouns that are never a role's own last word. */
const nounsOfRole = new Set(
  'position role opening opportunity vacancy requisition post job functie vacature'.split(' '),
);
/** … and those it stands behind with one of these: "position of", "poste de", "Stelle als". */
const before = new Map<string, readonly string[]>([
  ...['position', 'role', 'post', 'opening', 'opportunity', 'vacancy', 'job', 'title', 'opportunities'].map(
    (noun) => [noun, ['of', 'for', 'as', ':']] as const,
  ),
  ...['stelle', 'position', 'tätigkeit', 'vakanz', 'ausbildung', 'praktikum', 'bewerbung', 'funktion'].map(
    (noun) => [noun, ['als', 'of', 'for', 'as', 'zum', 'zur', 'de', 'di']] as const,
  ),
  ...['poste', 'offre', 'fonction', 'candidature', 'emploi'].map(
    (noun) => [noun, ['de', "d'", 'au poste de', 'pour le poste de', 'pour']] as const,
  ),
  ...['puesto', 'vacante', 'cargo', 'posición', 'plaza', 'oferta'].map((noun) => [noun, ['de']] as const),
  ...['posizione', 'ruolo', 'figura', 'mansione', 'candidatura'].map(
    (noun) => [noun, ['di', 'come', 'per il ruolo di']] as const,
  ),
  ...['vaga', 'posição', 'função', 'oportunidade'].map((noun) => [noun, ['de', 'para']] as const),
  ...['functie', 'positie', 'vacature', 'rol', 'baan'].map((noun) => [noun, ['van', 'als', 'voor']] as const),
]);

/** A role's name may begin after these. */
const openers = new Set(
  `the our a an my your their for to as of der die das den dem als zum zur unsere unserer unseren le la les du notre el los nuestra il lo
  nostra o os nossa de het onze een van die`.split(/\s+/),
);
/** And it ends before these. */
const stoppers = new Set(
  `at with and-we here in but however which that who we you your is was has have had will would within since because so if via
  through from on by this thanks thank unfortunately although while please after been though when as because
  bei beim in im und wir haben leider zu wurde ist mit chez au sein nous et a été qui en con hemos ha ha-sido para presso abbiamo è na no em da pela nossa bij te hebben heeft is
  reviewed application applications requires closely has`.split(/\s+/),
);

const year = /^(?:19|20)\d\d$/;
const reqId =
  /^(?:[A-Z]{0,4}[-_]?\d{3,}[-\w]*|#\d+|req\.?|id|job-?id|\(?[mwfdxhv]\/[mwfdxhv](?:\/[mwfdxhv])?\)?)$/i;

const isCode = (word: Word | undefined) =>
  word !== undefined && reqId.test(word.bare) && !year.test(word.bare);

const known = (words: readonly Word[]) =>
  words.some(({ lower }) =>
    lower
      .split(/[/(:-]/)
      .some(
        (part) =>
          roleHeads.has(part) ||
          [...germanEndings].some((end) => part.length > end.length + 2 && part.endsWith(end)),
      ),
  );
/** German writes a role as one word: "Datenanalystin", "Softwareentwickler". */
const germanEndings = [
  'entwickler',
  'entwicklerin',
  'ingenieur',
  'ingenieurin',
  'analyst',
  'analystin',
  'berater',
  'beraterin',
  'leiter',
  'leiterin',
  'kaufmann',
  'kauffrau',
  'techniker',
  'technikerin',
  'pfleger',
  'pflegerin',
  'assistenz',
  'assistent',
  'assistentin',
  'manager',
  'managerin',
  'praktikum',
  'arbeiter',
  'arbeiterin',
  'helfer',
  'helferin',
  'fahrer',
  'fahrerin',
  'führer',
  'führerin',
  'planer',
  'planerin',
  'gestalter',
  'gestalterin',
  'ontwikkelaar',
  'medewerker',
  'adviseur',
  'beheerder',
  'leider',
  'leidster',
  'verkoper',
] as const;

function clean(words: readonly Word[]): string | null {
  let list = [...words];
  while (
    list[0] &&
    (isCode(list[0]) ||
      (/^\p{Ll}/u.test(list[0].bare) && noRole.has(list[0].lower)) ||
      openers.has(list[0].lower) ||
      /^[-–—|]$/.test(list[0].raw))
  )
    list = list.slice(1);
  while (list.length > 0) {
    const last = list.at(-1);
    if (
      last &&
      (isCode(last) || /^[-–—|&]$/.test(last.raw) || nounsOfRole.has(last.lower) || openers.has(last.lower))
    )
      list = list.slice(0, -1);
    else break;
  }
  const text = textOf(list)
    .replace(/\s*\(?\b[mwfdxhv]\/[mwfdxhv](?:\/[mwfdxhv])?\b\)?/gi, '')
    .replace(/\s*[-–—,]?\s*(?:job|req|requisition)?\s*(?:id|no|number|ref)\.?\s*[:#]?\s*\d[\w-]*$/i, '')
    .replace(/["”“]/g, '')
    .trim();
  const closed = text.includes('(') && !text.includes(')') ? `${text})` : text;
  return closed.length >= 2 && closed.length <= 120 && /\p{L}{2}/u.test(closed) ? closed : null;
}

/** How much a name that was found says: a known role word counts, a name in lower case without one is none. */
function weigh(words: readonly Word[], strong: number): number {
  if (words.length === 0 || words.length > 16) return 0;
  if (words.every(({ lower }) => noRole.has(lower) || openers.has(lower))) return 0;
  if (words[0] && noRole.has(words[0].lower) && !known(words)) return 0;
  if (words[0] && /^(?:this|that|any|other|another|such|similar|future|these)$/.test(words[0].lower))
    return 0;
  if (known(words)) return strong;
  return words.filter(({ bare }) => /^\p{Lu}/u.test(bare)).length * 2 > words.length ? strong - 1.5 : 0;
}

const applied = new Set([
  'apply',
  'applied',
  'applying',
  'application',
  'candidacy',
  'interviewing',
  'interviewed',
  'considered',
  'qualifications',
  'submission',
  'process',
  'interest',
  'beworben',
  'gesolliciteerd',
  'sollicitatie',
  'sollicitatieprocedure',
]);
const prepositions = new Set(['for', 'to', 'in', 'als', 'auf', 'op', 'voor', 'naar']);

/** "… the [Data Analyst] position": back from the noun to what may begin a name. */
function backFrom(words: readonly Word[], noun: number): Word[] {
  const name: Word[] = [];
  for (let at = noun - 1; at >= 0 && name.length < 16; at -= 1) {
    const word = words[at];
    if (!word || word.ends || (name.length === 0 && /[,;:]$/.test(word.raw))) return [];
    if (word.lower === 'in' && applied.has(words[at - 1]?.lower ?? '')) return name;
    if (/^(?:is|are|was|were|be|we|you|have|has|and-|that|which|if)$/.test(word.lower)) return [];
    const opens =
      openers.has(word.lower) &&
      (/^\p{Ll}/u.test(word.bare) || /^(?:the|our|your|die|der|das|le|la|el|het|de)$/.test(word.lower));
    // "a match for the …" opens at the nearest article; "Head of Data" goes on over its "of".
    if (
      opens &&
      !(
        word.lower === 'of' ||
        word.lower === 'for' ||
        word.lower === 'to' ||
        word.lower === 'a' ||
        word.lower === 'de'
      )
    )
      return name;
    if (opens && !(words[at - 1] && roleHeads.has(words[at - 1]?.lower ?? ''))) return name;
    name.unshift(word);
    if (/['’]s$/.test(words[at - 1]?.bare ?? '')) return name;
    if (/^["“„«]/.test(word.raw) && name.length > 0) return name;
  }
  return [];
}

/** "position of [Data Analyst] at": on from the little word to what ends a name. */
function onFrom(words: readonly Word[], start: number): Word[] {
  const name: Word[] = [];
  for (let at = start; at < words.length && name.length < 16; at += 1) {
    const word = words[at];
    if (!word) break;
    if (name.length > 0 && stoppers.has(word.lower) && /^\p{Ll}/u.test(word.bare)) break;
    if (name.length > 0 && nounsOfRole.has(word.lower)) break;
    name.push(word);
    if (word.ends || /[;!?]$/.test(word.raw)) break;
    if (word.raw.endsWith(',') && !/^\p{Lu}/u.test(words[at + 1]?.bare ?? '')) break;
  }
  // "to be our next Support Engineer" names what stands behind the article.
  const article = name.findLastIndex(
    ({ bare, lower }) => /^\p{Ll}/u.test(bare) && /^(?:the|our|a|an|your)$/.test(lower),
  );
  return name.slice(article + 1);
}

/** "Ref: 2018 Data Scientist Internship", "Stelle: Datenanalystin": a line that is a label and a role. */
const label =
  /^(?:re|ref|reference|position|role|job|job title|stelle|betreff|referenz|poste|puesto|posizione|vaga|functie|vacature)\s*:\s*/i;

function inPassage(words: readonly Word[]): Candidate[] {
  const found: Candidate[] = [];
  const add = (name: Word[], strong: number) => {
    const weight = weigh(name, strong);
    const value = weight > 0 ? clean(name) : null;
    if (value) found.push({ value, weight });
  };
  for (const [at, { lower }] of words.entries()) {
    if (after.has(lower) || lower === 'application')
      add(
        backFrom(words, at),
        lower === 'application' ? 2 : lower === 'internship' || lower.startsWith('program') ? 1.8 : 3,
      );
    for (const link of before.get(lower) ?? []) {
      const parts = link.split(' ');
      if (
        link === ':'
          ? words[at]?.raw.endsWith(':')
          : parts.every((part, step) => words[at + 1 + step]?.lower === part)
      )
        add(onFrom(words, at + 1 + (link === ':' ? 0 : parts.length)), 3);
    }
    if (applied.has(lower) && prepositions.has(words[at + 1]?.lower ?? '')) {
      const name = onFrom(words, at + 2);
      if (known(name)) add(name, 2);
    }
  }
  return found;
}

/** Subjects name a role with less grammar: "Your application for X at Y", "Update - X", "X at Y". */
function inSubject(subject: string): Candidate[] {
  const found = inPassage(wordsOf(subject)).map(({ value, weight }) => ({ value, weight: weight - 0.5 }));
  // "Your application for Lighthouse Keeper at Skerry Trust" needs no known word to be one.
  const named =
    /\b(?:application|applying|applied|interview|candidacy)\s+(?:for|to)\s+(?:the\s+)?(.{2,80}?)\s+(?:at|with)\s/i.exec(
      subject.slice(0, 300),
    )?.[1];
  const title = named ? wordsOf(named) : [];
  const told =
    title.filter(({ bare }) => /^\p{Lu}/u.test(bare)).length * 2 > title.length ? clean(title) : null;
  if (told) found.push({ value: told, weight: 1.5 });
  for (const part of subject.split(/\s[-–—|]\s|:\s|\s(?:at|bei|chez|presso|bij)\s/)) {
    const words = wordsOf(part).filter(
      ({ lower }) =>
        !/^(?:re|fwd?|aw|update|application|your|ihre|bewerbung|als|for|to|on|regarding|the)$/.test(lower),
    );
    const value = words.length > 0 && words.length <= 8 && known(words) ? clean(words) : null;
    if (value) found.push({ value, weight: 1 });
  }
  return found;
}

/** Every role the mail may be about, with what speaks for each. */
export function rolesIn(subject: string, text: string): Candidate[] {
  const passages = passagesOf(text);
  const labelled = passages.flatMap((line, at) => {
    const belowLabel = /\b(?:position|role|job|stelle|poste|puesto|posizione|vaga|functie)s?:$/i.test(
      passages[at - 1] ?? '',
    );
    const words = label.test(line) || belowLabel ? wordsOf(line.replace(label, '')) : [];
    const value = words.length > 0 && words.length < 14 && known(words) ? clean(words) : null;
    return value ? [{ value, weight: 2 }] : [];
  });
  return [...passages.flatMap((passage) => inPassage(wordsOf(passage))), ...labelled, ...inSubject(subject)];
}
