/** Learns the weights of words and pairs by stochastic gradient descent, in an order that a seed deals: the same in every run. */
import {
  type Conditions,
  type LearnedWording,
  mostSentences,
  share,
  termsOf,
} from '../../lib/rejection/wording';

export interface WordedMail {
  /** Folded, the subject first. */
  sentences: readonly string[];
  isRejection: boolean;
  /** Who wrote it: a term that only one or two of them use tells the writer and not the matter. */
  source: string;
}

/** Where there are few mails, a term that two writers use has to do. */
const many = 2000;
const fewestSources = { ofMany: 3, ofFew: 2 };
const rounds = 25;
const pace = 0.5;
/** How strongly weights are held near nothing. */
const restraint = 1;
/** Weights are told in steps of this; lighter ones than those are left out, and nothing is lost by it. */
const step = 0.25;
const lightest = { ofMany: 1, ofFew: 0.5 };

interface Row {
  terms: Int32Array;
  share: number;
  isRejection: boolean;
}

/** A number from 0 to below 1 for each call (Mulberry32). */
function dice(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

function shuffled<T>(list: readonly T[], random: () => number): T[] {
  const dealt = [...list];
  for (let at = dealt.length - 1; at > 0; at -= 1) {
    const other = Math.floor(random() * (at + 1));
    [dealt[at], dealt[other]] = [dealt[other] as T, dealt[at] as T];
  }
  return dealt;
}

const allTerms = ({ sentences }: WordedMail, conditions: Conditions): string[] =>
  sentences.slice(0, mostSentences).flatMap((sentence) => termsOf(sentence, conditions));

const amountOf = (mails: readonly WordedMail[]): 'ofMany' | 'ofFew' =>
  mails.length >= many ? 'ofMany' : 'ofFew';

/** The terms that enough writers use, each with its place. */
function vocabularyOf(mails: readonly (WordedMail & { terms: string[] })[]): Map<string, number> {
  const used = new Map<string, Set<string>>();
  for (const mail of mails) {
    for (const term of mail.terms) {
      const sources = used.get(term);
      if (sources) sources.add(mail.source);
      else used.set(term, new Set([mail.source]));
    }
  }
  const fewest = fewestSources[amountOf(mails)];
  const kept = [...used].filter(([, sources]) => sources.size >= fewest);
  return new Map(
    kept
      .map(([term]) => term)
      .toSorted()
      .map((term, place) => [term, place]),
  );
}

/** What is learned from these mails. */
export function wordingFrom(mails: readonly WordedMail[], conditions: Conditions): LearnedWording {
  const termed = mails.map((mail) => ({ ...mail, terms: allTerms(mail, conditions) }));
  const places = vocabularyOf(termed);
  const rows: Row[] = termed.map(({ terms, isRejection }) => {
    const known = new Set(terms.flatMap((term) => places.get(term) ?? []));
    return { terms: Int32Array.from(known), share: share(terms.length), isRejection };
  });
  const weights = new Float64Array(places.size);
  const slopes = new Float64Array(places.size).fill(0.01);
  let bias = 0;
  let biasSlope = 0.01;
  const random = dice(1);
  for (let round = 0; round < rounds; round += 1) {
    for (const row of shuffled(rows, random)) {
      let sum = 0;
      for (const place of row.terms) sum += weights[place] ?? 0;
      const error = 1 / (1 + Math.exp(-bias - sum * row.share)) - (row.isRejection ? 1 : 0);
      for (const place of row.terms) {
        const weight = weights[place] ?? 0;
        const slope = error * row.share + (restraint * weight) / rows.length;
        const steep = (slopes[place] ?? 0) + slope * slope;
        slopes[place] = steep;
        weights[place] = weight - (pace * slope) / Math.sqrt(steep);
      }
      biasSlope += error * error;
      bias -= (pace * error) / Math.sqrt(biasSlope);
    }
  }
  return {
    bias: Number(bias.toFixed(2)),
    of: byWeight([...places.keys()], weights, lightest[amountOf(mails)]),
  };
}

function byWeight(terms: readonly string[], weights: Float64Array, least: number): Record<string, string> {
  const groups = new Map<number, string[]>();
  for (const [place, term] of terms.entries()) {
    const weight = Math.round((weights[place] ?? 0) / step) * step;
    if (Math.abs(weight) < least) continue;
    groups.set(weight, [...(groups.get(weight) ?? []), term]);
  }
  return Object.fromEntries(
    [...groups]
      .toSorted(([one], [other]) => other - one)
      .map(([weight, list]) => [weight.toFixed(2), list.join(',')]),
  );
}
