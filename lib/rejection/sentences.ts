import { withoutInvisible } from './normalise';

/** Only the beginning of a text is judged: a rejection says so early, and a hostile text can't cost more. */
export const judgedLength = 20_000;
/** Longest sentence that is read as one; a longer one is cut here. */
const longestSentence = 700;
/** Longest evidence that is shown. */
const longestEvidence = 300;
/** A line at least this long may be wrapped by the sender's mail program and go on in the next one. */
const wrappedFrom = 45;

const abbreviations = new Set([
  'mr',
  'mrs',
  'ms',
  'dr',
  'prof',
  'inc',
  'ltd',
  'corp',
  'co',
  'st',
  'no',
  'e.g',
  'i.e',
  'approx',
  'vs',
  'sr',
  'jr',
  'dept',
  'ref',
  'bzw',
  'z.b',
  'm',
  'mme',
  'exmo',
  'exma',
  'exa',
  'dra',
  'egr',
  'gent',
  'spett',
  's.v',
  'sra',
  'dhr',
  'mevr',
  'sig',
  'dott',
  'u.a',
  'nr',
  'str',
  'etc',
]);

const isBlank = (code: number): boolean =>
  code === 32 || code === 9 || code === 13 || code === 0xa0 || code === 0x202f;
const isLower = (character: string): boolean => character !== character.toUpperCase();

/** Does the line break at `at` end a sentence? Blank lines, short lines, list items and closed sentences do. */
function breakEnds(text: string, lineStart: number, at: number): boolean {
  let next = at + 1;
  while (next < text.length && isBlank(text.charCodeAt(next))) next += 1;
  const first = text[next];
  if (first === undefined || first === '\n') return true;
  if ('-*•·–>◦▪'.includes(first)) return true;
  let last = at - 1;
  while (last > lineStart && isBlank(text.charCodeAt(last))) last -= 1;
  if (last < lineStart) return true;
  if (isLower(first)) return false;
  if (text[last] === ',' && last - lineStart < 30) return true;
  return at - lineStart < wrappedFrom;
}

/** Is the full stop at `at` the end of a sentence, and not of an abbreviation, an initial or a part of a name? */
function stopEnds(text: string, start: number, at: number): boolean {
  const next = text.charCodeAt(at + 1);
  const closes =
    Number.isNaN(next) || next === 10 || isBlank(next) || '"\'”’)»]'.includes(text[at + 1] ?? '');
  if (!closes) return false;
  if (text[at] !== '.') return true;
  let wordStart = at;
  while (
    wordStart > start &&
    at - wordStart < 8 &&
    !isBlank(text.charCodeAt(wordStart - 1)) &&
    text[wordStart - 1] !== '\n'
  ) {
    wordStart -= 1;
  }
  const word = text.slice(wordStart, at).toLowerCase();
  if (word.length === 1 && word !== 'i') return false;
  return !abbreviations.has(word);
}

/** The sentences of the judged beginning of a text, as they stand there, in order. */
export function sentencesOf(whole: string): string[] {
  const text = whole.slice(0, judgedLength);
  const sentences: string[] = [];
  let start = 0;
  let lineStart = 0;
  const close = (end: number): void => {
    const sentence = text.slice(start, end);
    if (sentence.trim() !== '') sentences.push(sentence);
    start = end;
  };
  for (let i = 0; i < text.length; i += 1) {
    const character = text[i];
    if (character === '\n') {
      if (breakEnds(text, lineStart, i)) close(i + 1);
      lineStart = i + 1;
    } else if (character === '.' || character === '!' || character === '?' || character === '…') {
      // A closing quotation mark belongs to the sentence that it closes.
      if (stopEnds(text, start, i)) close('"”»'.includes(text[i + 1] ?? ' ') ? i + 2 : i + 1);
    } else if (i - start >= longestSentence && (character === ' ' || i - start >= 2 * longestSentence)) {
      close(i + 1);
    }
  }
  close(text.length);
  return sentences;
}

/** A sentence as it is shown to the reader: its own words, in one line, cut where it is too long. */
export function shown(sentence: string): string {
  const line = withoutInvisible(sentence).split(/\s+/).join(' ').trim();
  if (line.length <= longestEvidence) return line;
  return `${line.slice(0, longestEvidence - 1).trimEnd()}…`;
}
