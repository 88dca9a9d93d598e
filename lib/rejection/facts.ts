import type { Rule } from './grammar';
import type { MailWords } from './mail-words';

/** More than this is never matched in one mail: the sentences that could decide, up to so many words. */
const mostWords = 1200;

/** A sentence that says no, as a statement of fact. */
export interface Fact {
  rule: Rule;
  /** Its number among the sentences of the mail. */
  sentence: number;
  /** It speaks to the reader. */
  toReader: boolean;
}

/** What the sentences of a mail say against the reader's application; deciding rules first, in the order of the mail. */
export function factsIn(mail: MailWords): Fact[] {
  const { net, scopes, cues } = mail.grammar;
  const sentences = mail
    .withCue(cues, mostWords, true)
    .filter(({ number }) => !isQuestion(mail.sentences[number]));
  const facts: Fact[] = [];
  for (const match of net.match(sentences.map(({ words }) => words))) {
    const sentence = sentences[match.sentence];
    if (!sentence) continue;
    const { number, words } = sentence;
    const toReader = scopes.speaksToReader(words);
    if (match.rule.needs === 'reader' && !toReader) continue;
    if (!scopes.isFact(words, match)) continue;
    facts.push({ rule: match.rule, sentence: number, toReader });
  }
  return facts.toSorted((a, b) => rank(a) - rank(b));
}

const isQuestion = (sentence = ''): boolean => sentence.trimEnd().endsWith('?');

const strengthRank = { decides: 0, leans: 1000, hints: 2000 };
const rank = ({ rule, toReader, sentence }: Fact): number =>
  strengthRank[rule.strength] + (toReader ? 0 : 100) + sentence;
