/** What the sender's address says of the company: which of the names in a mail belongs to it. */
import type { Mail } from '../verdict';
import { atsOf, domainOf } from './ats';
import { isBoard } from './boards';
import { asWritten, likeRole, nameFrom, noCompany, opensSentence, withoutUnit } from './company-name';
import { isHiring, isKind, isLegal, isLittle, isOffice } from './organisation-words';
import type { Word } from './passages';
import { freeMail } from './words';

/** Labels of a domain that name no company: kinds of site, systems' own words. */
const common = new Set(
  `example invalid test localhost co com org net ac gov govt edu sch nhs adv coop jobs job careers career karriere karriereportal mail email
  empleo candidates candidate recruiting recruitment recruit hire hiring ats hr apply talent portal mailer notifications notify system
  successfactors personio talent-soft greenhouse lever workday taleo icims smartrecruiters teamtailor workable recruitee breezy jobvite
  greenhouse-mail lever-mail teamtailor-mail workablemail bamboohr dvinci-hr jobs2web applicantpro pageup us eu uk lavoraconnoi trabajo
  app io mx www info bounce reply noreply go get our team`.split(/\s+/),
);
/** Local parts that name no company, where a tracking system sends for many. */
const boxes =
  /^(?:no|do|re|info|job|career|karriere|recruit|talent|hr|hello|mail|notif|team|apply|system|people|bewerb|candidat|seleccion|empleo|work|support|post|office|contact)/;

/** One spelling for comparing: no accents, no spaces, umlauts by the bare vowel, "and" left out. */
export const squeezed = (value: string) =>
  value
    .toLowerCase()
    .replaceAll('ß', 'ss')
    .normalize('NFD')
    .replaceAll(/\s(?:and|und|et|en|y|e)\s/g, ' ')
    .replaceAll(/[^\p{L}\p{N}]/gu, '');

const unumlauted = (key: string) => key.replaceAll(/([aou])e/g, '$1');

/** The labels that may spell the company: of the sender's domain, or of what a tracking system puts beside its own. */
export function domainKeys(mail: Mail): string[] {
  const { email } = mail.from;
  if (!email.includes('@')) return [];
  const labels = domainOf(email)
    .split('.')
    .slice(0, -1)
    .filter((label) => label.length > 1 && !common.has(label) && !freeMail.has(label) && !isBoard(label));
  if (!atsOf({ ...mail, text: '' })) return labels;
  const local = email.slice(0, email.lastIndexOf('@')).toLowerCase().replace(/\+.*$/, '');
  const own = labels.slice(0, -1);
  return boxes.test(local) ? own : [...own, local];
}

/** Endings that companies add to their name for a free domain. */
const added = /(?:hq|inc|app|group|jobs|careers|online|global|company|intl|ltd|llc|gmbh|ag)$/;

const spellings = (key: string): string[] => {
  const plain = squeezed(key);
  const without = plain.replace(added, '');
  return [...new Set([plain, unumlauted(plain), ...(without.length > 3 ? [without] : [])])];
};

/** The company's initials as a label: "vba" for Verkehrsbetriebe Altmark. */
export const initials = (value: string) =>
  value
    .split(/[\s-]+/)
    .filter((word) => /^\p{Lu}/u.test(word))
    .map((word) => squeezed(word).charAt(0))
    .join('');

/** 2 when the name spells the domain, 1 when they share a word or the name its initials, 0 when nothing. */
export function agreement(value: string, keys: readonly string[]): 0 | 1 | 2 {
  const name = squeezed(value);
  let best: 0 | 1 | 2 = 0;
  for (const key of keys.flatMap(spellings)) {
    if (name === key) return 2;
    const shared = value.split(/[\s-]+/).some((word) => {
      const plain = squeezed(word);
      return plain.length > 3 && key.includes(plain);
    });
    const parts = key.length > 3 && name.includes(key);
    const initial = initials(value);
    if (shared || parts || (initial.length > 2 && key.startsWith(initial))) best = 1;
  }
  return best;
}

/** The words that together spell the domain, with what belongs to them: "Bright Quarry", "Stadt Lohne" for lohne.de. */
export function spelledOut(words: readonly Word[], keys: readonly string[]): string[] {
  const wanted = new Set(keys.flatMap(spellings).filter((key) => key.length > 2));
  if (wanted.size === 0) return [];
  const found: string[] = [];
  for (let at = 0; at < words.length; at += 1) {
    if (!isCapital(words[at])) continue;
    const first = squeezed(words[at]?.bare ?? '');
    if (![...wanted].some((key) => key.startsWith(first))) continue;
    for (let length = 1; length <= 6 && at + length <= words.length; length += 1) {
      const run = words.slice(at, at + length);
      if (run.slice(0, -1).some(closes) || /@|:\/\//.test(run.at(-1)?.raw ?? '')) break;
      if (wanted.has(squeezed(asWritten(run)))) found.push(asWritten(widened(words, at, at + length)));
    }
  }
  return found;
}

const isCapital = (word: Word | undefined) => /^[\p{Lu}\p{N}]/u.test(word?.bare ?? '');
const closes = (word: Word | undefined) => word === undefined || word.ends || /[,:;)|]$/.test(word.raw);

const isForm = (words: readonly Word[], at: number) =>
  (isCapital(words[at]) || /\./.test(words[at]?.raw ?? '')) && isLegal(words[at]?.lower ?? '')
    ? true
    : /^[&+]$/.test(words[at]?.raw ?? '') && isLegal(words[at + 1]?.lower ?? '');

/** The run with the kind of organisation before or behind it: "Comune di [Lorval]", "[Stonecross] University". */
function widened(words: readonly Word[], start: number, end: number): Word[] {
  let last = end;
  for (let at = end; at < end + 3 && isCapital(words[at]) && !closes(words[at - 1]); at += 1) {
    if (isHiring(words[at]?.lower ?? '')) break;
    if (isKind(words[at]?.lower ?? '') && !beginsOffice(words, at)) last = at + 1;
  }
  // "Acme [GmbH & Co. KG]"
  while (last < words.length && !closes(words[last - 1]) && isForm(words, last)) last += 1;
  let first = start;
  for (let at = start - 1; at >= start - 4 && at >= 0 && !closes(words[at]); at -= 1) {
    if (isCapital(words[at]) && beginsKind(words[at]?.lower ?? '')) first = at;
    else if (
      !isCapital(words[at]) &&
      !/^(?:of|the|de|des|du|do|da|dos|di|del|della|der|van|la|les|le)$/.test(words[at]?.lower ?? '')
    )
      break;
  }
  return words.slice(first, last);
}

/** A kind that names begin with: "Hotel Seeblick"; a board or a district stands at their end. */
const beginsKind = (lower: string) => isKind(lower) && !/^(?:board|district|authority|resorts?)$/.test(lower);

/** "Acme [University Recruiting]", "Marlow County [Department of Human Resources]". */
const beginsOffice = (words: readonly Word[], at: number) => {
  const next = words[at + 1]?.lower;
  return (
    /^(?:university|college|department|school|centre|center)$/.test(words[at]?.lower ?? '') &&
    next !== undefined &&
    !words[at]?.ends &&
    (isOffice(next) || isLittle(next))
  );
};

/** Names that share most of the domain's letters: "Universität Rheinsberg" for uni-rheinsberg.de. */
export function sharing(words: readonly Word[], keys: readonly string[]): string[] {
  const wanted = keys.flatMap(spellings).filter((key) => key.length > 5);
  if (wanted.length === 0) return [];
  const found: string[] = [];
  for (let at = 0; at < words.length; at += 1) {
    if (!beginsName(words[at], wanted)) continue;
    const name = nameFrom(words, at);
    const key = wanted.find((spelling) => covers(name, spelling) >= 0.6);
    if (name.length > 1 && key) found.push(asWritten(withoutUnit(withoutRole(name, key))));
    at += Math.max(0, name.length - 1);
  }
  return found;
}

/**
 * One word that the domain begins with: "Harbourlight" of harbourlightcork.example. Not for German, which writes all nouns so: "Glaziologie"
 * of glaziologie-arvental.example is none. `people` are words of names.
 */
export function beginning(
  words: readonly Word[],
  keys: readonly string[],
  people: readonly string[],
): string[] {
  const wanted = keys.flatMap(spellings);
  return words.flatMap((word) => {
    const plain = squeezed(word.bare.replace(/['’]s$/, ''));
    const isName = /^\p{Lu}\p{L}{4,}/u.test(word.bare) && !people.includes(plain) && !isKind(word.lower);
    if (!isName || isOffice(word.lower) || likeRole([word]) || noCompany.has(word.lower)) return [];
    const key = wanted.find((spelling) => spelling.length > plain.length && spelling.startsWith(plain));
    return key && plain.length / key.length >= 0.5 ? [asWritten([word])] : [];
  });
}

/** A capital that neither opens a sentence nor names a department or a role, unless the domain has it as well. */
const beginsName = (word: Word | undefined, wanted: readonly string[]): word is Word => {
  if (!word || !/^\p{Lu}/u.test(word.bare) || isLittle(word.lower) || opensSentence.has(word.lower))
    return false;
  const plain = squeezed(word.bare);
  return (
    !isOffice(word.lower) ||
    isKind(word.lower) ||
    /^fa[ck]ul/.test(word.lower) ||
    wanted.some((key) => plain.length > 2 && key.includes(plain))
  );
};

/** "[Fernhollow] iOS Engineer": a role behind the words that the domain has is no part of the name. */
function withoutRole(name: readonly Word[], key: string): readonly Word[] {
  const last = name.findLastIndex(({ bare }) => bare.length > 2 && key.includes(squeezed(bare)));
  return last >= 0 && likeRole(name.slice(last + 1)) ? name.slice(0, last + 1) : name;
}

/** The share of the key's letters that the name's longer words spell. */
const covers = (name: readonly Word[], key: string) =>
  [...new Set(name.map(({ bare }) => squeezed(bare)))]
    .filter((word) => word.length > 3 && key.includes(word))
    .reduce((sum, word) => sum + word.length, 0) / key.length;
