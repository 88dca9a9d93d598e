/** One measured number with its budget, as `npm run bench -- --json` gives it. */
export interface Figure {
  name: string;
  value: number;
  unit: Unit;
  /** The most that is allowed, or the least where the name says "at least"; null where the figure only informs. */
  budget: number | null;
  ok: boolean;
}

type Unit = 'ms' | '×' | 'kB' | 'MB' | '%' | 'count';

/** A budget that must not be exceeded. */
export function atMost(name: string, value: number, unit: Unit, budget: number): Figure {
  return { name, value, unit, budget, ok: value <= budget };
}

/** A budget that must be reached. */
export function atLeast(name: string, value: number, unit: Unit, budget: number): Figure {
  return { name: `${name} (at least)`, value, unit, budget, ok: value >= budget };
}

/** A figure without a budget: a reference, or what a budget is a share of. */
export function informs(name: string, value: number, unit: Unit): Figure {
  return { name, value, unit, budget: null, ok: true };
}

/** The value below which that share of the values lies; NaN of none. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((one, other) => one - other);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
}

export const median = (values: readonly number[]): number => quantile(values, 0.5);

export const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);
