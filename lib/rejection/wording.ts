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

/** The words that make what follows them in a sentence a condition: those that do so anywhere, and those that do as its first word. Two words are joined by an underscore. */
export interface Conditions {
  anywhere: ReadonlySet<string>;
  first: ReadonlySet<string>;
}

export const conditionsOf = ({ conditional, conditionalFirst }: Scopes): Conditions => ({
  anywhere: setOf(conditional),
  first: setOf(conditionalFirst),
});

/** So many characters of a sentence are read: an endless one must not drown the others. */
const longest = 600;

/** Calls for each word of a folded sentence, with the one before it; the full stop stands for its beginning and its end. */
function eachWord(
  sentence: string,
  { anywhere, first }: Conditions,
  visit: (word: string, last: string) => void,
): void {
  let last = '.';
  let mark = sentence.endsWith('?') ? '?' : '';
  for (const written of sentence
    .slice(0, longest)
    .replaceAll("'", '')
    .match(/[a-z]+|\d+/g) ?? []) {
    const word = mark + (written < 'a' ? '#' : written);
    visit(word, last);
    if (anywhere.has(written) || anywhere.has(`${last}_${written}`) || (last === '.' && first.has(written)))
      mark = '?';
    last = word;
  }
  visit('.', last);
}

/**
 * The words of a folded sentence and the pairs of neighbours: `unfortunately`, `. unfortunately`, …; `#` stands for any
 * number, and `?` before a word says that it is a condition's or a question's.
 */
export function termsOf(sentence: string, conditions: Conditions): string[] {
  const terms: string[] = [];
  eachWord(sentence, conditions, (word, last) => terms.push(word, `${last} ${word}`));
  return terms;
}

/** So many terms are a long mail: what is longer must not drown what it says. */
const mostTerms = 1200;

/** What a term's weight counts in a mail of so many terms: less in a long one. */
export const share = (terms: number): number => 1 / Math.sqrt(Math.min(terms, mostTerms) + 1);

interface Term {
  weight: number;
  /** The last mail that it was read in: it counts once. */
  seen: number;
}

export class Wording {
  private readonly words = new Map<string, Term>();
  /** By the first of the pair, then by the second: to put pairs together for each mail would take longer than to look them up. */
  private readonly pairs = new Map<string, Map<string, Term>>();
  private readonly bias: number;
  private readonly conditions: Conditions;
  private mails = 0;

  constructor({ bias, of }: LearnedWording, conditions: Conditions) {
    this.bias = bias;
    this.conditions = conditions;
    for (const [weight, terms] of Object.entries(of)) {
      for (const term of terms.split(',')) this.learn(term, Number(weight));
    }
  }

  /** Reads folded sentences, the subject first. */
  read(sentences: readonly string[]): WordingOf {
    this.mails += 1;
    let words = 0;
    let sum = 0;
    let sentence = 0;
    let most = 0;
    for (const [number, text] of sentences.slice(0, mostSentences).entries()) {
      let here = 0;
      eachWord(text, this.conditions, (word, last) => {
        words += 1;
        here += this.weigh(this.words.get(word)) + this.weigh(this.pairs.get(last)?.get(word));
      });
      sum += here;
      if (number > 0 && here > most) {
        most = here;
        sentence = number;
      }
    }
    return { score: this.bias + sum * share(2 * words), sentence };
  }

  private learn(term: string, weight: number): void {
    const [first = '', second] = term.split(' ');
    if (second === undefined) this.words.set(first, { weight, seen: 0 });
    else {
      const pairs = this.pairs.get(first) ?? new Map<string, Term>();
      pairs.set(second, { weight, seen: 0 });
      this.pairs.set(first, pairs);
    }
  }

  private weigh(term: Term | undefined): number {
    if (term === undefined || term.seen === this.mails) return 0;
    term.seen = this.mails;
    return term.weight;
  }
}
