/** Several places of a mail may name the same company or role: each is a vote, and the strongest value wins. */
import type { Detail } from '../verdict';

export interface Candidate {
  value: string;
  /** How much it says by itself; 3 is a grammar that names nothing else. */
  weight: number;
}

const plain = (value: string) =>
  value
    .toLowerCase()
    .normalize('NFKC')
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/**
 * The value with the most votes: candidates that differ only in case and punctuation vote together, and half for
 * a longer one that begins with them. Null below `needed`; sure from `certain`.
 */
export function elect(candidates: readonly Candidate[], needed: number, certain: number): Detail | null {
  const totals = new Map<string, { value: string; weight: number; best: number }>();
  for (const { value, weight } of candidates) {
    const known = totals.get(plain(value));
    if (!known) totals.set(plain(value), { value, weight, best: weight });
    else {
      // A second vote adds half: the same sentence twice is not twice the proof.
      known.weight += weight / 2;
      // "Acme Ltd." at a sentence's end is "Acme Ltd" elsewhere.
      const dotLess = known.value === `${value}.`;
      if (weight > known.best || dotLess) Object.assign(known, { value, best: Math.max(weight, known.best) });
    }
  }
  let winner: { value: string; weight: number } | null = null;
  for (const [name, { value, weight }] of totals) {
    const support = [...totals].reduce(
      (sum, [other, vote]) =>
        sum + (other !== name && ` ${name} `.includes(` ${other} `) ? vote.weight / 4 : 0),
      0,
    );
    if (!winner || weight + support > winner.weight) winner = { value, weight: weight + support };
  }
  return winner && winner.weight >= needed
    ? { value: winner.value.slice(0, 200), sure: winner.weight >= certain }
    : null;
}
