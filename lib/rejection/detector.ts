import type { CompiledLanguage } from './compiled';
import { type Corrections, isQuietSender, noCorrections } from './corrections';
import { type Fact, factsIn } from './facts';
import { grammarOf, mayBeRejection } from './grammars';
import { languageOf } from './language';
import { MailWords } from './mail-words';
import { fold } from './normalise';
import { ownPhrasesIn } from './own-phrases';
import { sentencesOf, shown } from './sentences';
import type { Evidence, Language, Mail, Verdict } from './verdict';
import { weigh } from './weigh';

/** How sure a user's own phrase makes us. */
const ownPhraseConfidence = 0.9;
const mostEvidence = 3;
/** A mail worded so little like a rejection is none, whatever its clauses say: of rejections not learned from, one in a thousand is. */
const unlike = -3.7;
/** Without a clause that says no, only a mail that is worded so much like a rejection is weighed at all. */
const worded = -1;
/** What decided a mail in which no clause did. */
export const wordingRule = 'not-selected/wording';

/**
 * Judges the newest words of a mail: its subject and the first 20,000 characters of its text.
 * Pure, synchronous, never throws. It knows the languages whose grammar it was taught (`grammars.ts`); a mail in another
 * one is `none`, with the language named.
 */
export function detect(mail: Mail, corrections: Partial<Corrections> = {}): Verdict {
  const taught: Corrections = { ...noCorrections, ...corrections };
  if (isQuietSender(mail, taught)) return silent(null);
  const isRead = mayBeRejection([mail.subject, mail.text]);
  if (!isRead && taught.ownPhrases.length === 0) return silent(null);
  const sentences = [mail.subject, ...sentencesOf(mail.text)];
  const own = ownPhrasesIn(sentences, taught);
  const verdict = isRead ? judge(sentences, taught) : silent(null);
  return own.length > 0 ? withOwnPhrases(verdict, own) : verdict;
}

function judge(sentences: readonly string[], { quietRules }: Corrections): Verdict {
  const folded = sentences.map(fold);
  const language = languageOf(folded);
  const grammar = language && grammarOf(language);
  if (!grammar) return silent(language);
  const isQuiet = (rule: string): boolean => quietRules.includes(nameOf(rule, grammar));
  const wording = grammar.wording().read(folded);
  if (wording.score < unlike) return silent(language);
  const mail = new MailWords(folded, grammar);
  const found = factsIn(mail);
  const facts = found.filter(({ rule }) => !isQuiet(rule.id));
  // What the user does not want to hear of is not to be said in another way.
  const isHushed = isQuiet(wordingRule) || saysNo(found);
  const isPoor = facts.length === 0 && wording.score < worded;
  if (!saysNo(facts) && (isHushed || isPoor)) return silent(language);
  const judgement = weigh(facts, mail, wording.score);
  if (judgement.verdict === 'none') return silent(language);
  const rules = facts.map(({ rule, sentence }) => ({ rule: rule.id, sentence }));
  const deciding = facts.length > 0 ? rules : [{ rule: wordingRule, sentence: wording.sentence }];
  return { ...judgement, language, evidence: evidenceOf(deciding, sentences, grammar) };
}

const saysNo = (facts: readonly Fact[]): boolean => facts.some(({ rule }) => rule.strength === 'decides');

const nameOf = (rule: string, { rules }: CompiledLanguage): string => `${rules.language}/${rule}`;

function evidenceOf(
  deciding: readonly { rule: string; sentence: number }[],
  sentences: readonly string[],
  grammar: CompiledLanguage,
): Evidence[] {
  const evidence = new Map<number, Evidence>();
  for (const { rule, sentence } of deciding) {
    if (evidence.has(sentence)) continue;
    evidence.set(sentence, { sentence: shown(sentences[sentence] ?? ''), rule: nameOf(rule, grammar) });
  }
  return [...evidence.values()].slice(0, mostEvidence);
}

const withOwnPhrases = (verdict: Verdict, own: Evidence[]): Verdict => ({
  ...verdict,
  verdict: 'rejection',
  kind: verdict.kind ?? 'not-selected',
  confidence: Math.max(verdict.confidence, ownPhraseConfidence),
  evidence: [...own, ...verdict.evidence].slice(0, mostEvidence),
});

const silent = (language: Language | null): Verdict => ({
  verdict: 'none',
  kind: null,
  stage: null,
  confidence: 0,
  evidence: [],
  language,
});
