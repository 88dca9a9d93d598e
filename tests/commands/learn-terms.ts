/** Learns the weights of terms by stochastic gradient descent, in an order that a seed deals: the same in every run. */

import { type LearnedTerms, quarters } from '../../lib/rejection/terms';

export interface TermedMail {
  /** A term that is there twice counts twice. */
  terms: readonly string[];
  /** What each term's weight counts in this mail. */
  share: number;
  isRejection: boolean;
  /** What it counts beside the others: 1 for a mail. */
  weight: number;
  /** Who wrote it: a term that only one or two of them use tells the writer and not the matter. */
  source: string;
}

export interface Limits {
  fewestSources: number;
  /** Lighter weights are left out, and nothing is lost by it. */
  lightest: number;
  /** How strongly weights are held near nothing. */
  restraint: number;
}

const rounds = 25;
/** The weights of so many last rounds are averaged: those of one depend on the order in which the mails came last. */
const averaged = 10;
const pace = 0.5;

interface Row {
  terms: Int32Array;
  share: number;
  isRejection: boolean;
  weight: number;
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

/** The terms that enough writers use, each with its place. */
function vocabularyOf(mails: readonly TermedMail[], fewestSources: number): Map<string, number> {
  const used = new Map<string, Set<string>>();
  for (const mail of mails) {
    for (const term of mail.terms) {
      const sources = used.get(term);
      if (sources) sources.add(mail.source);
      else used.set(term, new Set([mail.source]));
    }
  }
  const kept = [...used].filter(([, sources]) => sources.size >= fewestSources);
  return new Map(
    kept
      .map(([term]) => term)
      .toSorted()
      .map((term, place) => [term, place]),
  );
}

export function learnTerms(
  mails: readonly TermedMail[],
  { fewestSources, lightest, restraint }: Limits,
): LearnedTerms {
  const places = vocabularyOf(mails, fewestSources);
  const rows: Row[] = mails.map(({ terms, share, isRejection, weight }) => {
    const known = terms.flatMap((term) => places.get(term) ?? []);
    return { terms: Int32Array.from(known), share, isRejection, weight };
  });
  const weights = new Float64Array(places.size);
  const slopes = new Float64Array(places.size).fill(0.01);
  const sums = new Float64Array(places.size);
  let bias = 0;
  let biasSum = 0;
  let biasSlope = 0.01;
  const random = dice(1);
  for (let round = 0; round < rounds; round += 1) {
    for (const row of shuffled(rows, random)) {
      let sum = 0;
      for (const place of row.terms) sum += weights[place] ?? 0;
      const chance = 1 / (1 + Math.exp(-bias - sum * row.share));
      const error = row.weight * (chance - (row.isRejection ? 1 : 0));
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
    if (round < rounds - averaged) continue;
    biasSum += bias;
    for (const [place, weight] of weights.entries()) sums[place] = (sums[place] ?? 0) + weight;
  }
  const means = sums.map((sum) => sum / averaged);
  return {
    bias: Number((biasSum / averaged).toFixed(2)),
    of: byWeight([...places.keys()], means, lightest),
  };
}

function byWeight(terms: readonly string[], weights: Float64Array, least: number): Record<string, string> {
  const groups = new Map<number, string[]>();
  for (const [place, term] of terms.entries()) {
    const weight = Math.round((weights[place] ?? 0) * quarters) / quarters;
    if (Math.abs(weight) < least) continue;
    groups.set(weight, [...(groups.get(weight) ?? []), term]);
  }
  return Object.fromEntries(
    [...groups]
      .toSorted(([one], [other]) => other - one)
      .map(([weight, list]) => [weight.toFixed(2), list.join(',')]),
  );
}
