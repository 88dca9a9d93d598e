import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { DraftFacts, Template } from '../../../lib/drafts/draft';
import { type Part, parse } from '../../../lib/drafts/parse';
import { write } from '../../../lib/drafts/write';
import { languages, rejectionKinds, stages } from '../../../lib/rejection/verdict';

const template = (text: string): Template => ({ id: 'own/x', move: 'thanks', language: null, body: text });
const partsOf = (body: string) => parse(body).parts;

it('reads a text into its parts', () => {
  expect(partsOf('Hi {{ firstName | there }},[[ at {{company}}]]')).toEqual<Part[]>([
    { type: 'text', text: 'Hi ' },
    { type: 'variable', name: 'firstName', fallback: 'there' },
    { type: 'text', text: ',' },
    {
      type: 'optional',
      keep: 'known',
      parts: [
        { type: 'text', text: ' at ' },
        { type: 'variable', name: 'company', fallback: null },
      ],
    },
  ]);
});

it('reads what a phrase depends on', () => {
  const keeps = partsOf(
    '[[when position-filled or after-interview:a]][[otherwise:b]][[check:c]][[when we met]]',
  );
  expect(keeps.map((part) => part.type === 'optional' && part.keep)).toEqual([
    ['position-filled', 'after-interview'],
    'otherwise',
    'check',
    'known',
  ]);
});

it('leaves single braces and brackets alone', () => {
  expect(parse('a {b} [c] | d')).toEqual({ parts: [{ type: 'text', text: 'a {b} [c] | d' }], problems: [] });
});

it('goes three phrases deep and says so', () => {
  expect(parse('[[a[[b[[c]]]]]]').problems).toEqual([]);
  expect(parse('[[a[[b[[c[[d]]]]]]]]').problems.map(({ problem, start }) => `${problem} ${start}`)).toEqual([
    'too-deep 9',
    'stray-close 18',
  ]);
});

describe('whatever is in a template or a value', () => {
  const marks = [
    '{{',
    '}}',
    '[[',
    ']]',
    '|',
    'firstName',
    'company',
    'when ',
    'not-selected',
    ' or ',
    ':',
    'otherwise:',
    'check:',
  ];
  const rest = [
    '\n',
    ' ',
    '.',
    ',',
    'x',
    '{{role|it}}',
    '[[ for {{role}}]]',
    '__proto__',
    '\u202E',
    '\uD800',
    '$&',
  ];
  const pieces = fc.constantFrom(...marks, ...rest);
  const body = fc.array(pieces, { maxLength: 40 }).map((list) => list.join(''));
  const detail = fc.option(fc.record({ value: fc.oneof(fc.string(), body), sure: fc.boolean() }), {
    nil: null,
  });
  const facts: fc.Arbitrary<DraftFacts> = fc.record({
    kind: fc.constantFrom(...rejectionKinds, null),
    stage: fc.constantFrom(...stages, null),
    language: fc.constantFrom(...languages),
    company: detail,
    role: detail,
    person: detail,
    firstName: detail,
  });

  it('a problem names what stands at its place', () => {
    fc.assert(
      fc.property(body, (text) => {
        const { problems } = parse(text);
        for (const { start, end, found } of problems)
          expect(text.slice(start, end).startsWith(found)).toBe(true);
        const places = problems.map(({ start }) => start);
        expect(places).toEqual(places.toSorted((a, b) => a - b));
      }),
    );
  });

  it('the marks lie in the draft, in order, and hold something', () => {
    fc.assert(
      fc.property(body, facts, (text, some) => {
        const draft = write(template(text), some);
        let last = 0;
        for (const { start, end } of draft.check) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThanOrEqual(start);
          expect(end).toBeLessThanOrEqual(draft.text.length);
          last = end;
        }
      }),
    );
  });

  it('a value stays on its line and brings nothing invisible', () => {
    fc.assert(
      fc.property(facts, (some) => {
        const { text } = write(
          template('Hi {{firstName|there}},\n{{company|you}} {{role|it}} {{person|x}}'),
          some,
        );
        expect(text.split('\n').length).toBe(2);
        expect(text).not.toMatch(/[^\n\P{Cc}]|[\p{Cf}\p{Cs}]/u);
        expect(text).not.toMatch(/^Hi *,/);
        expect(text.length).toBeLessThan(700);
      }),
    );
  });

  it('reading takes time in proportion to length', () => {
    for (const unit of ['{{', '[[', '[[when a or ', '{{firstName|', '[[otherwise:', ']]', '{{firstName']) {
      const started = performance.now();
      parse(unit.repeat(50_000));
      expect(performance.now() - started, unit).toBeLessThan(2000);
    }
  });
});
