import type { CounterRule } from './grammar';
import type { MailWords } from './mail-words';
import { isExcepted } from './scopes';

/** More words than this are never matched against the counter-rules of one mail. */
const mostWords = 1200;

/** What in a mail speaks against its being a rejection. */
export function counterRulesIn(mail: MailWords): CounterRule[] {
  const { counterNet, counterCues, scopes } = mail.grammar;
  const sentences = mail.withCue(counterCues, mostWords).map(({ words }) => words);
  return counterNet()
    .match(sentences)
    .filter((match) => {
      const words = sentences[match.sentence] ?? [];
      return match.rule.onCondition ? !isExcepted(words, match) : scopes.isStated(words, match);
    })
    .map(({ rule }) => rule);
}
