import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { moves } from '../../../lib/drafts/draft';
import type { OwnTemplate } from '../../../lib/drafts/own-templates';
import { applyImport, exportCsv, exportJson, planImport } from '../../../lib/drafts/own-templates-file';

const own = (id: string, name: string, body = 'Hi {{firstName|there}},\n\nthank you.'): OwnTemplate => ({
  id: `own/${id}`,
  name,
  move: 'thanks',
  body,
  replaces: null,
});
const existing = [own('a', 'Warm'), own('b', 'Short')];
const plan = (text: string, list: readonly OwnTemplate[] = existing) =>
  planImport(list, text, () => 'own/new');
const problems = (text: string) =>
  plan(text).problems.map(({ line, problem, found }) => `${line} ${problem}: ${found}`);
const nothing = { added: [], replaced: [], same: [] };

describe.each([
  ['JSON', exportJson],
  ['CSV', exportCsv],
])('a file in %s', (_, exported) => {
  it('brings back what was exported', () => {
    expect(plan(exported(existing))).toEqual({ added: [], replaced: [], same: existing, problems: [] });
    expect(plan(exported(existing), [])).toEqual({ ...nothing, added: existing, problems: [] });
  });

  it('shows what it would add and replace before anything is written', () => {
    const changed = own('a', 'Warm', 'Thanks.');
    const fresh = own('c', 'Formal');
    const read = plan(exported([changed, fresh]));
    expect(read).toEqual({
      added: [fresh],
      replaced: [{ before: existing[0], after: changed }],
      same: [],
      problems: [],
    });
    expect(applyImport(existing, read)).toEqual([changed, existing[1], fresh]);
  });

  it('takes one of the same name for the same template', () => {
    const after = own('elsewhere', 'SHORT', 'Thanks.');
    expect(plan(exported([after])).replaced).toEqual([
      { before: existing[1], after: { ...after, id: 'own/b' } },
    ]);
  });

  it('is refused whole for one wrong variable', () => {
    const read = plan(exported([own('c', 'Fine'), own('d', 'Wrong', 'Hi {{boss}}')]));
    expect(read).toMatchObject({
      ...nothing,
      problems: [{ problem: 'unknown-variable', found: '{{boss}}' }],
    });
  });

  it('is refused when it would leave two of one name', () => {
    const read = plan(exported([own('a', 'Short')]));
    expect(read).toMatchObject({ ...nothing, problems: [{ problem: 'name-clash', found: 'Short' }] });
    expect(plan(exported([own('x', 'Twice'), own('y', 'twice')])).problems).toMatchObject([
      { problem: 'name-clash' },
    ]);
  });

  it('is never half taken, whatever was done to it', () => {
    const whole = exported(existing);
    fc.assert(
      fc.property(fc.nat(whole.length), fc.nat(30), fc.string(), (start, cut, put) => {
        const read = plan(whole.slice(0, start) + put + whole.slice(start + cut));
        if (read.problems.length > 0) expect(read).toMatchObject(nothing);
        for (const { line } of read.problems) expect(line).toBeGreaterThan(0);
      }),
      { numRuns: 300 },
    );
  });
});

describe('the line that is wrong', () => {
  it('is named in JSON', () => {
    const text = exportJson(existing);
    expect(problems(text.replace('"move": "thanks"', '"move": "shout"'))).toEqual([
      '8 unknown-move: "move": "shout",',
    ]);
    expect(problems(text.replace('"name": "Short",', '"name": "Short"'))).toEqual([
      '15 not-json: "move": "thanks",',
    ]);
    expect(problems(text.replace('"name": "Short",', '"name": "",'))).toEqual(['14 empty-name: "name": "",']);
    expect(problems(text.slice(0, -4))).toMatchObject([expect.stringContaining('not-json')]);
    expect(problems('{"templates": []}')).toEqual(['1 not-templates: {"templates": []}']);
  });

  it('is named in CSV', () => {
    expect(problems('name,body\nx,y')).toEqual(['1 missing-column: move']);
    expect(problems('name,move,body\nA,thanks,Hi\nB,shout,Hi\nC,thanks')).toEqual([
      '3 unknown-move: shout',
      '4 wrong-columns: C | thanks',
    ]);
    expect(problems('name,move,body\nA,thanks,"Hi\n\nfrom {{boss}}"')).toEqual([
      '4 unknown-variable: {{boss}}',
    ]);
    expect(problems('name,move,body\nA,thanks,"Hi')).toEqual(['2 not-csv: A,thanks,"Hi']);
    expect(problems('')).toEqual(['1 not-templates: ']);
  });
});

it('a hand-made CSV needs only name, move and body', () => {
  expect(plan('Name;Move;Body\nNew;Feedback;"Thanks; really"\n').added).toEqual([
    { id: 'own/new', name: 'New', move: 'feedback', body: 'Thanks; really', replaces: null },
  ]);
});

it('a file brings back any list', () => {
  const word = fc.string({ minLength: 1, maxLength: 20 }).filter((text) => /[a-z]/i.test(text));
  const body = fc
    .string({
      minLength: 1,
      unit: fc.constantFrom('a', 'ö', '"', "'", '=', '-', '\n', ' ', ';', ',', '\\', '/'),
    })
    .filter((text) => text.trim() !== '');
  const templates = fc.uniqueArray(fc.tuple(word, body, fc.constantFrom(...moves)), {
    maxLength: 5,
    selector: ([name]) => name.trim().toLowerCase(),
  });
  fc.assert(
    fc.property(templates, (parts) => {
      const list = parts.map(([name, text, move], index) => ({
        ...own(`t${index}`, name.trim(), text),
        move,
      }));
      for (const file of [exportJson(list), exportCsv(list)])
        expect(plan(file, [])).toEqual({ ...nothing, added: list, problems: [] });
    }),
  );
});

it('a hostile file is refused, not run into the ground', () => {
  expect(plan('['.repeat(100_000)).problems).toMatchObject([{ problem: 'not-json' }]);
  expect(plan(`name,move,body\n${'A,thanks,Hi\n'.repeat(100_000)}`).problems).toMatchObject([
    { problem: 'too-many' },
  ]);
  const manyEntries = `{"rebound":"templates","version":1,"templates":[${'{},'.repeat(50_000)}{}]}`;
  expect(plan(manyEntries).problems).toMatchObject([{ problem: 'too-many' }]);
  expect(plan('x'.repeat(3_000_000)).problems).toMatchObject([{ problem: 'too-large' }]);
  expect(plan(`{"__proto__":{"polluted":1},"rebound":"templates","version":1,"templates":[]}`)).toEqual({
    ...nothing,
    problems: [],
  });
  expect(Object.hasOwn(Object.prototype, 'polluted')).toBe(false);
});
