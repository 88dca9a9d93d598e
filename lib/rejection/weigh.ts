import type { CompiledLanguage } from './compiled';
import type { Fact } from './facts';
import { chanceOf, type Features, featuresOf, isAboutWork, isPlain } from './features';
import type { MailWords } from './mail-words';
import type { RejectionKind, Stage, Verdict } from './verdict';

type Judgement = Pick<Verdict, 'verdict' | 'kind' | 'stage' | 'confidence'>;
const nothing: Judgement = { verdict: 'none', kind: null, stage: null, confidence: 0 };

/** What a mail's chance rests on, in this order. */
type Basis = 'plain' | 'said' | 'worded' | 'unrelated';

/**
 * From this chance on a mail is told as a rejection: one that says no about an application, with nothing beside it that takes it back,
 * sooner than one that only holds such a clause, and that sooner than one that is only worded so. Latest where nothing
 * but the wording tells that it is about work, since most mail is about other things.
 */
const tells: Readonly<Record<Basis, number>> = { plain: 0.3, said: 0.65, worded: 0.85, unrelated: 0.9 };
/** From this chance on the reader is asked. */
const asks: Readonly<Record<Basis, number>> = { plain: 0.1, said: 0.3, worded: 0.65, unrelated: 0.8 };

/** Whether a mail with these features and this chance is told as a rejection. */
export const isTold = (features: Features, chance: number): boolean => chance >= tells[basisOf(features)];

function basisOf(features: Features): Basis {
  if (isPlain(features)) return 'plain';
  const says = features['a clause decides'];
  // "The last places have gone to others", and no word of work: a clause tells no more than the wording does.
  if (isAboutWork(features)) return says ? 'said' : 'worded';
  return says ? 'worded' : 'unrelated';
}

/** Weighs the sentences that say no, the wording's score, and what the mail as a whole is about. */
export function weigh(facts: readonly Fact[], mail: MailWords, wording: number): Judgement {
  const { grammar } = mail;
  const features = featuresOf(facts, mail, wording);
  const chance = chanceOf(features, grammar.rules.weights);
  if (chance < asks[basisOf(features)]) return nothing;
  const text = mail.text();
  return {
    verdict: isTold(features, chance) ? 'rejection' : 'likely',
    kind: kindOf(facts, text, grammar),
    stage: stageOf(text, grammar),
    confidence: Math.min(0.99, chance),
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
