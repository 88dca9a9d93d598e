/**
 * The detector's speed, against two references of the same run: one lower-case and indexOf pass over the text (the
 * floor), and plain compromise (a full parse and one match a phrase).
 */
import { execFileSync } from 'node:child_process';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import process from 'node:process';
import type Plain from 'compromise';
import { detect } from '../../lib/rejection/detect';
import { mayBeRejection } from '../../lib/rejection/grammars';
import { english } from '../../lib/rejection/phrases/en';
import { hostile, ordinary, rejection } from './detect-texts';
import { atLeast, atMost, type Figure, informs, median, quantile } from './figure';

/** A copy of its own: in one and the same, what one of the two does decides how the engine compiles the other. */
const plain = createRequire(import.meta.url)('compromise') as typeof Plain;

interface Times {
  median: number;
  p99: number;
}

const mail = (text: string) => ({
  subject: 'News',
  from: { name: 'Fernhill', email: 'a@fernhill.example' },
  text,
});

/** Results go here, so that no call can be left out as useless. */
const results: unknown[] = [];

function timed(call: () => unknown): number {
  const start = performance.now();
  results[0] = call();
  return performance.now() - start;
}

function timesIn(times: readonly number[]): Times {
  const sorted = times.toSorted((one, other) => one - other);
  const at = (share: number): number =>
    sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
  return { median: at(0.5), p99: at(0.99) };
}

/** Milliseconds of one call. A batch is one for all but the shortest calls, for which the clock is too coarse. */
function timesOf(call: () => unknown, { runs, batch }: { runs: number; batch: number }): Times {
  const times: number[] = [];
  for (let run = -runs / 4; run < runs; run += 1) {
    const start = performance.now();
    for (let i = 0; i < batch; i += 1) results[i] = call();
    if (run >= 0) times.push((performance.now() - start) / batch);
  }
  return timesIn(times);
}

const rounds = 30;
const callsInRound = 40;

/** Ours and the reference by turns: the machine's speed drifts within seconds, and a ratio must not drift with it. */
function rejectionTimes(): { ours: Times; reference: Times } {
  const ours: number[] = [];
  const reference: number[] = [];
  for (let round = -rounds / 4; round < rounds; round += 1) {
    const times = Array.from({ length: callsInRound }, () => timed(() => detect(mail(rejection))));
    const time = timed(() => plainCompromise(rejection));
    if (round < 0) continue;
    ours.push(...times);
    reference.push(time);
  }
  return { ours: timesIn(ours), reference: timesIn(reference) };
}

const uses = 15;

/** Milliseconds, of as many processes: what happens once in each. */
function firstUses(): number[] {
  const program = join(import.meta.dirname, 'first-use.ts');
  const run = (): number =>
    Number(execFileSync(process.execPath, ['--import', 'tsx', program], { encoding: 'utf8' }));
  return Array.from({ length: uses }, run);
}

/** One phrase a match, as most would write it: the plain words of our own examples. */
const phrases = english.rules
  .flatMap((rule) => rule.examples)
  .map((example) => example.replace(/[^\w' ]/g, ''));

function plainCompromise(text: string): number {
  const doc = plain(text);
  return phrases.filter((phrase) => doc.has(phrase)).length;
}

const floor = (text: string): number => text.toLowerCase().indexOf('unfortunately');

export function detectFigures(): Figure[] {
  const first = firstUses();
  const quick = { runs: 2000, batch: 20 };
  const letters = ordinary.map((text) => ({
    floor: timesOf(() => floor(text), quick).median,
    ours: timesOf(() => detect(mail(text)), quick).median,
    isRead: mayBeRejection(['News', text]),
  }));
  const onRejection = rejectionTimes();
  return [
    atMost('detector: first use, building what English needs, median', median(first), 'ms', 30),
    informs('detector: first use, p99', quantile(first, 0.99), 'ms'),
    informs(
      'detector: floor (lower case and indexOf), median of the letters',
      median(letters.map((one) => one.floor)),
      'ms',
    ),
    informs('detector: ordinary mail, median of the letters', median(letters.map(({ ours }) => ours)), 'ms'),
    atMost(
      'detector: ordinary mail to the floor, median of the letters',
      median(letters.map((one) => one.ours / one.floor)),
      '×',
      10,
    ),
    informs(
      `detector: of ${letters.length} letters so many are read on by the prefilter`,
      letters.filter(({ isRead }) => isRead).length,
      'count',
    ),
    informs(
      'detector: ordinary mail, the slowest letter',
      Math.max(...letters.map(({ ours }) => ours)),
      'ms',
    ),
    atMost('detector: 2 kB rejection, median', onRejection.ours.median, 'ms', 1),
    informs('detector: 2 kB rejection, p99', onRejection.ours.p99, 'ms'),
    informs('detector: plain compromise on it, median', onRejection.reference.median, 'ms'),
    atLeast(
      'detector: faster than plain compromise',
      onRejection.reference.median / onRejection.ours.median,
      '×',
      20,
    ),
    ...Object.entries(hostile).map(([name, text]) => {
      const times = timesOf(() => detect(mail(text)), { runs: 21, batch: 1 });
      return atMost(`detector: 1 MB, ${name}, median`, times.median, 'ms', 50);
    }),
  ];
}
