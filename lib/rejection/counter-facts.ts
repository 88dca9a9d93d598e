import type { CounterRule } from './grammar';
import type { MailWords } from './mail-words';

/** More words than this are never matched against the counter-rules of one mail. */
const mostWords = 1200;

/** What in a mail speaks against its being a rejection. */
export function counterRulesIn(mail: MailWords): CounterRule[] {
  const { counterNet, counterCues, scopes } = mail.grammar;
  const sentences = mail.withCue(counterCues, mostWords).map(({ words }) => words);
  return counterNet()
    .match(sentences)
    .filter((match) => scopes.isStated(sentences[match.sentence] ?? [], match))
    .map(({ rule }) => rule);
}
