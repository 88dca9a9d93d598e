/** Logistic regression by Newton's method: a few dozen features, a few thousand examples, no chance in it. */

export interface Example<Name extends string> {
  features: Readonly<Record<Name, number | boolean>>;
  isRejection: boolean;
}

export interface Weights<Name extends string> {
  bias: number;
  of: Record<Name, number>;
}

/** How strongly weights are held near nothing: that of a feature seen once stays small. */
const restraint = 1;
const rounds = 12;

const logistic = (sum: number): number => 1 / (1 + Math.exp(-sum));

export function weightsFrom<Name extends string>(
  names: readonly Name[],
  examples: readonly Example<Name>[],
): Weights<Name> {
  // The last column is the bias: always there, and not restrained.
  const rows = examples.map(({ features }) => [...names.map((name) => Number(features[name])), 1]);
  const size = names.length + 1;
  const held = (at: number): number => (at < names.length ? restraint : 1e-6);
  let weights = Array.from({ length: size }, () => 0);
  for (let round = 0; round < rounds; round += 1) {
    const slope = weights.map((weight, at) => (at < names.length ? -restraint * weight : 0));
    const curve = Array.from({ length: size }, (_, at) =>
      Array.from({ length: size }, (__, other) => (at === other ? held(at) : 0)),
    );
    for (const [place, row] of rows.entries()) {
      const chance = logistic(row.reduce((sum, value, at) => sum + value * (weights[at] ?? 0), 0));
      const error = (examples[place]?.isRejection ? 1 : 0) - chance;
      const weight = chance * (1 - chance);
      const there = row.flatMap((value, at) => (value === 0 ? [] : [[at, value] as const]));
      for (const [at, value] of there) {
        slope[at] = (slope[at] ?? 0) + error * value;
        const line = curve[at];
        if (line)
          for (const [other, beside] of there) line[other] = (line[other] ?? 0) + weight * value * beside;
      }
    }
    const step = solved(curve, slope);
    weights = weights.map((weight, at) => weight + (step[at] ?? 0));
  }
  return {
    bias: weights[names.length] ?? 0,
    of: Object.fromEntries(names.map((name, at) => [name, weights[at] ?? 0])) as Record<Name, number>,
  };
}

/** Solves a symmetric, positive system of equations by elimination. */
function solved(matrix: readonly (readonly number[])[], right: readonly number[]): number[] {
  const lines = matrix.map((line, at) => [...line, right[at] ?? 0]);
  const size = lines.length;
  for (const [at, line] of lines.entries()) {
    const pivot = line[at] ?? 1;
    for (const below of lines.slice(at + 1)) {
      const share = (below[at] ?? 0) / pivot;
      if (share !== 0)
        for (let i = at; i <= size; i += 1) below[i] = (below[i] ?? 0) - share * (line[i] ?? 0);
    }
  }
  const values = Array.from({ length: size }, () => 0);
  for (let at = size - 1; at >= 0; at -= 1) {
    const line = lines[at] ?? [];
    let rest = line[size] ?? 0;
    for (let i = at + 1; i < size; i += 1) rest -= (line[i] ?? 0) * (values[i] ?? 0);
    values[at] = rest / (line[at] ?? 1);
  }
  return values;
}
