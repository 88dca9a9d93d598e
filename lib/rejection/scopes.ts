import type { LanguageRules, Scopes } from './grammar';
import type { Word } from './words';

/** How far behind a match a condition still belongs to it, in words. */
const conditionReach = 10;
/** How far behind a match "with him" or "with her" still is its object, and `except` words still belong to it. */
const objectReach = 5;
/** How far before a match a "not" still denies it, and how far a "some of". */
const negationReach = 4;
const quantityReach = 7;

/** A match of a pattern in a sentence: word numbers, `end` exclusive. */
export interface Span {
  start: number;
  end: number;
  /** The pattern has its own "not"; without one, a "not" before or in the match denies it. */
  negates: boolean;
  except: ReadonlySet<string>;
  notAfter: ReadonlySet<string>;
  exceptBefore: ReadonlySet<string>;
  /** The clause is about somebody else by its nature. */
  namesRival: boolean;
}

type Sets = { [Name in keyof Required<Scopes>]: ReadonlySet<string> };

export const setOf = (list: string | undefined): ReadonlySet<string> => new Set(list ? list.split(' ') : []);

/** Says of a match in a sentence whether it is a statement of fact about the reader. */
export class ScopeReader {
  private readonly sets: Sets;

  constructor({ scopes }: LanguageRules) {
    this.sets = {
      conditional: setOf(scopes.conditional),
      conditionalFirst: setOf(scopes.conditionalFirst),
      temporal: setOf(scopes.temporal),
      release: setOf(scopes.release),
      condition: setOf(scopes.condition),
      conditionNext: setOf(scopes.conditionNext),
      conditionalOpening: setOf(scopes.conditionalOpening),
      possible: setOf(scopes.possible),
      reported: setOf(scopes.reported),
      reporters: setOf(scopes.reporters),
      denied: setOf(scopes.denied),
      othersOwn: setOf(scopes.othersOwn),
      thirdPerson: setOf(scopes.thirdPerson),
      reader: setOf(scopes.reader),
    };
  }

  /** A word for the reader: you, your. */
  isReader(word: string): boolean {
    return this.sets.reader.has(word);
  }

  /** A word for somebody else: he, her. */
  isThirdPerson(word: string): boolean {
    return this.sets.thirdPerson.has(word);
  }

  speaksToReader(words: readonly Word[]): boolean {
    return words.some(({ text }) => this.isReader(text));
  }

  /** The match is a statement of fact, and not about somebody else. */
  isFact(words: readonly Word[], span: Span): boolean {
    return this.isStated(words, span) && !this.isOthers(words, span);
  }

  /** The match is a statement of fact, about whomever. */
  isStated(words: readonly Word[], span: Span): boolean {
    return (
      !this.isHeldBack(words, span) &&
      !this.isConditioned(words, span) &&
      !this.isPossible(words, span) &&
      !this.isDenied(words, span) &&
      !isExcepted(words, span) &&
      !words.slice(span.start, span.end).every(({ quoted }) => quoted)
    );
  }

  /** Conditional, not yet so, or somebody else's words, by what stands before or inside the match. */
  private isHeldBack(words: readonly Word[], { start, end }: Span): boolean {
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
      else if (i === 0 && this.sets.conditionalOpening.has(word.text)) held = true;
      else if (first && this.sets.conditionalFirst.has(word.text) && !words[i + 1]?.classes.has('Neg'))
        held = true;
      else if (this.isReport(words, i)) held = true;
      else if (this.sets.temporal.has(word.text)) notYetIn = word.clause;
    }
    return held || notYetIn === words[start]?.clause;
  }

  private isReport(words: readonly Word[], at: number): boolean {
    const { reported, reporters } = this.sets;
    if (!reported.has(words[at]?.text ?? '')) return false;
    return reporters.size === 0 || reporters.has(words[at - 1]?.text ?? '');
  }

  private isConditioned(words: readonly Word[], { end }: Span): boolean {
    const clause = words[end - 1]?.clause;
    for (let i = end; i < Math.min(words.length, end + conditionReach); i += 1) {
      const word = words[i];
      if (word?.clause !== clause) return this.sets.conditionNext.has(word?.text ?? '');
      if (this.sets.release.has(word?.text ?? '')) return false;
      if (word && this.sets.condition.has(word.text)) return true;
    }
    return false;
  }

  /** A "may" in the match, or before it in the same clause. */
  private isPossible(words: readonly Word[], { start, end }: Span): boolean {
    const clause = words[start]?.clause;
    let possible = false;
    for (let i = 0; i < end; i += 1) {
      const word = words[i];
      if (!word || (i < start && word.clause !== clause)) continue;
      if (this.sets.possible.has(word.text)) possible = true;
      else if (i < start && this.sets.release.has(word.text)) possible = false;
    }
    return possible;
  }

  private isDenied(words: readonly Word[], { start, end, negates }: Span): boolean {
    const clauses = new Set([words[start]?.clause, words[end - 1]?.clause]);
    const denies = (word: Word, at: number): boolean =>
      this.sets.denied.has(word.text) || (!negates && at >= start - negationReach && word.classes.has('Neg'));
    const first = Math.max(0, start - quantityReach);
    return words
      .slice(first, end)
      .some((word, place) => clauses.has(word.clause) && denies(word, first + place));
  }

  private isOthers(words: readonly Word[], { start, end, namesRival }: Span): boolean {
    if (namesRival) return false;
    const clause = words[end - 1]?.clause;
    const owned = words
      .slice(Math.max(0, start - 1), end + objectReach)
      .some((word) => word.clause === clause && this.sets.othersOwn.has(word.text));
    return owned || (words.some(({ text }) => this.isThirdPerson(text)) && !this.speaksToReader(words));
  }
}

/** One of the words that void the match stands in it or near it. */
export function isExcepted(
  words: readonly Word[],
  { start, end, except, notAfter, exceptBefore }: Span,
): boolean {
  if (notAfter.has(words[start - 1]?.text ?? '')) return true;
  const before = words.slice(Math.max(0, start - objectReach), start);
  if (before.some((word) => word.clause === words[start]?.clause && exceptBefore.has(word.text))) return true;
  if (except.size === 0) return false;
  const clause = words[end - 1]?.clause;
  return words
    .slice(start, end + objectReach)
    .some((word, i) => (start + i < end || word.clause === clause) && except.has(word.text));
}
