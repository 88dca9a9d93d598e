/**
 * Words, and pairs of words with a space between them, each with a weight. They are found by their hash, which grows
 * letter by letter, so that nothing is cut out of a mail to look it up.
 */

/** What was learned: `of` holds weights, each with the terms that have it, by commas. */
export interface LearnedTerms {
  bias: number;
  of: Readonly<Record<string, string>>;
}

/** The hash of a term with one more character. */
export const withCode = (hash: number, code: number): number => (Math.imul(hash, 31) + code) | 0;

export function hashOf(term: string, start = 0, end = term.length): number {
  let hash = 0;
  for (let at = start; at < end; at += 1) hash = withCode(hash, term.charCodeAt(at));
  return hash;
}

/** What a term's weight counts among so many: a score must not grow with the length of the mail. */
export const shareOf = (terms: number): number => 1 / Math.sqrt(terms + 1);

/** Whether a code is an unaccented lower-case letter's. */
export const isLetter = (code: number): boolean => code >= 97 && code <= 122;

/** Weights are told in whole quarters. */
export const quarters = 4;
/** An entry holds a weight in its lower ten bits, from the middle on, and above them the hash; the place says the rest of it. */
const hashBits = -1024;
const middle = 512;
/** Spreads what tells terms apart over all bits (a multiplication by the golden ratio, after Knuth). */
const golden = 0x9e3779b1;

function countOf(terms: string): number {
  let count = 1;
  for (let at = terms.indexOf(','); at >= 0; at = terms.indexOf(',', at + 1)) count += 1;
  return count;
}

/** An open table, less than half full: a term stands at the place that its hash says, or at the next free one. */
export class TermTable {
  private readonly table: Int32Array;
  private readonly shift: number;

  /** Reads the terms where they stand, as a page waits for it. */
  constructor(of: LearnedTerms['of']) {
    const weights = Object.entries(of);
    const count = weights.reduce((sum, [, terms]) => sum + countOf(terms), 0);
    const bits = Math.ceil(Math.log2(2 * count + 2));
    this.shift = 32 - bits;
    this.table = new Int32Array(2 ** bits);
    for (const [written, terms] of weights) {
      const weight = Number(written);
      let start = 0;
      for (let end = terms.indexOf(','); end >= 0; end = terms.indexOf(',', start)) {
        this.put(hashOf(terms, start, end), weight);
        start = end + 1;
      }
      this.put(hashOf(terms, start), weight);
    }
  }

  private put(hash: number, weight: number): void {
    const { table } = this;
    const spread = Math.imul(hash, golden);
    let place = spread >>> this.shift;
    while (table[place] !== 0) place = (place + 1) & (table.length - 1);
    table[place] = (spread << 10) | (middle + weight * quarters);
  }

  /** In quarters; 0 for what was not learned. */
  weightOf(hash: number): number {
    const { table } = this;
    const spread = Math.imul(hash, golden);
    let place = spread >>> this.shift;
    let entry = table[place] ?? 0;
    while (entry !== 0) {
      if (((entry ^ (spread << 10)) & hashBits) === 0) return (entry & ~hashBits) - middle;
      place = (place + 1) & (table.length - 1);
      entry = table[place] ?? 0;
    }
    return 0;
  }
}
