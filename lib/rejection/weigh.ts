import type { CompiledLanguage } from './compiled';
import { contextOf } from './context';
import { counterRulesIn } from './counter-facts';
import type { Fact } from './facts';
import type { MailWords } from './mail-words';
import type { RejectionKind, Stage, Verdict } from './verdict';

type Judgement = Pick<Verdict, 'verdict' | 'kind' | 'stage' | 'confidence'>;
const nothing: Judgement = { verdict: 'none', kind: null, stage: null, confidence: 0 };

/** So many different signs of an application are asked before a no counts as a rejection. */
const surely = 3;
/** So many signs of an article about rejections make it one. */
const article = 2;

/** Weighs what was found against what the mail as a whole is about. */
export function weigh(facts: readonly Fact[], mail: MailWords): Judgement {
  const { grammar } = mail;
  const { signals } = grammar;
  const { text, support, otherMatter, ...context } = contextOf(mail);
  const hints = context.jobHints + (otherMatter === 0 && signals.occupations.has(text) ? 1 : 0);
  const job = context.job + (context.job > 0 ? context.jobHints : hints);
  const reader = context.reader + (facts.some((fact) => fact.toReader) ? 1 : 0);
  if (otherMatter > 0 && otherMatter >= context.job + job) return nothing;
  if (grammar.otherThings.namedIn(text)) return nothing;
  if (otherMatter > 0 && context.reader === 0 && otherMatter >= job) return nothing;
  if (signals.candidate.has(text) || signals.employerSide.has(text)) return nothing;
  if (signals.article.count(text) >= article || counterRulesIn(mail).length > 0) return nothing;
  const strength = facts[0]?.rule.strength;
  const decides = strength === 'decides';
  if (strength === 'hints' && !signals.farewell.has(text)) return nothing;
  if (job === 0 && !(decides && reader > 0 && (support > 0 || reader > 2) && signals.applying.has(text)))
    return nothing;
  if (reader === 0 && !(decides && context.job > 0 && job > 1 && (support > 0 || signals.applying.has(text))))
    return nothing;
  const sure = decides && job > 0 && reader > 0 && job + reader + support >= surely;
  const confidence = Math.min(0.99, (sure ? 0.8 : 0.5) + 0.03 * support + 0.02 * (facts.length - 1));
  return {
    verdict: sure ? 'rejection' : 'likely',
    kind: kindOf(facts, text, grammar),
    stage: stageOf(text, grammar),
    confidence,
  };
}

function kindOf(facts: readonly Fact[], text: string, { signals }: CompiledLanguage): RejectionKind {
  const strongest = facts.filter(({ rule }) => rule.strength === facts[0]?.rule.strength);
  const says = (kind: RejectionKind): boolean => strongest.some(({ rule }) => rule.id.startsWith(`${kind}/`));
  if (says('position-filled')) return 'position-filled';
  if (says('position-cancelled')) return 'position-cancelled';
  return signals.keepInTouch.has(text) ? 'keep-in-touch' : 'not-selected';
}

function stageOf(text: string, { signals }: CompiledLanguage): Stage | null {
  if (signals.afterInterview.has(text)) return 'after-interview';
  return signals.beforeInterview.has(text) ? 'before-interview' : null;
}
