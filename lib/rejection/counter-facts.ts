import type { CompiledLanguage } from './compiled';
import type { CounterRule } from './grammar';
import type { Word } from './words';

/** More words than this are never matched against the counter-rules of one mail. */
const mostWords = 1200;

/** What in a mail speaks against its being a rejection. */
export function counterRulesIn(folded: readonly string[], grammar: CompiledLanguage): CounterRule[] {
  const words: Word[][] = [];
  let room = mostWords;
  for (const sentence of folded) {
    if (room <= 0 || !grammar.counterCues.test(sentence)) continue;
    const its = grammar.words.read(sentence, false);
    words.push(its);
    room -= its.length;
  }
  return grammar
    .counterNet()
    .match(words)
    .filter((match) => grammar.scopes.isStated(words[match.sentence] ?? [], match))
    .map(({ rule }) => rule);
}
