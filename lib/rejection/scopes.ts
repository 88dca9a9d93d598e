import type { LanguageRules, Scopes } from './grammar';
import type { Word } from './words';

/** How far behind a match a condition still belongs to it, in words. */
const conditionReach = 10;
/** How far before a match a `may` still belongs to it. */
const possibleReach = 3;
/** How far behind a match "with him" or "with her" still is its object. */
const objectReach = 4;

/** How far before a match a "not" still denies it. */
const negationReach = 5;

type Sets = { [Name in keyof Scopes]: ReadonlySet<string> };

/** Says of a match in a sentence whether it is a statement of fact about the reader. */
export class ScopeReader {
  private readonly sets: Sets;

  constructor({ scopes }: LanguageRules) {
    const set = (list: string): ReadonlySet<string> => new Set(list.split(' '));
    this.sets = {
      conditional: set(scopes.conditional),
      conditionalFirst: set(scopes.conditionalFirst),
      temporal: set(scopes.temporal),
      release: set(scopes.release),
      condition: set(scopes.condition),
      possible: set(scopes.possible),
      reported: set(scopes.reported),
      othersOwn: set(scopes.othersOwn),
      reader: set(scopes.reader),
    };
  }

  speaksToReader(words: readonly Word[]): boolean {
    return words.some(({ text }) => this.sets.reader.has(text));
  }

  /** Does a no stand shortly before the match? */
  isNegated(words: readonly Word[], start: number): boolean {
    return words.slice(Math.max(0, start - negationReach), start).some(({ classes }) => classes.has('Neg'));
  }

  /** `start` and `end` are word numbers, end exclusive. */
  isFact(words: readonly Word[], start: number, end: number): boolean {
    return (
      !this.isHeldBack(words, start, end) &&
      !this.isConditioned(words, end) &&
      !this.isPossible(words, start, end) &&
      !this.isOthers(words, start, end) &&
      !words.slice(start, end).every(({ quoted }) => quoted)
    );
  }

  /** Conditional, not yet so, or somebody else's words, by what stands before or inside the match. */
  private isHeldBack(words: readonly Word[], start: number, end: number): boolean {
    let held = false;
    let notYetIn = -1;
    for (let i = 0; i < end; i += 1) {
      const word = words[i];
      if (!word) break;
      const first = i === 0 || words[i - 1]?.clause !== word.clause;
      if (this.sets.release.has(word.text) && i < start) {
        held = false;
        notYetIn = -1;
      } else if (this.sets.conditional.has(word.text)) held = true;
      else if (first && this.sets.conditionalFirst.has(word.text)) held = true;
      else if (this.sets.reported.has(word.text) && i < start) held = true;
      else if (this.sets.temporal.has(word.text)) notYetIn = word.clause;
    }
    return held || notYetIn === words[start]?.clause;
  }

  private isConditioned(words: readonly Word[], end: number): boolean {
    const clause = words[end - 1]?.clause;
    for (let i = end; i < Math.min(words.length, end + conditionReach); i += 1) {
      const word = words[i];
      if (word?.clause !== clause || this.sets.release.has(word?.text ?? '')) return false;
      if (word && this.sets.condition.has(word.text)) return true;
    }
    return false;
  }

  private isPossible(words: readonly Word[], start: number, end: number): boolean {
    return words
      .slice(Math.max(0, start - possibleReach), end)
      .some(({ text }) => this.sets.possible.has(text));
  }

  private isOthers(words: readonly Word[], start: number, end: number): boolean {
    return words
      .slice(Math.max(0, start - 1), end + objectReach)
      .some(({ text, clause }) => this.sets.othersOwn.has(text) && clause === words[end - 1]?.clause);
  }
}
