/** `npm run eval -- FILE.jsonl [--json]`: how well the detector does on labelled mail. */
import process from 'node:process';
import { detailFigures, detailNames, figuresBy } from './eval-figures';
import { readEvalFile, Unusable } from './eval-file';
import { judge } from './eval-judge';
import { write } from './eval-report';

function run(words: readonly string[]): string {
  const json = words.includes('--json');
  const unknown = words.find((word) => word.startsWith('--') && word !== '--json');
  const paths = words.filter((word) => !word.startsWith('--'));
  const [path] = paths;
  if (unknown !== undefined)
    throw new Unusable(`Unknown option ${unknown}. Usage: npm run eval -- FILE.jsonl [--json]`);
  if (path === undefined || paths.length > 1)
    throw new Unusable('Usage: npm run eval -- FILE.jsonl [--json]');
  const mails = readEvalFile(path);
  const rows = mails.map(judge);
  const sets = figuresBy(rows, 'set');
  const langs = figuresBy(rows, 'lang');
  const details = new Map(detailNames.map((name) => [name, detailFigures(mails, rows, name)]));
  if (!json) return write({ rows, sets, langs, details });
  return JSON.stringify({
    rows,
    sets: Object.fromEntries(sets),
    langs: Object.fromEntries(langs),
    details: Object.fromEntries(details),
  });
}

try {
  process.stdout.write(`${run(process.argv.slice(2))}\n`);
} catch (error) {
  if (!(error instanceof Unusable)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 2;
}
