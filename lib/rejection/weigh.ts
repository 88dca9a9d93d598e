import type { CompiledLanguage } from './compiled';
import { counterRulesIn } from './counter-facts';
import type { Fact } from './facts';
import { chanceOf, featuresOf } from './features';
import type { MailWords } from './mail-words';
import type { RejectionKind, Stage, Verdict } from './verdict';

type Judgement = Pick<Verdict, 'verdict' | 'kind' | 'stage' | 'confidence'>;
const nothing: Judgement = { verdict: 'none', kind: null, stage: null, confidence: 0 };

/** From this chance on that the mail is a rejection, it is told as one, and from that on it is asked about. */
const tells = 0.7;
const asks = 0.62;
/** So many signs of an article about rejections make it one. */
const article = 2;

/** Weighs what was found against what the mail as a whole is about. */
export function weigh(facts: readonly Fact[], mail: MailWords): Judgement {
  const strength = facts[0]?.rule.strength;
  if (isSomethingElse(mail)) return nothing;
  const { grammar } = mail;
  const text = mail.text();
  if (strength === 'hints' && !grammar.signals.farewell.has(text)) return nothing;
  const chance = chanceOf(featuresOf(facts, mail), grammar.rules.weights);
  if (chance < asks) return nothing;
  return {
    verdict: strength === 'decides' && chance >= tells ? 'rejection' : 'likely',
    kind: kindOf(facts, text, grammar),
    stage: stageOf(text, grammar),
    confidence: Math.min(0.99, strength === 'decides' ? chance : Math.min(chance, tells)),
  };
}

/** What settles by itself that a mail is no rejection, whatever its sentences say. */
export function isSomethingElse(mail: MailWords): boolean {
  const { signals, otherThings } = mail.grammar;
  const text = mail.text();
  return (
    otherThings.namedIn(text) ||
    signals.candidate.has(text) ||
    signals.employerSide.has(text) ||
    signals.article.count(text) >= article ||
    counterRulesIn(mail).length > 0
  );
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
