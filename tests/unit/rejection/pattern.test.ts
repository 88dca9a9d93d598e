import nlp from 'compromise/one';
import { describe, expect, it } from 'vitest';
import { registeredLanguages, rulesFor } from '../../../lib/rejection/languages';
import { patternOf } from '../../../lib/rejection/pattern';

/** What compromise itself makes of a pattern. */
function asCompromise(match: string): unknown {
  const { hooks, always } = nlp.buildNet([{ match }]);
  return [...Object.values(hooks), always].flat()[0];
}

describe('a pattern is read as compromise reads it', () => {
  it.each([
    '#Neg .{0,5} (go|going) your',
    '^closed .{0,1} (the)? #Job',
    'nothing (open|for #Fits|any more)',
    '#Neg (continue|go)$',
    'not$',
    '.{2,4} #Job',
  ])('%s', (match) => {
    expect(patternOf(match)).toEqual(asCompromise(match));
  });

  it.each(registeredLanguages())('in all rules of %s', (language) => {
    const grammar = rulesFor(language);
    const all = [...(grammar?.rules ?? []), ...(grammar?.counterRules ?? [])].flatMap(
      ({ patterns }) => patterns,
    );
    expect(all.length).toBeGreaterThan(0);
    expect(all.map(patternOf)).toEqual(all.map(asCompromise));
  });
});
