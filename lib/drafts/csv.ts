/** Comma-separated values (RFC 4180): fields in double quotes may hold anything, also line breaks. */

export interface CsvRow {
  /** The line of the file on which the row starts, from 1. */
  line: number;
  fields: string[];
}

export type CsvProblem = 'unclosed-quote' | 'text-after-quote';

/**
 * Reads a file with commas or, as spreadsheets in much of Europe write it, semicolons. Empty lines are left out. The first broken row
 * ends the reading: `problem` then says what and on which line.
 */
export function readCsv(file: string): {
  rows: CsvRow[];
  problem: { line: number; problem: CsvProblem } | null;
} {
  const text = file.replace(/^\uFEFF/, '');
  const separator = separatorOf(text);
  const rows: CsvRow[] = [];
  let line = 1;
  let at = 0;
  while (at < text.length) {
    const row: CsvRow = { line, fields: [] };
    for (;;) {
      let field = '';
      if (text[at] === '"') {
        const opened = line;
        const quoted = readQuoted(text, at);
        if (!quoted) return { rows, problem: { line: opened, problem: 'unclosed-quote' } };
        field = quoted.value;
        line += quoted.breaks;
        at = quoted.end;
        if (at < text.length && text[at] !== separator && !isBreak(text[at]))
          return { rows, problem: { line, problem: 'text-after-quote' } };
      } else {
        const start = at;
        while (at < text.length && text[at] !== separator && !isBreak(text[at])) at++;
        field = text.slice(start, at);
      }
      row.fields.push(field);
      if (text[at] !== separator) break;
      at++;
    }
    if (text[at] === '\r' && text[at + 1] === '\n') at++;
    at++;
    line++;
    if (row.fields.length > 1 || row.fields[0] !== '') rows.push(row);
  }
  return { rows, problem: null };
}

/**
 * Writes rows that a spreadsheet opens as text: a cell that it would take for a formula gets an apostrophe in front
 * (https://owasp.org/www-community/attacks/CSV_Injection), which `unguard` takes away again.
 */
export function writeCsv(rows: readonly (readonly string[])[]): string {
  return `\uFEFF${rows.map((row) => row.map(cell).join(',')).join('\r\n')}\r\n`;
}

const cell = (text: string) => `"${guard(text).replaceAll('"', '""')}"`;
const guard = (text: string) => (/^'*[=+\-@\t\r]/.test(text) ? `'${text}` : text);
export const unguard = (text: string) => (/^'+[=+\-@\t\r]/.test(text) ? text.slice(1) : text);

const isBreak = (char: string | undefined) => char === '\n' || char === '\r';

function separatorOf(text: string): ',' | ';' {
  const header = text.slice(0, text.search(/[\r\n]|$/));
  return /;/.test(header) && !/,/.test(header) ? ';' : ',';
}

function readQuoted(text: string, start: number): { value: string; end: number; breaks: number } | null {
  let at = start + 1;
  for (;;) {
    const quote = text.indexOf('"', at);
    if (quote < 0) return null;
    if (text[quote + 1] === '"') {
      at = quote + 2;
      continue;
    }
    const raw = text.slice(start + 1, quote);
    return { value: raw.replaceAll('""', '"'), end: quote + 1, breaks: raw.split(/\r\n|\r|\n/).length - 1 };
  }
}
