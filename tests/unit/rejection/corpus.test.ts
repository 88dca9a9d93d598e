/** The detector on the development set of real mail, where it is at hand: it stays outside the repository. */
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { figuresBy } from '../../commands/eval-figures';
import { readEvalFile } from '../../commands/eval-file';
import { judge } from '../../commands/eval-judge';

const path = resolve(import.meta.dirname, '../../../../shared/corpus/dev.jsonl');
const isThere = existsSync(path);
if (!isThere) console.info('Skipped: the development set of real mail is not beside the repository.');

/** The corpus takes longer than one mail, and machines are busy. */
const patience = 120_000;

describe.skipIf(!isThere)('on real mail', () => {
  const rows = isThere ? readEvalFile(path).map(judge) : [];
  const figures = figuresBy(rows, 'set');

  it(
    'finds rejections and nothing else among job mail',
    () => {
      const core = figures.get('core_real');
      expect(core?.precision).toBeGreaterThanOrEqual(0.99);
      expect(core?.recall).toBeGreaterThanOrEqual(0.95);
    },
    patience,
  );

  it.each(['offtopic_real', 'other_rejections', 'employer_side_real'])('is silent on %s', (set) => {
    expect(figures.get(set)).toMatchObject({ falseAlarms: 0, likelyAlarms: 0 });
  });
});
