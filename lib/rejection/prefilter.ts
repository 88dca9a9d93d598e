/**
 * Could this mail be a rejection? One pass over its characters, which takes nothing apart and puts nothing
 * together: each word has a weight, learned from labelled mail (README.md), and most mail ends here. Pure.
 */
import { isUnseen } from './normalise';
import { judgedLength } from './sentences';
import { isLetter, type LearnedTerms, quarters, shareOf, TermTable, withCode } from './terms';

/** From this score on a mail is read. Of 360 rejections that nothing was learned from, 14 stay below it; of 121 everyday mails, 16 are above. */
const enough = -0.5;
/** After so many words half of what was weighed is forgotten: a long mail must not drown the one sentence that says no. */
const remembered = 240;
/** Shorter words are not weighed. */
const shortest = 4;

/** For the codes of the letters up to ž those without their accents; 0 for what is no letter. */
const unaccented = Uint8Array.from({ length: 0x180 }, (_, code) => {
  const letter = String.fromCharCode(code).normalize('NFD').toLowerCase().charCodeAt(0);
  return isLetter(letter) ? letter : 0;
});

/** Calls for each word, upper and lower case and accents aside, with its hash and where it stands. */
export function eachPlainWord(text: string, visit: (hash: number, start: number, end: number) => void): void {
  const length = Math.min(text.length, judgedLength);
  let hash = 0;
  let letters = 0;
  for (let at = 0; at < length; at += 1) {
    const code = text.charCodeAt(at);
    const letter = code | 32;
    if (isLetter(letter)) {
      hash = withCode(hash, letter);
      letters += 1;
      continue;
    }
    if (code >= 128) {
      const plain = unaccented[code] ?? 0;
      if (plain > 0) {
        hash = withCode(hash, plain);
        letters += 1;
      }
      if (plain > 0 || isUnseen(text.charAt(at))) continue;
    }
    if (letters >= shortest) visit(hash, at - letters, at);
    hash = 0;
    letters = 0;
  }
  if (letters >= shortest) visit(hash, length - letters, length);
}

export class Prefilter {
  private readonly bias: number;
  private readonly terms: TermTable;

  /** Takes words of all languages. */
  constructor({ bias, of }: LearnedTerms) {
    this.bias = bias;
    this.terms = new TermTable(of);
  }

  /** Reads the first 20,000 characters of each text: a mail's subject and its words. */
  mayBeRejection(texts: readonly string[]): boolean {
    const { terms } = this;
    let sum = 0;
    let words = 0;
    let most = Number.NEGATIVE_INFINITY;
    for (const text of texts) {
      eachPlainWord(text, (hash) => {
        if (words >= remembered) {
          most = Math.max(most, sum * shareOf(words));
          sum /= 2;
          words /= 2;
        }
        words += 1;
        sum += terms.weightOf(hash);
      });
    }
    if (words > 0) most = Math.max(most, sum * shareOf(words));
    return this.bias + most / quarters >= enough;
  }
}
