/** A mail's text as passages: hard-wrapped lines joined, short lines (greetings, signatures, lists) left apart. */

/** Judged at most: details stand in the first and last lines of a mail. */
const most = 20_000;
/** A line shorter than this was ended by its writer, not by a mail program's wrap. */
const wrapped = 48;

/** One passage a string, in order, trimmed, never empty. */
export function passagesOf(text: string): string[] {
  const passages: string[] = [];
  let open = false;
  for (const raw of text.slice(0, most).split(/\r?\n/)) {
    const line = raw
      .replaceAll(/[\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff\u00ad]/g, '')
      .replaceAll(/\s+/g, ' ')
      .trim();
    const last = passages.length - 1;
    if (line && open && !/^\p{Lu}[\p{L} ]{1,24}:\s/u.test(line)) passages[last] = `${passages[last]} ${line}`;
    else if (line) passages.push(line);
    open = line.length >= wrapped && !/[.!?:;]$/.test(line);
  }
  return passages;
}

export interface Word {
  /** As written, with its punctuation. */
  raw: string;
  /** Without outer punctuation, as written. */
  bare: string;
  /** `bare`, lower case, straight apostrophe. */
  lower: string;
  /** A sentence may end after it. */
  ends: boolean;
}

const abbreviations = new Set([
  'inc',
  'co',
  'corp',
  'ltd',
  'st',
  'dr',
  'mr',
  'mrs',
  'ms',
  'jr',
  'sr',
  'prof',
  'no',
  'u.s',
  'e.v',
  'gebr',
  'pvt',
  'pte',
  'fa',
  'nr',
  'mag',
  'ing',
  'e.k',
  'cat',
  'abt',
  'niv',
  'e',
  'inh',
]);

/** The passage's words with what is needed to walk along them. */
export function wordsOf(passage: string): Word[] {
  return passage
    .split(/\s+/, 4000)
    .filter(Boolean)
    .map((raw) => {
      const bare = raw.replace(/^["'“”„‚«‹([{<*]+/, '').replace(/["'”“’»›)\]}>.,;:!?*]+$/, '');
      const lower = bare.toLowerCase().replaceAll('’', "'");
      const dotted = /[.!?]["'”’)]*$/.test(raw);
      return { raw, bare, lower, ends: dotted && (/[.!?]{2}$/.test(raw) || !abbreviations.has(lower)) };
    });
}

/** Words as text again, without what is left over at either end. */
export function textOf(words: readonly Word[]): string {
  return words
    .map((word) => word.raw)
    .join(' ')
    .replace(/^[\s"'“”„‚«‹\-–—:,|*•·]+/, '')
    .replace(/[\s"'“”’»›\-–—:,;.!?|*•·]+$/, '');
}
