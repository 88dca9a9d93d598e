/** Where a company's name ends, and what is none. */
import { isHiring, isKind, isLegal, isLittle, isOffice, isPlainKind } from './organisation-words';
import { textOf, type Word } from './passages';
import { legalForms, roleHeads } from './words';

export const joints = new Set([
  'of',
  'for',
  'and',
  '&',
  'de',
  'du',
  'des',
  'del',
  'della',
  'di',
  'do',
  'da',
  'und',
  'y',
  'e',
  'et',
  'en',
  'van',
  'the',
  '+',
]);

/** Behind a kind of organisation these go on with its name: "Bundesamt für Statistik", "Gasthaus zur Post", "Praxis am Markt". */
const kindJoints = new Set('für am zur zum vom im aan bij ai al aux au à sul sulla'.split(' '));

export const noCompany = new Set(
  `we us our you your this that it he she they the a an i vacancy trial outcome result results linkedin facebook twitter instagram glassdoor monday tuesday wednesday thursday friday saturday sunday january february
  march april may june july august september october november december summer winter spring fall autumn candidate applicant application applications dear hello hi
  unfortunately thank thanks best kind regards sincerely position role job software data sie ihr ihre uns unserem unserer unser einer einem der die das dem ihnen nous vous notre votre
  nosotros nuestra nuestro usted su esta este noi voi lei nostra nostro questa nossa nosso nós você sua seu esta wij ons onze uw deze company team re fw fwd aw update
  hallo ciao hola hoi olá bonjour salut beste lieber liebe guten sehr gentile estimado estimada prezado prezada caro cara cher chère canceled cancelled notice
  dein deine deiner ihrer mr mrs ms mx herr herrn frau monsieur madame señor señora sr sra signor signora ref req candidature candidatura bewerbung sollicitatie
  januar februar märz mai juni juli oktober dezember janvier février mars avril juin juillet août septembre octobre novembre décembre enero febrero
  marzo mayo junio julio agosto septiembre octubre noviembre diciembre gennaio febbraio aprile maggio giugno luglio settembre ottobre dicembre janeiro
  poste puesto cargo ruolo posizione função functie statut status stato estado résultat resultado risultato resultaat esito décision decisión decisione decisão besluit
  objet oggetto assunto asunto betreff onderwerp betreft référence referencia riferimento referência kennziffer kenmerk replies reply responses messages emails e-mails applicants candidates fevereiro março maio junho julho setembro outubro novembro dezembro januari februari maart mei juli augustus oktober cv ok client kunde klant cliente employer`.split(
    /\s+/,
  ),
);

/** What begins a sentence before its subject: "If Acme opens …", "Wenn Acme …". */
export const opensSentence = new Set(
  `if so when whenever while although though since because but and or yet however once until unless after before whether as at also then now still where
  wenn falls weil obwohl aber sobald nachdem auch si quand lorsque comme mais cuando aunque pero mientras quando siccome mas embora wanneer omdat maar zodra hoewel indien from desde dalla vanuit depuis`.split(
    /\s+/,
  ),
);

/** Ranks and regions that stand beside a department. */
export const noName = new Set(
  'senior sr junior jr technical lead global regional north south america europe emea apac college corporate internal external'.split(
    ' ',
  ),
);

export const capital = /^[\p{Lu}\p{N}&]/u;

/** The name that begins at `start`: capitalised words, joined by little ones, with its legal form. */
export function nameFrom(words: readonly Word[], start: number): Word[] {
  const name: Word[] = [];
  for (let at = start; at < words.length && name.length < 8; at += 1) {
    const word = words[at];
    if (!word?.bare) break;
    const next = words[at + 1];
    const isForm =
      legalForms.has(word.lower) &&
      !/^(?:Spa|Ag|As|Se|Sa)$/.test(word.bare) &&
      !/^\p{Ll}{2}$/u.test(word.bare);
    const smallButLegal =
      name.length === 0 && next !== undefined && next.bare.length > 2 && legalForms.has(next.lower);
    const isOfThe = word.lower === 'of' && next?.raw === 'the';
    const joins =
      (joints.has(word.lower) || (kindJoints.has(word.raw) && isKind(name.at(-1)?.lower ?? ''))) &&
      name.length > 0 &&
      next !== undefined &&
      capital.test((isOfThe ? words[at + 2] : next)?.bare ?? '') &&
      (isOfThe || !noCompany.has(next.lower));
    if (!isForm && !joins && !smallButLegal && !capital.test(word.bare) && !/^\p{Ll}+\p{Lu}/u.test(word.bare))
      break;
    // "… Group I realise": the writer goes on.
    if (word.raw === 'I' && /^\p{Ll}/u.test(next?.bare ?? '')) break;
    name.push(word);
    const goesOn =
      legalForms.has(next?.lower ?? '') ||
      (/^[&+]$/.test(next?.raw ?? '') && legalForms.has(words[at + 2]?.lower ?? ''));
    if (isForm && name.length > 1 && !goesOn) break;
    if (word.ends || /[;!?)\]|–—]$/.test(word.raw)) break;
    if (/[,:]$/.test(word.raw) && !(next && legalForms.has(next.lower))) break;
    if (/['’]s$/.test(word.bare) && !belongsBehind(words, at)) break;
  }
  return name;
}

/** The name that ends before `end`: the capitalised words of the sentence, without what begins it. */
export function nameBefore(words: readonly Word[], end: number): Word[] {
  let start = end;
  while (
    start > 0 &&
    capital.test(words[start - 1]?.bare ?? '') &&
    !words[start - 1]?.ends &&
    (!words[start - 1]?.raw.endsWith(',') || legalForms.has(words[start]?.lower ?? ''))
  )
    start -= 1;
  if (opensSentence.has(words[start]?.lower ?? '')) start += 1;
  return words.slice(start, end);
}

/** "St Brigid's [National School]", "Fairmead Children's [Centre]"; no "Acme's [Data Analyst position]". */
function belongsBehind(words: readonly Word[], owner: number): boolean {
  let end = owner;
  while (
    end < owner + 4 &&
    !words[end]?.ends &&
    !/[,;:)|]$/.test(words[end]?.raw ?? '') &&
    capital.test(words[end + 1]?.bare ?? '')
  )
    end += 1;
  const run = words.slice(owner + 1, end + 1);
  return (
    (isKind(run.at(-1)?.lower ?? '') ||
      (/^(?:children|women|men|people|clerk|king|queen)/.test(words[owner]?.lower ?? '') &&
        /^(?:services?|office)$/.test(run.at(-1)?.lower ?? ''))) &&
    !likeRole(run)
  );
}

/** "Acme University Recruiting", "Marlow County Department of Human Resources": the office begins before its own words. */
const beforeOffice = new Set('university college department school city center centre'.split(' '));
/** "Acme [Medical Center]", "Acme [High School]": with these, they are kinds all the same. */
const ofKind = new Set(
  'medical health cancer community high primary elementary secondary grammar middle technical state art arts law business nursing research leisure sports conference science'.split(
    ' ',
  ),
);

/** The last word names a kind of organisation, and begins no office. */
export const isSureKind = (name: readonly Word[]) => {
  const { lower = '' } = name.at(-1) ?? {};
  return (
    name.length > 1 && isKind(lower) && (!beforeOffice.has(lower) || ofKind.has(name.at(-2)?.lower ?? ''))
  );
};

/** "Acme County Council [HR Shared Services]": behind a kind or a legal form, those who hire are a unit with all that follows. */
export function withoutUnit(line: readonly Word[]): readonly Word[] {
  const unit = line.findIndex(
    ({ lower }, at) =>
      at > 1 &&
      (isHiring(lower) || lower === 'human') &&
      (isLegal(line[at - 1]?.lower ?? '') || isSureKind(line.slice(0, at))),
  );
  return unit < 0 ? line : line.slice(0, unit);
}

export function companyFrom(name: readonly Word[]): string | null {
  const value = asWritten(withoutUnit(name));
  const first = name[0]?.lower ?? '';
  if (name.length === 1 && (noCompany.has(first) || isPlainKind(first))) return null;
  if (noCompany.has(first) && first !== 'the') return null;
  if (name.every(({ lower }) => isOffice(lower) || isLittle(lower) || noName.has(lower))) return null;
  if (!/[\p{Lu}\p{N}]/u.test(value) && !name.some(({ lower }) => legalForms.has(lower))) return null;
  if (value.length < 2 || value.length > 80 || !/\p{L}/u.test(value)) return null;
  // "S.C.", "Z 3": what is left of an address or a reference.
  if (!/\p{L}{2}/u.test(value) && !/^\p{L}[&\d]|^\d\p{L}/u.test(value)) return null;
  return value;
}

/** Forms that Romance languages leave away when they speak of a company; at its end only. */
const unspoken =
  /,?\s(?:S\.?A\.?S?|S\.?L|S\.?r\.?l(?:\.?s)?|S\.?p\.?A|S\.C|Lda|Ltda|SARL|a\.s|S\.A\. de C\.V)\.?$/i;

/** The name as the mail writes it, with the dot of its legal form, without a possessive and what stands in brackets. */
export function asWritten(name: readonly Word[]): string {
  const dotted = /\.[)"'”’,;:]*$/.test(name.at(-1)?.raw ?? '');
  return textOf(name)
    .replace(/^\(([^()]*)\)?$/, '$1')
    .replace(/^\[|\]$/g, '')
    .replace(/\s[&+]$/, '')
    .replace(/\s\([^)]*\)?$/, '')
    .replace(/(?<!^(?:St|Saint)\.? \p{L}+)['’]s$/u, (form) => (dotted ? form : ''))
    .replace(/^([^(]*)\)$/, '$1')
    .replace(/\b(?:Inc|Corp|Co|Ltd|B\.V|N\.V|e\.\s?V|e\.\s?K)$/i, (form) => (dotted ? `${form}.` : form))
    .replace(/\sSpa$/.test(textOf(name)) ? /^$/ : unspoken, '');
}

export const likeRole = (words: readonly Word[]) =>
  words.some(({ lower }) => lower.split(/[/(-]/).some((part) => roleHeads.has(part)));
