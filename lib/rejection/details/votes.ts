/** Several places of a mail may name the same company or role: each is a vote, and the strongest value wins. */
import type { Detail } from '../verdict';

export interface Candidate {
  value: string;
  /** How much it says by itself; 3 is a grammar that names nothing else. */
  weight: number;
  /** Made up from an address: never sure. */
  guessed?: boolean;
  /** Written out under the mail: what the sender calls themselves in full. */
  signed?: boolean;
}

export interface Rules {
  /** Less than this is not given. */
  needed: number;
  /** From this on it is sure. */
  certain: number;
  /** The share of a shorter form's weight that a longer one gets. */
  longer: number;
}

interface Total extends Candidate {
  best: number;
}

const plain = (value: string) =>
  value
    .toLowerCase()
    .normalize('NFKC')
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/**
 * The value with the most votes: candidates that differ only in case and punctuation vote together, and those
 * within a longer one for it, too. Null below `needed`; sure from `certain`.
 */
export function elect(candidates: readonly Candidate[], { needed, certain, longer }: Rules): Detail | null {
  const totals = new Map<string, Total>();
  for (const candidate of candidates) {
    const name = plain(candidate.value);
    const known = totals.get(name);
    if (known) add(known, candidate);
    else if (name) totals.set(name, { ...candidate, best: candidate.weight });
  }
  let winner: Total | null = null;
  for (const [name, total] of totals) {
    const weight = total.weight + supportOf(name, total, totals, longer);
    if (!winner || weight > winner.weight) winner = { ...total, weight };
  }
  return winner && winner.weight >= needed
    ? { value: winner.value.slice(0, 200), sure: winner.weight >= certain && !winner.guessed }
    : null;
}

/** A second vote adds half: the same sentence twice is not twice the proof. */
function add(known: Total, { value, weight, guessed, signed }: Candidate): void {
  known.weight += weight / 2;
  if (!guessed) known.guessed = false;
  if (signed) known.signed = true;
  // "Acme Ltd." at a sentence's end is "Acme Ltd" elsewhere.
  const dotLess = known.value === `${value}.`;
  if (weight > known.best || dotLess) Object.assign(known, { value, best: Math.max(weight, known.best) });
}

/** What shorter forms of a name add to it: more where it is the full one under the mail. */
function supportOf(
  name: string,
  { signed }: Total,
  totals: ReadonlyMap<string, Total>,
  longer: number,
): number {
  let sum = 0;
  for (const [other, { weight }] of totals)
    if (other !== name && (` ${name} `.includes(` ${other} `) || initialsOf(name) === other))
      sum += weight * (signed ? 0.8 : longer);
  return sum;
}

const initialsOf = (name: string) =>
  name
    .split(' ')
    .map((word) => word.charAt(0))
    .join('');
