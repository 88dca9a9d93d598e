import type { CompiledLanguage } from './compiled';
import { type Fact, factsIn } from './facts';
import { languageOf } from './language';
import { grammarOf } from './languages';
import { fold } from './normalise';
import { mayConcernApplication } from './prefilter';
import { sentencesOf, shown } from './sentences';
import type { Language, Mail, Verdict } from './verdict';
import { weigh } from './weigh';

/** Judges the newest words of a mail. Pure, synchronous, never throws; the grammar is built on first need. */
export function detect(mail: Mail): Verdict {
  if (!mayConcernApplication(mail.text) && !mayConcernApplication(mail.subject)) return silent(null);
  const sentences = [mail.subject, ...sentencesOf(mail.text)];
  const folded = sentences.map(fold);
  const language = languageOf(folded.join(' '));
  const grammar = language && grammarOf(language);
  if (!grammar) return silent(language);
  return judge(sentences, folded, grammar);
}

function judge(sentences: string[], folded: string[], grammar: CompiledLanguage): Verdict {
  const language = grammar.rules.language;
  const facts = factsIn(folded, grammar);
  if (facts.length === 0) return silent(language);
  const judgement = weigh(facts, folded, grammar);
  if (judgement.verdict === 'none') return silent(language);
  return { ...judgement, language, evidence: evidenceOf(facts, sentences, language) };
}

function evidenceOf(facts: readonly Fact[], sentences: string[], language: Language): Verdict['evidence'] {
  const evidence = new Map<number, { sentence: string; rule: string }>();
  for (const { rule, sentence } of facts) {
    if (!evidence.has(sentence)) {
      evidence.set(sentence, { sentence: shown(sentences[sentence] ?? ''), rule: `${language}/${rule.id}` });
    }
  }
  return [...evidence.values()].slice(0, 3);
}

const silent = (language: Language | null): Verdict => ({
  verdict: 'none',
  kind: null,
  stage: null,
  confidence: 0,
  evidence: [],
  language,
});
