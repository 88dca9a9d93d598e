/** `npm run eval -- FILE.jsonl [--json] [--by-cluster PARTS]`: how well the detector does on labelled mail. */
import process from 'node:process';
import { detailFigures, detailNames, figuresBy } from './eval-figures';
import { readEvalFile, Unusable } from './eval-file';
import { judge } from './eval-judge';
import { figuresByPart } from './eval-parts';
import { write } from './eval-report';

const usage = 'Usage: npm run eval -- FILE.jsonl [--json] [--by-cluster PARTS]';

/** The words without `--by-cluster PARTS`, and how many parts it asks for; none where it is not there. */
function partsIn(words: readonly string[]): { rest: string[]; count: number } {
  const at = words.indexOf('--by-cluster');
  if (at < 0) return { rest: [...words], count: 0 };
  const count = Number(words[at + 1]);
  if (!Number.isInteger(count) || count < 2 || count > 100)
    throw new Unusable(`--by-cluster takes a number of parts, 2 to 100. ${usage}`);
  return { rest: words.toSpliced(at, 2), count };
}

function run(all: readonly string[]): string {
  const { rest: words, count } = partsIn(all);
  const json = words.includes('--json');
  const unknown = words.find((word) => word.startsWith('--') && word !== '--json');
  const paths = words.filter((word) => !word.startsWith('--'));
  const [path] = paths;
  if (unknown !== undefined) throw new Unusable(`Unknown option ${unknown}. ${usage}`);
  if (path === undefined || paths.length > 1) throw new Unusable(usage);
  const mails = readEvalFile(path);
  const rows = mails.map(judge);
  const sets = figuresBy(rows, 'set');
  const langs = figuresBy(rows, 'lang');
  const details = new Map(detailNames.map((name) => [name, detailFigures(mails, rows, name)]));
  const parts = figuresByPart(mails, rows, count);
  if (!json) return write({ rows, sets, langs, parts, details });
  return JSON.stringify({
    rows,
    sets: Object.fromEntries(sets),
    langs: Object.fromEntries(langs),
    ...(count > 0 ? { parts: Object.fromEntries(parts) } : {}),
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
