import { array, assert, constantFrom, oneof, property, string } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { detect } from '../../../lib/rejection/detect';
import { previewPhrase } from '../../../lib/rejection/own-phrases';
import { tone } from '../../../lib/rejection/tone-of-answer';

const from = { name: '', email: '' };
/** Generous, for slow and busy machines: what is tested is that nothing grows out of hand. */
const patience = 2000;

const words = [
  'unfortunately',
  'not',
  'application',
  'position',
  'if',
  'your',
  '"',
  ',',
  '\n',
  '. ',
  'moving forward',
  'other',
  'candidates',
  'constructor',
  '__proto__',
  "won't",
  '-\n',
  '\u00AD',
  'selected',
  'unless',
  'we',
  'interview',
  '’',
];

const hostileText = oneof(
  string({ unit: 'binary', maxLength: 400 }),
  array(constantFrom(...words), { maxLength: 300 }).map((list) => list.join(' ')),
);

describe('any text', () => {
  it('gets a verdict that holds together', () => {
    assert(
      property(hostileText, hostileText, (subject, text) => {
        const verdict = detect({ subject, from, text });
        expect(verdict.verdict === 'none').toBe(verdict.evidence.length === 0);
        expect(verdict.verdict === 'none').toBe(verdict.kind === null);
        expect(verdict.confidence).toBeGreaterThanOrEqual(0);
        expect(verdict.confidence).toBeLessThanOrEqual(1);
        for (const { sentence } of verdict.evidence) expect(sentence.length).toBeLessThanOrEqual(300);
      }),
      { numRuns: 400 },
    );
  });

  it('gets the same verdict twice', () => {
    assert(
      property(hostileText, (text) => {
        expect(detect({ subject: '', from, text })).toEqual(detect({ subject: '', from, text }));
      }),
      { numRuns: 100 },
    );
  });

  it('has a tone and takes any phrase', () => {
    assert(
      property(hostileText, hostileText, (phrase, text) => {
        tone({ subject: phrase, from, text });
        previewPhrase(phrase, text);
        detect({ subject: '', from, text }, { ownPhrases: [phrase] });
      }),
      { numRuns: 200 },
    );
  });
});

describe('a megabyte', () => {
  it.each([
    ['one endless sentence', 'we have decided not to move your application and '.repeat(20_000)],
    ['unfortunately', 'unfortunately '.repeat(100_000)],
    ['not', 'not '.repeat(250_000)],
    ['quote marks', '> '.repeat(500_000)],
    ['commas', 'application,'.repeat(90_000)],
    ['one word', `application${'a'.repeat(1_000_000)}`],
    ['lines', 'position\n'.repeat(110_000)],
    ['line-end hyphens', 'appli-\n'.repeat(140_000)],
    ['apostrophes', "application'".repeat(90_000)],
    ['spaces', `application${' '.repeat(1_000_000)}`],
    ['invisible characters', `application${'\u200B'.repeat(1_000_000)}`],
  ])('of %s is judged in time', (_, text) => {
    const start = performance.now();
    detect({ subject: '', from, text });
    expect(performance.now() - start).toBeLessThan(patience);
  });

  it('in one sentence behind a no does not drown it', () => {
    const no =
      'Dear Sam,\n\nThank you for applying for the role. Unfortunately, we have decided not to move forward with your application.';
    const verdict = detect({
      subject: `Your application ${'x'.repeat(1_000_000)}`,
      from,
      text: `${no} ${'lorem ipsum, '.repeat(80_000)}`,
    });
    expect(verdict.verdict).toBe('rejection');
  });

  it('is judged by its beginning', () => {
    const no =
      'Dear Sam,\n\nThank you for applying. Unfortunately, you were not selected for the position.\n\nKind regards';
    const rest = 'Lorem ipsum dolor. '.repeat(60_000);
    expect(detect({ subject: '', from, text: `${no}\n\n${rest}` }).verdict).toBe('rejection');
    expect(detect({ subject: '', from, text: `${rest}\n\n${no}` }).verdict).toBe('none');
  });
});
