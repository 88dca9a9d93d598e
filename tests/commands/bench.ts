/** `npm run bench [-- --json] [-- --only PART[,PART]]`: speed and size of the built extension against their budgets. */
import { loadavg } from 'node:os';
import process from 'node:process';
import { busyFigures } from '../bench/busy';
import { detectFigures } from '../bench/detect';
import type { Figure } from '../bench/figure';
import { loadFigures } from '../bench/load';
import { mailFigures } from '../bench/mail';
import { memoryFigures } from '../bench/memory';
import { pageFigures } from '../bench/pages';
import { sizeFigures } from '../bench/size';
import { workerFigures } from '../bench/worker';
import { inTurn } from '../browser/harness/in-turn';
import { buildExtension } from './demo/build';

class Unusable extends Error {}

const parts = new Map<string, () => Promise<Figure[]>>([
  ['size', sizeFigures],
  ['detect', async () => detectFigures()],
  ['load', loadFigures],
  ['mail', mailFigures],
  ['busy', busyFigures],
  ['memory', memoryFigures],
  ['worker', workerFigures],
  ['pages', pageFigures],
]);

const usage = `Usage: npm run bench [-- --json] [--only PART[,PART]], PART: ${[...parts.keys()].join(', ')}`;

interface Wish {
  json: boolean;
  only: string[];
}

function wishOf(words: readonly string[]): Wish {
  const rest = words.filter((word) => word !== '--json');
  const [option, value, ...more] = rest.flatMap((word) => word.split('='));
  const only = option === undefined ? [...parts.keys()] : (value ?? '').split(',');
  if ((option !== undefined && option !== '--only') || more.length > 0) throw new Unusable(usage);
  if (!only.every((name) => parts.has(name))) throw new Unusable(usage);
  return { json: words.includes('--json'), only };
}

function line({ name, value, unit, budget, ok }: Figure): string {
  const digits = Math.abs(value) < 0.1 ? 4 : 2;
  const limit = budget === null ? '' : `${ok ? '' : 'BROKEN  '}${budget} ${unit}`;
  return `${name.padEnd(84)} ${`${value.toFixed(digits)} ${unit}`.padStart(14)}  ${limit}`;
}

const note = (words: string): void => void process.stderr.write(`${words}\n`);

async function run(words: readonly string[]): Promise<Figure[]> {
  const { json, only } = wishOf(words);
  buildExtension();
  const figures: Figure[] = [];
  await inTurn(only, async (name) => {
    note(`${name} … (load ${loadavg()[0]?.toFixed(1)})`);
    const measured = (await parts.get(name)?.()) ?? [];
    figures.push(...measured);
    if (!json) process.stdout.write(`${measured.map(line).join('\n')}\n`);
  });
  if (json) process.stdout.write(`${JSON.stringify({ figures })}\n`);
  return figures;
}

try {
  const figures = await run(process.argv.slice(2));
  const broken = figures.filter(({ ok }) => !ok);
  if (broken.length > 0) {
    note(`Broken budgets: ${broken.map(({ name }) => name).join('; ')}`);
    process.exitCode = 1;
  }
} catch (error) {
  note(error instanceof Error ? error.message : String(error));
  process.exitCode = error instanceof Unusable ? 2 : 1;
}
