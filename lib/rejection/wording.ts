/**
 * How much a mail is worded like a rejection, whatever its clauses say: a weight for each word and each pair of
 * neighbours that tells rejections from other mail, learned from labelled mail (README.md). Pure.
 */
import type { Scopes } from './grammar';
import { isLetter, type LearnedTerms, quarters, shareOf, TermTable, withCode } from './terms';

export interface WordingOf {
  /** The logarithm of the odds that it is a rejection, by its words alone. */
  score: number;
  /** The number of the sentence that is worded most like one. */
  sentence: number;
}

/** Footers and long stories behind so many sentences tell nothing more. */
export const mostSentences = 40;

/** The words that make what follows them in a sentence a condition, or two words that do so together: 1 for those that do so anywhere, 2 for those that do as its first word. */
export type Conditions = TermTable;
const anywhere = quarters;
const asFirst = 2 * quarters;

const listed = (words: string): string => words.replaceAll(' ', ',').replaceAll('_', ' ');

export const conditionsOf = ({ conditional, conditionalFirst }: Scopes): Conditions =>
  new TermTable({ 1: listed(conditional), 2: listed(conditionalFirst) });

/** So many characters of a sentence are read: an endless one must not drown the others. */
const longest = 600;

/** As codes: `.`, the space between a pair, `#` and `?`. */
const edge = 46;
const space = 32;
const digits = 35;
const asked = 63;
const hyphen = 45;
const isDigit = (code: number): boolean => code >= 48 && code <= 57;
const isApostrophe = (code: number): boolean => code === 39;

/** One word of a sentence: its hash, that of the pair with the word before it, where it stands, and whether it is a condition's or a question's. */
export type Visit = (word: number, pair: number, start: number, end: number, isAsked: boolean) => void;

/**
 * Calls for each word of a folded sentence, and for its end. Words are hashed as the tables write them: the full stop
 * stands for a sentence's beginning and its end, `#` for any number, and `?` before a word says that it is a
 * condition's or a question's.
 */
export function eachWord(sentence: string, conditions: Conditions, visit: Visit): void {
  const length = Math.min(sentence.length, longest);
  let last = edge;
  let mark = sentence.endsWith('?') ? asked : 0;
  let at = 0;
  while (at < length) {
    let code = sentence.charCodeAt(at);
    const isWord = isLetter(code);
    if (!isWord && !isDigit(code)) {
      at += 1;
      continue;
    }
    const start = at;
    let word = mark;
    let pair = withCode(last, space);
    if (mark !== 0) pair = withCode(pair, mark);
    if (!isWord) {
      word = withCode(word, digits);
      pair = withCode(pair, digits);
    }
    while (at < length && (isApostrophe(code) || (isWord ? isLetter(code) : isDigit(code)))) {
      if (isLetter(code)) {
        word = withCode(word, code);
        pair = withCode(pair, code);
      }
      at += 1;
      code = sentence.charCodeAt(at);
    }
    visit(word, pair, start, at, mark !== 0);
    // "ofereceu-se": tied to its verb, "se" is no "if".
    if (mark === 0 && sentence.charCodeAt(start - 1) !== hyphen) {
      const kind = conditions.weightOf(word) || conditions.weightOf(pair);
      if (kind === anywhere || (kind === asFirst && last === edge)) mark = asked;
    }
    last = word;
  }
  visit(edge, withCode(withCode(last, space), edge), length, length, false);
}

/** So many terms are a long mail: what is longer must not drown what it says. */
const mostTerms = 1200;

/** What a term's weight counts in a mail of so many terms: less in a long one. */
export const share = (terms: number): number => shareOf(Math.min(terms, mostTerms));

export class Wording {
  private readonly bias: number;
  private readonly terms: TermTable;
  private readonly conditions: Conditions;

  /** Takes the words and pairs of one language. */
  constructor({ bias, of }: LearnedTerms, conditions: Conditions) {
    this.bias = bias;
    this.terms = new TermTable(of);
    this.conditions = conditions;
  }

  /** Reads folded sentences, the subject first. */
  read(sentences: readonly string[]): WordingOf {
    const { terms } = this;
    let words = 0;
    let sum = 0;
    let sentence = 0;
    let most = 0;
    for (const [number, text] of sentences.slice(0, mostSentences).entries()) {
      let here = 0;
      eachWord(text, this.conditions, (word, pair) => {
        words += 1;
        here += terms.weightOf(word) + terms.weightOf(pair);
      });
      sum += here;
      if (number > 0 && here > most) {
        most = here;
        sentence = number;
      }
    }
    return { score: this.bias + (sum / quarters) * share(2 * words), sentence };
  }
}
