/** One spelling for what mail writes in many: used on every text before it is compared with anything. */

/** Grapheme joiner, soft hyphen, zero-width space, joiners and marks, byte order mark: invisible, and sometimes inside words. */
const invisible = /\u034F|[\u00AD\u061C\u180E\u200B-\u200F\u202A-\u202E\u2060-\u2064\uFEFF]/g;
const apostrophes = /[\u2018\u2019\u201B\u02BC\u2032\u0060\u00B4\uFF07]/g;
const quotes = /[\u201C\u201D\u201E\u201F\u00AB\u00BB\u2033]/g;
const dashes = /[\u2010-\u2015\u2212]/g;
const accents = /[\u0300-\u036F]/g;
/** A word cut at the end of a line: `appli-` + `cation`. */
const brokenWord = /([a-z])-[ \t]*\r?\n[ \t]*([a-z])/g;

const unseen = new RegExp(`${invisible.source}|${accents.source}`);

/** Whether words go on through this character: an invisible one, or an accent that stands by itself. */
export const isUnseen = (character: string): boolean => unseen.test(character);

export const withoutInvisible = (text: string): string => text.replace(invisible, '');

/** True for text that needs no folding beyond lower case. */
const isPlain = (text: string): boolean => {
  for (let i = 0; i < text.length; i += 1) if (text.charCodeAt(i) > 126) return false;
  return true;
};

/**
 * Lower case, straight apostrophes and quotes, plain hyphens and spaces, no accents, no invisible characters,
 * and words broken over two lines put together again. Line breaks become spaces.
 */
export function fold(text: string): string {
  const plain = isPlain(text)
    ? text.toLowerCase()
    : withoutInvisible(text)
        .replace(apostrophes, "'")
        .replace(quotes, '"')
        .replace(dashes, '-')
        .toLowerCase()
        .normalize('NFD')
        .replace(accents, '')
        .replaceAll('ß', 'ss');
  return plain.replace(brokenWord, '$1$2').replace(/\s/g, ' ');
}
