import { counterRulesIn } from './counter-facts';
import { detect, wordingRule } from './detector';
import { grammarOf } from './grammars';
import { languageOf } from './language';
import { MailWords } from './mail-words';
import { fold } from './normalise';
import { sentencesOf } from './sentences';
import type { Mail } from './verdict';

export type Tone = 'plain' | 'invitation' | 'rejection';

/** Whether a later message in a thread is good news (an invitation or an offer), a no, or neither. Pure. */
export function tone(mail: Mail): Tone {
  const { verdict, evidence } = detect(mail);
  // Good wishes go back and forth in such a thread, worded like the no before: only a clause says a second one.
  if (verdict === 'rejection' && !evidence[0]?.rule.endsWith(wordingRule)) return 'rejection';
  const folded = [mail.subject, ...sentencesOf(mail.text)].map(fold);
  const language = languageOf(folded);
  const grammar = language && grammarOf(language);
  if (!grammar) return 'plain';
  return counterRulesIn(new MailWords(folded, grammar)).some(({ says }) => says === 'good-news')
    ? 'invitation'
    : 'plain';
}
