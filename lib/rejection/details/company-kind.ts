/** Names that begin with the kind of organisation: "Ville de Lorval", "Hotel Seeblick", "University of Port Ransom". */
import { companyFrom, likeRole, nameFrom } from './company-name';
import { isKind } from './organisation-words';
import type { Word } from './passages';
import type { Candidate } from './votes';

/** These stand first in names of other things, or of a part of an organisation. */
const seldom = new Set(
  `center centre zentrum department college school institute academy group company companies partners associates systems software solutions technology
  technologies energy media games labs studio studios press shop store capital motors insurance library theatre praxis city county council board district authority`.split(
    /\s+/,
  ),
);

export function companiesByKind(written: readonly Word[]): Candidate[] {
  const words = written.map(unelided);
  return words.flatMap((word, at) => {
    if (!isKind(word.lower) || !/^\p{Lu}/u.test(word.bare) || word.ends || /[,;:]$/.test(word.raw)) return [];
    const name = kindName(words, at);
    // "Gallery Assistant", "Hotel Manager": a role at one.
    const value = name.length > 1 && !likeRole(name.slice(-1)) ? companyFrom(name) : null;
    if (!value) return [];
    const of = /^(?:of|for)$/.test(words[at + 1]?.lower ?? '');
    if (seldom.has(word.lower)) return of ? [{ value, weight: 1.2 }] : [];
    return [{ value, weight: 1.8 }];
  });
}

const cut = (text: string) => text.replace(/^[^'’]*['’]/, '');

/** "l'Université" as "Université"; "l'Habitat" stays within a name. */
function unelided(word: Word): Word {
  if (!/^(?:l|d|dell|all|dall|nell)['’]\p{Lu}/iu.test(word.bare)) return word;
  return isKind(cut(word.lower))
    ? { ...word, raw: cut(word.raw), bare: cut(word.bare), lower: cut(word.lower) }
    : word;
}

/** The name from its kind on, over one adjective: "Ministère régional de l'Habitat", "Les Hirondelles". */
function kindName(words: readonly Word[], at: number): Word[] {
  const kind = words[at];
  const next = words[at + 1];
  if (!kind) return [];
  const adjective = next && /^\p{Ll}{4,}(?:al|ale|el|elle|ique|ico|ica|ivo|iva)$/u.test(next.bare);
  if (!adjective) return nameFrom(words, at);
  const joins = words[at + 2];
  const elided = words[at + 3];
  const joined = joins && /^(?:de|di|do|da|des|du|del)$/.test(joins.lower);
  const rest = !joined
    ? []
    : elided && /^l['’]\p{Lu}/u.test(elided.bare)
      ? [elided]
      : nameFrom(words, at + 3);
  return joins && rest.length > 0 ? [kind, next, joins, ...rest] : [];
}
