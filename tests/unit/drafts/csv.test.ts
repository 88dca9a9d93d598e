import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readCsv, unguard, writeCsv } from '../../../lib/drafts/csv';

const fieldsOf = (text: string) => readCsv(text).rows.map(({ fields }) => fields);

describe('reading', () => {
  it('takes quotes, commas and line breaks inside a field', () => {
    expect(fieldsOf('a,b\r\n"x, ""y""","one\ntwo"\r\n')).toEqual([
      ['a', 'b'],
      ['x, "y"', 'one\ntwo'],
    ]);
  });

  it('takes semicolons, a byte order mark, empty lines and no end of line at the end', () => {
    expect(fieldsOf('\uFEFFa;b\n\n1;2, 3\n4;')).toEqual([
      ['a', 'b'],
      ['1', '2, 3'],
      ['4', ''],
    ]);
  });

  it('counts lines as an editor does', () => {
    expect(readCsv('a\n"x\r\ny"\nz').rows.map(({ line }) => line)).toEqual([1, 2, 4]);
  });

  it('names the line of a quote that never closes, and of text after one that did', () => {
    expect(readCsv('a,b\n1,"two\nthree').problem).toEqual({ line: 2, problem: 'unclosed-quote' });
    expect(readCsv('a,b\n"1"x,2').problem).toEqual({ line: 2, problem: 'text-after-quote' });
  });
});

describe('writing', () => {
  it.each(['=1+1', '+49 30', '-x', '@SUM(A1)', '\tx', "'=x"])(
    'keeps %j from being taken for a formula',
    (text) => {
      expect(writeCsv([[text]])).toBe(`\uFEFF"'${text}"\r\n`);
      expect(unguard(fieldsOf(writeCsv([[text]]))[0]?.[0] ?? '')).toBe(text);
    },
  );

  it('gives back what it was given', () => {
    const cell = fc.string({ unit: fc.constantFrom('a', '"', ',', ';', '\n', '\r', "'", '=', 'é', ' ') });
    const rows = fc.array(fc.array(cell, { minLength: 2, maxLength: 2 }), { minLength: 1 });
    fc.assert(
      fc.property(rows, (list) => {
        const header = ['a', 'b'];
        expect(fieldsOf(writeCsv([header, ...list])).map((row) => row.map(unguard))).toEqual([
          header,
          ...list,
        ]);
      }),
    );
  });
});
