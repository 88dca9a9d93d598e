/**
 * Throws mutated pages, texts, drafts and stored data at the code: `npm run fuzz [-- --cases N] [--seed N] [--only NAME]`.
 * The same seed gives the same cases. Prints how many were tried, in what time, and the smallest case that fails.
 */
import { performance } from 'node:perf_hooks';
import process from 'node:process';
import { parseArgs } from 'node:util';
import * as fc from 'fast-check';
import { judgingTargets } from './judging';
import { readingTargets } from './reading';
import { absent } from './sources';
import type { Target } from './target';
import { writingTargets } from './writing';

const say = (line: string): boolean => process.stdout.write(`${line}\n`);

function wholeNumber(name: string, words: string): number {
  const value = Number(words);
  if (Number.isSafeInteger(value) && value >= 0) return value;
  throw new Error(`--${name} takes a whole number, not ${words}`);
}

/** The number of cases that were tried; null when one of them failed. */
async function run({ name, property }: Target, cases: number, seed: number): Promise<number | null> {
  const start = performance.now();
  const result = await fc.check(property(), { numRuns: cases, seed });
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  say(
    `${name.padEnd(20)}${String(result.numRuns).padStart(8)} cases ${seconds.padStart(8)} s${result.failed ? '   FAILED' : ''}`,
  );
  if (!result.failed) return result.numRuns;
  say(fc.defaultReportMessage(result) ?? 'It failed without a word.');
  return null;
}

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      cases: { type: 'string', default: '110000' },
      seed: { type: 'string', default: String(Date.now() % 2 ** 31) },
      only: { type: 'string', default: '' },
    },
  });
  const cases = wholeNumber('cases', values.cases);
  const seed = wholeNumber('seed', values.seed);
  const targets = [...readingTargets(), ...judgingTargets(), ...writingTargets()].filter(({ name }) =>
    name.includes(values.only),
  );
  const shares = targets.reduce((sum, { share }) => sum + share, 0);
  say(
    `seed ${seed}${absent.length > 0 ? `; without the saved ${absent.join(' and ')}: own pages and texts only` : ''}`,
  );
  const start = performance.now();
  let total = 0;
  let failed = 0;
  for (const target of targets) {
    // oxlint-disable-next-line no-await-in-loop
    const tried = await run(target, Math.ceil((cases * target.share) / shares), seed);
    if (tried === null) failed += 1;
    else total += tried;
  }
  say(
    `${'in all'.padEnd(20)}${String(total).padStart(8)} cases ${((performance.now() - start) / 1000).toFixed(1).padStart(8)} s`,
  );
  if (failed > 0) {
    say(
      `${failed} of ${targets.length} failed; the same cases again: npm run fuzz -- --cases ${cases} --seed ${seed}`,
    );
    process.exitCode = 1;
  }
}

try {
  await main();
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 2;
}
