/**
 * How much a mail is worded like a rejection, whatever its clauses say: a weight for each word and each pair of
 * neighbours that tells rejections from other mail, learned from labelled mail (README.md). Pure.
 */
import type { Scopes } from './grammar';
import { setOf } from './scopes';

/** What was learned for one language: `of` holds weights, each with the words and pairs that have it, by commas. */
export interface LearnedWording {
  bias: number;
  of: Readonly<Record<string, string>>;
}

export interface WordingOf {
  /** The logarithm of the odds that it is a rejection, by its words alone. */
  score: number;
  /** The number of the sentence that is worded most like one. */
  sentence: number;
}

/** Footers and long stories behind so many sentences tell nothing more. */
export const mostSentences = 40;

/** The words that make what follows them in a sentence a condition: those that do so anywhere, and those that do as its first word. */
export interface Conditions {
  anywhere: ReadonlySet<string>;
  first: ReadonlySet<string>;
}

export const conditionsOf = ({ conditional, conditionalFirst }: Scopes): Conditions => ({
  anywhere: setOf(conditional),
  first: setOf(conditionalFirst),
});

/**
 * The words of a folded sentence, each with the pair that it ends: `unfortunately`, `. unfortunately`, …; the full stop
 * stands for the sentence's beginning and end, `#` for any number, and `?` before a word says that it is a condition's.
 */
export function termsOf(sentence: string, { anywhere, first }: Conditions): string[] {
  const terms: string[] = [];
  let last = '.';
  let mark = '';
  for (const written of sentence.replaceAll("'", '').match(/[a-z]+|\d+/g) ?? []) {
    const word = mark + (written < 'a' ? '#' : written);
    terms.push(word, `${last} ${word}`);
    if (anywhere.has(written) || (last === '.' && first.has(written))) mark = '?';
    last = word;
  }
  terms.push(`${last} .`);
  return terms;
}

/** What a term's weight counts in a mail of so many terms: less in a long one. */
export const share = (terms: number): number => 1 / Math.sqrt(terms + 1);

export class Wording {
  private readonly weights = new Map<string, number>();
  private readonly bias: number;
  private readonly conditions: Conditions;

  constructor({ bias, of }: LearnedWording, conditions: Conditions) {
    this.bias = bias;
    this.conditions = conditions;
    for (const [weight, terms] of Object.entries(of)) {
      for (const term of terms.split(',')) this.weights.set(term, Number(weight));
    }
  }

  /** Reads folded sentences, the subject first. */
  read(sentences: readonly string[]): WordingOf {
    const seen = new Set<string>();
    let terms = 0;
    let sum = 0;
    let sentence = 0;
    let most = 0;
    for (const [number, text] of sentences.slice(0, mostSentences).entries()) {
      let here = 0;
      for (const term of termsOf(text, this.conditions)) {
        terms += 1;
        const weight = this.weights.get(term);
        if (weight === undefined || seen.has(term)) continue;
        seen.add(term);
        here += weight;
      }
      sum += here;
      if (number > 0 && here > most) {
        most = here;
        sentence = number;
      }
    }
    return { score: this.bias + sum * share(terms), sentence };
  }
}
