import type { CompiledLanguage } from './compiled';
import type { Rule } from './grammar';
import type { Word } from './words';

/** More than this is never matched in one mail: the sentences that could decide, up to so many words. */
const mostWords = 1200;

/** A sentence that says no, as a statement of fact. */
export interface Fact {
  rule: Rule;
  /** Its number among the sentences of the mail. */
  sentence: number;
  /** It speaks of the reader's own application in so many words. */
  toReader: boolean;
}

/** What the sentences of a mail say against the reader's application; deciding rules first, in the order of the mail. */
export function factsIn(folded: readonly string[], grammar: CompiledLanguage): Fact[] {
  const numbers: number[] = [];
  const words: Word[][] = [];
  let room = mostWords;
  for (const [number, sentence] of folded.entries()) {
    if (room <= 0 || sentence.trimEnd().endsWith('?') || !grammar.cues.test(sentence)) continue;
    const its = grammar.words.read(sentence, true);
    numbers.push(number);
    words.push(its);
    room -= its.length;
  }
  const facts: Fact[] = [];
  for (const match of grammar.net.match(words)) {
    const its = words[match.sentence];
    const number = numbers[match.sentence];
    if (!its || number === undefined) continue;
    const toReader = grammar.scopes.speaksToReader(its);
    if (match.rule.needs === 'reader' && !toReader) continue;
    if (grammar.scopes.isFact(its, match) && !isOtherMatter(its, grammar))
      facts.push({ rule: match.rule, sentence: number, toReader });
  }
  return facts.toSorted((a, b) => rank(a) - rank(b));
}

/** A sentence that names another matter and no place to work: "your application for a loan". */
function isOtherMatter(words: readonly Word[], { signals }: CompiledLanguage): boolean {
  const text = words.map((word) => word.text).join(' ');
  return signals.otherMatter.has(text) && !signals.job.has(text) && !signals.jobHints.has(text);
}

const strengthRank = { decides: 0, leans: 1000, hints: 2000 };
const rank = ({ rule, toReader, sentence }: Fact): number =>
  strengthRank[rule.strength] + (toReader ? 0 : 100) + sentence;
