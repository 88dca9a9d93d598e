/** The company in a line that names a team, an office or the company itself: a signature's line, a sender's name. */
import { agreement, squeezed } from './company-domain';
import { asWritten, capital, companyFrom, isSureKind, nameFrom, withoutUnit } from './company-name';
import { isHiring, isKind, isLegal, isLittle, isOffice } from './organisation-words';
import { type Word, wordsOf } from './passages';
import { roleHeads, teamWords } from './words';

export interface Named {
  value: string;
  /** Nothing but a name stands in this part of the line; otherwise a team's or an office's words were cut off. */
  whole: boolean;
}

const separators =
  /\s*[|·•;]\s*|:\s|\s[–—-]\s|\s?[—–]\s|,\s(?!(?:inc|llc|ltd|corp|co|gmbh|s\.|plc)\b)|\s(?:at|@|bei|chez|presso|bij)\s/i;

/** "Ann & the [Acme team]", "Ann and everyone at [Acme]". */
const withOthers =
  /^\p{Lu}[\p{L}'’-]+(?: (?:&|and|und|et|y|e|en) (?:the|all at|everyone at|all of us at|das|l['’]équipe|el equipo|il team|a equipa|het)) (?=\p{Lu})/u;

/** Units of hiring that no single word tells: "[Capital Humano] Acme", "[Werken bij] Acme". */
const unitOfWords =
  /^(?:(?:Desde )?Capital [Hh]umano|Jovem [Aa]prendiz|Werken bij|Arbeiten bei|Travailler chez|Trabajar en|Lavora con) (?:del? |da |di )?(?=\p{Lu})/u;

/** The company named in a line; null when it holds a team's or an office's words alone. */
export function companyOfLine(line: string, keys: readonly string[]): Named | null {
  const parts = line
    .replace(withOthers, '')
    .replace(unitOfWords, '')
    .replace(/-(?=(?:Team|team|Recruiting|Gruppe$))/, ' ')
    .split(separators)
    .map((part) => part.trim())
    .filter(Boolean);
  const named = parts.flatMap((part) => {
    const found = ofPart(part, keys);
    return found ? [found] : [];
  });
  const spelling = named.find(({ value }) => agreement(value, keys) > 0);
  if (spelling) return spelling;
  const [first] = parts;
  // "Nexa Foods, Leeds": a place follows a name; "News Editor, The Echo": a company follows an office.
  const leading = first !== undefined && named[0] !== undefined && first.includes(named[0].value);
  const other = leading ? named[0] : named.at(-1);
  return other ? { ...other, whole: other.whole && (leading || parts.length === 1) } : null;
}

function ofPart(part: string, keys: readonly string[]): Named | null {
  const words = wordsOf(part.replace(/\s*\([^)]{0,40}\)\s*$/, ''));
  if (words.length === 0 || words.length > 10) return null;
  const rest = cut(words);
  const name = isSpelled(words, rest, keys) ? words : rest;
  if (name.length === 0) return null;
  const first = name[0] ? words.indexOf(name[0]) : 0;
  const whole = name.length === words.length || isArticle(words.slice(0, first));
  const value = nameOf(name);
  if (!value) return null;
  const sound = agreement(value, keys) > 0 || name.some(({ lower }) => isKind(lower) || isLegal(lower));
  // "Director of Programs" names no company: what is left of an office must be known by something.
  const joined = !whole && isLittle(words[first - 1]?.lower ?? '') && !isTeam(words);
  // "Diversional Therapist" is a title, though nobody knows the first word.
  const title = name.length < words.length && isTitle(words[first + name.length]?.lower ?? '');
  const behindTitle = first > 0 && isTitle(words[first - 1]?.lower ?? '');
  return (joined || title || behindTitle) && !sound ? null : { value, whole };
}

/** "Harbour Recruitment" at harbourrecruit.example: an office's word that the domain has as well belongs to the name. */
const isSpelled = (words: readonly Word[], cutDown: readonly Word[], keys: readonly string[]) => {
  const whole = squeezed(asWritten(words));
  const rest = squeezed(asWritten(cutDown));
  return (
    words.length < 5 &&
    keys.some((key) => {
      const spelling = squeezed(key);
      return whole.startsWith(spelling) && spelling.length > rest.length + 1 && spelling.startsWith(rest);
    })
  );
};

const isTitle = (lower: string) => roleHeads.has(lower) && !teamWords.has(lower);

const isTeam = (words: readonly Word[]) =>
  words.some(({ lower }) =>
    /^(?:team|équipe|l['’]équipe|equipo|equipa|equipe|filles|karriereteam|careers?|recruiting)$/.test(lower),
  );

const isArticle = (words: readonly Word[]) =>
  words.every(({ lower }) =>
    /^(?:the|die|der|das|le|la|les|el|il|lo|o|a|de|het|your|ihre?|dein)$/.test(lower),
  );

/** Without the words of teams and offices at either end. */
function cut(line: readonly Word[]): Word[] {
  const words = withoutUnit(line);
  let name = [...words];
  const beginsName = () =>
    name.length > 1 &&
    isKind(name[0]?.lower ?? '') &&
    capital.test(name[0]?.bare ?? '') &&
    !(name.length < words.length && /^(?:center|centre|zentrum)$/.test(name[0]?.lower ?? ''));
  while (name[0] && !beginsName() && (isOffice(name[0].lower) || isLittle(name[0].lower))) {
    if (
      words.length === line.length &&
      /^(?:The|Les|Los|La|El|Het|De|Il)$/.test(name[0].raw) &&
      keepsArticle(name)
    )
      break;
    name = name.slice(1);
  }
  if (name.length > 0 && isSoft(words.slice(0, words.length - name.length))) name = [...words];
  const all = [...name];
  while (name.length > 0 && !endsName(name, name.length < all.length)) name = name.slice(0, -1);
  return name.length > 0 && isSoft(all.slice(name.length)) ? all : name;
}

/** A department's words that companies are called by as well: "National Grid", "Servicios Portuarios", "Acme Engineering". */
const soft = new Set(
  `global national public civil online early professional finance finances engineering technology legal services service servicios servizi servicos serviços
  operations digital sales development analytics international central group office experience news process centre center customer discovery data
  gestión gestion gestão comercial commerciale commercial capital industrial`.split(/\s+/),
);
const isSoft = (words: readonly Word[]) =>
  words.length > 0 && words.every(({ lower, bare }) => soft.has(lower) && capital.test(bare));

/** What these name can be a company's field as well as a department. */
const fields = new Set('consulting research design analytics development media partners partner'.split(' '));
/** "Acme [Human Resources Department]", "Acme [HR Center]": what an office's own words stand before is no kind of company. */
const isUnit = (name: readonly Word[]) => isHiring(name.at(-2)?.lower ?? '');

/** Its last word belongs to the company's name. `wasCut` tells that an office's words stood behind it. */
function endsName(name: readonly Word[], wasCut: boolean): boolean {
  const { lower = '', bare = '' } = name.at(-1) ?? {};
  if (isLegal(lower) || name.at(-2)?.raw === '&') return true;
  if (name.length > 1 && capital.test(bare)) {
    if (fields.has(lower)) return true;
    if (isKind(lower)) return isSureKind(name) || !(wasCut || isUnit(name));
  }
  return !isOffice(lower) && !isLittle(lower);
}

/** "The Fenland Echo" is a name with its article; "The Acme Recruiting Team" is not. */
const keepsArticle = (words: readonly Word[]) =>
  words
    .slice(1)
    .every(
      ({ bare, lower }) => (capital.test(bare) || isLittle(lower) || isLegal(lower)) && !isOffice(lower),
    );

/** "Kay's Nails & Beauty" is a name throughout where nothing else stands in the line. */
const withoutOwner = (word: Word): Word => ({ ...word, bare: word.bare.replace(/['’]s$/, 's') });

/** The words as a company's name, if they are one throughout. */
function nameOf(words: readonly Word[]): string | null {
  const kind = words.length > 1 && isKind(words[0]?.lower ?? '');
  if (
    kind &&
    words.every(({ bare, lower }) => capital.test(bare) || isLittle(lower) || isKind(lower) || isLegal(lower))
  )
    return companyFrom(words) ?? asWritten(words);
  const start = /^(?:The|Les|Los|La|El|Het|De)$/.test(words[0]?.raw ?? '') ? 1 : 0;
  const rest = nameFrom(words.map(withoutOwner), start);
  if (rest.length < words.length - start) return null;
  return companyFrom(start === 1 ? words.slice(1) : words) === null ? null : asWritten(words);
}
