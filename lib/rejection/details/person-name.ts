/** What a person's name looks like. */
import { isKind, isOffice } from './organisation-words';
import { type Word, wordsOf } from './passages';
import { legalForms } from './words';

const titles = new Set(
  `dr prof mr mrs ms miss mx herr frau mag dipl-ing ing dipl ir sir lady m mme mlle sr sra srta sig sig.ra dott dott.ssa dhr mevr mw drs dra
  don dona doña hna hno fr rev c.p lic a/sergeant sergeant eng engº med rer nat phil jur oec pr agr enf enf.ª sor suor fray padre me maître chef capt lt col rev.do don.ssa profa prof.ssa avv geom phd mba`.split(
    /\s+/,
  ),
);
const particles = new Set(
  'de van von der den di da la le del dos das du ten ter te zu zum vom al bin y e af av el ibn degli della'.split(
    ' ',
  ),
);
/** Words that begin with a capital in many lines and in no name. */
const noName = new Set(
  `the your our you're we're while here best regards sincerely sent from phone tel email mobile confidential note please thank thanks you dear hello hi we on
  behalf no reply via and und et follow us unfortunately applicant candidate application job jobs health dark im auftrag pour para
  notice of status view re hallo ciao hola olá oi bonjour beste liebe lieber hey lead leisure public similar new not il la el los les le
  l'équipe die das der ihr ihre dein hoi dag geachte moin servus obrigado obrigada gracias grazie merci danke bedankt vielen dank herzlich viele liebe exmo exma
  senhor senhora señor señora signor signora monsieur madame caro cara gentile egregio egregia prezado prezada estimado estimada querido querida cher chère
  grüße gruß grüßen groeten groet groetjes regards wishes saludos saludo saluti cordialement cumprimentos abraço abrazo lg vg mfg mon tue wed thu fri sat sun
  bises bisous baci bacioni beijos beijinhos besos liefs herzliche kind warm
  unidade glhf thx everyone love kisses herzlichst grüßle besitos bendiciones namasté cordiales fraternalmente grato official yours rgds greetings hugs hug hilsen affectionately peace xo xoxo alle alles tot até até até-breve suerte anlage anlagen`.split(
    /\s+/,
  ),
);

const partOfName = /^\p{Lu}[\p{L}'’.-]*$/u;

/** JANE DOE as Jane Doe; initials stay. */
const cased = (word: string) =>
  word.length > 2 && !word.includes('.') && word === word.toUpperCase()
    ? word.toLowerCase().replaceAll(/(^|[-'’])\p{L}/gu, (letter) => letter.toUpperCase())
    : word;

const plain = (name: string) => name.toLowerCase().replaceAll(/[^\p{L}\p{N}]/gu, '');

/** "Jane Doe | Acme", "Jane Doe (she/her)", "Jane at Acme": the name is what stands first. */
const behindName =
  /\s*[|(,•·]\s*|\s[-–—/]\s|\s(?:at|from|via|vom|bei|chez|@|de l['’]équipe|del equipo|da equip[ea]|dal team|del team|van het)\s/;

/** The part of a line that may be a name: "DOE, Jane" turned round, without "p. p." and kisses. */
function headOf(line: string): string {
  const [, last = '', first = ''] = /^([\p{L}'’-]+), ([\p{L}'’ .-]+)$/u.exec(line.trim()) ?? [];
  if (first && !isOfficeLine(first) && !isDegree(first)) return `${first} ${last}`;
  const whole = line
    .trim()
    .replace(/\sx{1,3}$/, '')
    .replace(/^(?:i\.\s?[AV]\.|p\.\s?p\.|ppa\.?|gez\.)\s+/, '');
  return (whole.split(behindName)[0] ?? '').trim();
}

/** The words of a name without titles before and degrees behind it. */
function withoutTitles(words: readonly Word[]): readonly Word[] {
  const names = words.filter(({ lower }) => !titles.has(lower.replace(/^\p{L}\//u, '')));
  const isMixed = /\p{Ll}/u.test(names[0]?.bare ?? '');
  if (!isMixed) return names;
  while (names.length > 2 && /^\p{Lu}{3,}$/u.test(names.at(-1)?.bare ?? '')) names.pop();
  // "M. Haverford" may be Monsieur, but it is all that is told.
  return names.length === 1 && words.length === 2 && /^\p{Lu}\.$/u.test(words[0]?.raw ?? '') ? words : names;
}

const isPart = ({ bare, lower }: Word) =>
  (particles.has(bare) || !noName.has(lower)) &&
  !legalForms.has(lower) &&
  !isOffice(lower) &&
  !isKind(lower) &&
  (partOfName.test(bare) || particles.has(lower));

/** The line as a person's name, without titles ("Jane Doe", "DOE, Jane", "Dr. Jane van Doe"); null when it is none. */
export function personOf(line: string, company: string | null): string | null {
  // "Marieke, Jonas & Lu": nobody in particular.
  if (/^\p{Lu}[\p{L}]+(?:, \p{Lu}[\p{L}]+)*,? (?:&|and|und|y|e|et|en|\+) \p{Lu}[\p{L}]+$/u.test(line.trim()))
    return null;
  const head = headOf(line);
  const words = wordsOf(head);
  if (words.length === 0 || words.length > 6 || /[\d@:&+?!]/.test(head)) return null;
  const names = withoutTitles(words);
  if (names.length === 0 || names.length > 5 || !partOfName.test(names[0]?.bare ?? '')) return null;
  if (!names.every((word, at) => isPart(word) || (at > 0 && particles.has(word.lower)))) return null;
  const value = names
    .map(({ raw }) => cased(raw.replace(/[,;:]$/, '')))
    .join(' ')
    .slice(0, 80);
  if (names.length === 1 && !/\p{Ll}/u.test(value)) return null;
  return company && plain(value) === plain(company) ? null : value;
}

/** Titles that a person is addressed with; what else stands before a name is left out. */
const addressed =
  /^(?:(?:mr|mrs|ms|miss|mx|mme|mlle|herr|frau|sr|sra|srta|don|doña|dra?|prof|profa|prof\.ssa|dott|dott\.ssa|dr\.ssa|ing|eng|engº|mag|lic|drs|avv|geom|hna|hno|suor|dhr|mevr|mw|rev|fr|sir|dame|lady)(?:\.ª|[.ª])?\s+){1,3}/iu;

/** "Prof. Dr." of "Prof. Dr. Jane Doe", as written; '' where the line begins with the name. */
export const titleOf = (line: string): string =>
  (addressed.exec(line.trim().slice(0, 80))?.[0] ?? '').trim().split(/\s+/).map(cased).join(' ');

const isOfficeLine = (line: string) => wordsOf(line).some(({ lower }) => isOffice(lower));
const isDegree = (line: string) => /^\p{Lu}{2,6}$/u.test(line.trim());

/** "Jane Doe" gives "Jane"; null for an initial or a title alone. */
export function firstNameOf(person: string): string | null {
  const first = wordsOf(person).find(({ lower }) => !titles.has(lower));
  return first && first.bare.length > 1 && !/^\p{L}\.?$/u.test(first.bare) ? first.bare : null;
}
