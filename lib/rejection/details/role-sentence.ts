/** Roles named in a sentence: "for the Data Analyst position", "the role of Data Analyst", "Bewerbung als Datenanalystin". */
import type { Language } from '../verdict';
import type { Word } from './passages';
import { clean } from './role-clean';
import { leadsAlone, linksOf } from './role-nouns';
import { backFrom, onFrom } from './role-title';
import { known, likely, openers } from './role-words';
import type { Candidate } from './votes';
import { noRole, roleHeads } from './words';

const set = (words: string) => new Set(words.split(/\s+/).filter(Boolean));

/** The nouns that a role's name stands before (English, Dutch) … */
const after = set(
  'position role opening opportunity vacancy requisition post job gig internship program programme functie vacature place spot seat slot roles positions openings interview trial',
);
/** What one does about a role, in the sentence before it. */
export const applied = set(
  `apply applied applying application applications candidacy interviewing interviewed interview considered qualifications submission process interest challenge panel team selected
  bewerbung bewerben beworben interesse unterlagen besetzung candidature postulé postuler postules postulation candidatura aplicación solicitud postularte postularse postulación
  inscribirte convocatoria concurso proceso domanda application selezione ricerca inserimento candidarti candidatar candidatares candidatado candidatou
  sollicitatie gesolliciteerd solliciteren sollicitatieprocedure kandidatuur selectieprocedure`,
);
const prepositions = set(
  'for to in als auf um für zum zur op voor naar au à pour comme para a come como per als para',
);
/** Where the name must be a role's by its words: a company stands there as well. */
const unclear = set('to in a à an auf um für zum zur interest');
const as = set('als as como comme come');
const wanted = set('hire hired hiring appoint appointed looking searching seeking need needed wanted');
const leads = set(
  'for about als as für pour comme para pra como per come voor zum zur un una uno um uma een eine einen',
);

const kindsOfWork =
  /^(?:ausbildung|praktikum|stage|alternance|internship|apprenticeship|traineeship|prácticas|estágio|tirocinio|apprentissage)$/;

/** How much a name that was found says: a role's word counts, a name in lower case without one is none. */
function weigh(words: readonly Word[], strong: number): number {
  const [first] = words;
  if (!first || words.length > 16) return 0;
  if (words.every(({ lower }) => noRole.has(lower) || openers.has(lower))) return 0;
  if (noRole.has(first.lower) && !likely(words)) return 0;
  // "die Ausbildung zum Kaufmann": what kind of work it is, names it only where nothing else does.
  if (words.length === 1 && kindsOfWork.test(first.lower)) return 1;
  if (/^(?:this|that|any|other|another|such|similar|future|these|hiring)$/.test(first.lower)) return 0;
  if (known(words)) return strong;
  const capitals = words.filter(({ bare: text }) => /^\p{Lu}/u.test(text)).length;
  if (likely(words)) return strong - 0.5;
  return capitals * 2 > words.length || /^\p{Lu}/u.test(first.bare) ? strong - 1.5 : 0;
}

export function rolesInPassage(words: readonly Word[], language: Language): Candidate[] {
  const found: Candidate[] = [];
  const add = (name: readonly Word[], strong: number, least = 0) => {
    const weight = Math.max(weigh(name, strong), name.length > 0 && name.length < 5 ? least : 0);
    const value = weight > 0 ? clean(name) : null;
    if (value) found.push({ value, weight });
  };
  for (const [at, word] of words.entries()) {
    const { ends } = word;
    const lower = word.lower.replace(/^[dl]['’]/, '');
    const next = words[at + 1];
    if (after.has(lower) || lower === 'application') add(...behind(words, at));
    const kind =
      /^(?:apprenticeship|internship|traineeship|placement|fellowship|studentship|lectureship|residency)$/.test(
        lower,
      );
    if (kind && /^(?:the|an|a|our|your)$/.test(words[at - 1]?.lower ?? ''))
      found.push({ value: word.bare, weight: 1 });
    const compound = /^(.{2,40}?)-(?:stelle|position|positie|functie|rolle|vacature)$/iu.exec(word.bare)?.[1];
    if (compound) add([...backCapitals(words, at), { ...word, raw: compound, bare: compound }], 2.5, 1.5);
    if (ends || !next) continue;
    const links = linksOf.get(lower);
    if (links?.has(':') && word.raw.endsWith(':')) add(onFrom(words, at + 1, language), 3);
    else if (links?.has(next.lower))
      add(nominative(onFrom(words, at + 2, language), next), 3, lowerLeast(words, at + 2, language));
    else if (links?.has(words[at + 2]?.lower ?? '') && isAdjective(next))
      add(onFrom(words, at + 3, language), 3, lowerLeast(words, at + 3, language));
    else if (links && /^d['’]/.test(next.raw)) add(unelided(words, at + 1, language), 3, 1.2);
    else if (leadsAlone.has(lower) && language !== 'en' && language !== 'de' && roleHeads.has(next.lower))
      add(onFrom(words, at + 1, language), 2.5);
    else if (leadsAlone.has(lower) && /^["“„«]|^\p{Lu}/u.test(next.raw))
      add(onFrom(words, at + 1, language), 2.8);
    if (applied.has(lower) && prepositions.has(next.lower)) {
      const name = onFrom(words, at + 2, language);
      if (known(name) || !unclear.has(next.lower))
        add(name, as.has(next.lower) ? 3 : 2.6, as.has(next.lower) ? 1.5 : 0);
    } else if (as.has(lower) || (lower === 'que' && words[at - 1]?.lower === 'tant'))
      add(asRole(words, at, language), 2.2);
    // "hired a groundskeeper", "looking for an Office Manager": who was wanted.
    if (
      wanted.has(lower) &&
      /^(?:a|an|another)$/.test(words[at + (next.lower === 'for' ? 2 : 1)]?.lower ?? '')
    ) {
      const name = onFrom(words, at + (next.lower === 'for' ? 3 : 2), language);
      if (known(name) && name.length < 6) add(name, 1.2);
    }
    if (leads.has(lower)) {
      const name = onFrom(words, at + 1, language);
      if (/^\p{Lu}/u.test(name[0]?.bare ?? '') && known(name)) add(name, 1.5);
    }
  }
  return found;
}

/** "posizione aperta di", "puesto vacante de", "figura professionale di": a word between the noun and its link. */
const isAdjective = ({ bare: text, raw }: Word) =>
  /^(?:vacant|vacante|vacantes|aperta|aperto|aperte|abierto|abierta|aberta|disponible|disponibile|disponível|professionale|profesional|ausgeschriebene|ausgeschriebenen|offen|offene)$/.test(
    text,
  ) && !/[,;:.]$/.test(raw);

/** "the Data Analyst position": the name, and how much its noun says. */
function behind(words: readonly Word[], at: number): [Word[], number, number] {
  const name = backFrom(words, at, applied);
  const noun = words[at]?.lower ?? '';
  const strong =
    noun === 'application'
      ? 2
      : /^(?:internship|place|spot|seat|slot|gig|interview|trial)$/.test(noun) || noun.startsWith('program')
        ? 1.8
        : 3;
  const agent = strong === 3 && name.length < 4 && likely(name.slice(-1));
  // "for the bar staff job": whatever stands there is the role.
  const start = at - name.length;
  const sought =
    /^(?:role|position|job|vacancy|post|opening|gig)$/.test(noun) &&
    name.length > 0 &&
    name.length < 4 &&
    /^(?:the|our)$/.test(words[start - 1]?.lower ?? '') &&
    words[start - 2]?.lower === 'for' &&
    name.every(
      ({ lower }) => /^\p{Ll}[\p{L}/-]{2,}$/u.test(lower) && !noRole.has(lower) && !/(?:ed|ly)$/.test(lower),
    );
  return [name, strong, agent ? 1.2 : sought ? 1.05 : 0];
}

/** A role in lower case behind "puesto de" or "functie van" is one only in languages that write them so. */
const lowerLeast = (words: readonly Word[], at: number, language: Language) =>
  language === 'en' || language === 'de' || noRole.has(words[at]?.lower ?? '') ? 0 : 1.2;

/** "als Copywriter": where something of an application stands before it in the sentence, whatever the role is called. */
function asRole(words: readonly Word[], at: number, language: Language): Word[] {
  const name = onFrom(words, at + 1, language);
  const before = words.slice(Math.max(0, at - 14), at);
  return likely(name) || before.some(({ lower }) => applied.has(lower)) ? name : [];
}

/** "die Stelle des Rettungssanitäters": the name without its genitive. */
function nominative(name: readonly Word[], { lower }: Word): readonly Word[] {
  const [first, ...rest] = name;
  if (!first || !/^(?:des|eines)$/.test(lower) || !/[^s]s$/.test(first.bare)) return name;
  const raw = first.raw.replace(/s(?=[^\p{L}]*$)/u, '');
  const shorter = { ...first, raw, bare: first.bare.slice(0, -1), lower: first.lower.slice(0, -1) };
  return likely([shorter]) ? [shorter, ...rest] : name;
}

const cut = (text: string) => text.replace(/^d['’]/i, '');

/** "poste d'Assistante": the name without its elided article. */
function unelided(words: readonly Word[], at: number, language: Language): Word[] {
  const word = words[at];
  if (!word) return [];
  const first = { ...word, raw: cut(word.raw), bare: cut(word.bare), lower: cut(word.lower) };
  return onFrom([first, ...words.slice(at + 1, at + 16)], 0, language);
}

/** "Cloud Engineer-positie": the capitalised words before the compound. */
function backCapitals(words: readonly Word[], at: number): Word[] {
  let start = at;
  while (
    start > 0 &&
    /^\p{Lu}/u.test(words[start - 1]?.bare ?? '') &&
    !words[start - 1]?.ends &&
    at - start < 4
  )
    start -= 1;
  return start === 0 ? [] : words.slice(start, at);
}
