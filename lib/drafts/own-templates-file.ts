/** Own templates to a file and back. A file with anything wrong in it is refused whole; what it would change is shown first. */
import * as z from 'zod/mini';
import { readCsv, unguard, writeCsv } from './csv';
import { type Move, moves } from './draft';
import { readJson } from './json-lines';
import { limits, type OwnTemplate, ownTemplate, sameName, validate } from './own-templates';
import type { SyntaxProblem } from './parse';

const mostCharacters = 2_000_000;
/** More than anybody reads. */
const mostProblems = 50;
const columns = ['name', 'move', 'body', 'id', 'replaces'] as const;

export type FileProblem =
  | SyntaxProblem
  | 'not-json'
  | 'not-csv'
  | 'not-templates'
  | 'missing-column'
  | 'wrong-columns'
  | 'unknown-move'
  | 'wrong-value'
  | 'empty-name'
  | 'name-too-long'
  | 'name-clash'
  | 'empty-body'
  | 'body-too-long'
  | 'too-many'
  | 'too-large';

/** `found` is what stands there, as a hint of at most 60 characters. */
interface LineProblem {
  line: number;
  problem: FileProblem;
  found: string;
}

/** What an import would do. With any problem the other lists are empty: nothing of a broken file is taken. */
export interface ImportPlan {
  added: OwnTemplate[];
  /** The same id or the same name with other content. */
  replaced: { before: OwnTemplate; after: OwnTemplate }[];
  same: OwnTemplate[];
  problems: LineProblem[];
}

export function exportJson(list: readonly OwnTemplate[]): string {
  return `${JSON.stringify({ rebound: 'templates', version: 1, templates: list }, null, 2)}\n`;
}

export function exportCsv(list: readonly OwnTemplate[]): string {
  return writeCsv([columns, ...list.map((one) => columns.map((column) => one[column] ?? ''))]);
}

/**
 * Compares a file (JSON or CSV, told apart by its first character) with what is there. `newId` makes an id (`own/…`) for a row without
 * a usable one of its own.
 */
export function planImport(existing: readonly OwnTemplate[], text: string, newId: () => string): ImportPlan {
  const read = readFile(text, newId);
  const tooMany = read.entries.length + existing.length > limits.templates;
  const problems = tooMany
    ? refused(1, 'too-many', String(read.entries.length)).problems
    : [...read.problems, ...contentProblems(read.entries)];
  const plan: ImportPlan = { added: [], replaced: [], same: [], problems: inOrder(problems) };
  if (problems.length > 0) return plan;
  const taken = new Set<OwnTemplate>();
  for (const { template } of read.entries) {
    const left = existing.filter((one) => !taken.has(one));
    const before =
      left.find(({ id }) => id === template.id) ?? left.find(({ name }) => sameName(name, template.name));
    if (!before) {
      plan.added.push(template);
      continue;
    }
    taken.add(before);
    const after = { ...template, id: before.id };
    if (columns.every((column) => before[column] === after[column])) plan.same.push(before);
    else plan.replaced.push({ before, after });
  }
  /* An entry that takes over one template by id may bear the name of another: that would leave two of a name. */
  const names = applyImport(existing, plan).map(({ name }) => name);
  const clash = names.find((name, index) =>
    names.some((other, place) => place < index && sameName(name, other)),
  );
  if (clash === undefined) return plan;
  const line = read.entries.find(({ template }) => sameName(template.name, clash))?.line ?? 1;
  return {
    added: [],
    replaced: [],
    same: [],
    problems: [{ line, problem: 'name-clash', found: hint(clash) }],
  };
}

/** The list after the import, in its old order with the new ones at the end. */
export function applyImport(existing: readonly OwnTemplate[], plan: ImportPlan): OwnTemplate[] {
  const after = new Map(plan.replaced.map((change) => [change.before.id, change.after]));
  return [...existing.map((one) => after.get(one.id) ?? one), ...plan.added];
}

interface Entry {
  line: number;
  /** The line of the file that an offset in the body stands on. */
  lineInBody: (offset: number) => number;
  template: OwnTemplate;
}
interface Read {
  entries: Entry[];
  problems: LineProblem[];
}

const refused = (line: number, problem: FileProblem, found = ''): Read => ({
  entries: [],
  problems: [{ line, problem, found: hint(found) }],
});

function readFile(text: string, newId: () => string): Read {
  if (text.length > mostCharacters) return refused(1, 'too-large', String(text.length));
  return /^[\s\uFEFF]*[{[]/.test(text.slice(0, 1000)) ? readJsonFile(text) : readCsvFile(text, newId);
}

/* The entries are parsed apart and only when they are few: zod 4.6 runs out of stack on some ten thousand issues. */
const envelope = z.object({
  rebound: z.literal('templates'),
  version: z.literal(1),
  templates: z.array(z.unknown()),
});

function readJsonFile(text: string): Read {
  const json = readJson(text);
  const lines = text.split('\n');
  const at = (line: number, problem: FileProblem): LineProblem => ({
    line,
    problem,
    found: hint(lines[line - 1] ?? ''),
  });
  if (!json.ok) return { entries: [], problems: [at(json.line, 'not-json')] };
  const file = envelope.safeParse(json.value);
  if (!file.success) return { entries: [], problems: [at(1, 'not-templates')] };
  if (file.data.templates.length > limits.templates)
    return refused(1, 'too-many', String(file.data.templates.length));

  const read: Read = { entries: [], problems: [] };
  for (const [index, one] of file.data.templates.entries()) {
    const lineOf = (path: readonly PropertyKey[]) => json.lineAt(['templates', index, ...path]);
    const parsed = ownTemplate.safeParse(one);
    if (parsed.success) {
      const body = parsed.data.body.replace(/\r\n?/g, '\n');
      read.entries.push({
        line: lineOf([]),
        lineInBody: () => lineOf(['body']),
        template: { ...parsed.data, body },
      });
    } else {
      for (const { path, code } of parsed.error.issues)
        read.problems.push(at(lineOf(path), problemOf(path[0], code)));
    }
  }
  return read;
}

function problemOf(field: PropertyKey | undefined, code: string): FileProblem {
  if (field === 'move') return 'unknown-move';
  if (field === 'name' && code === 'too_small') return 'empty-name';
  if (field === 'name' && code === 'too_big') return 'name-too-long';
  if (field === 'body' && code === 'too_small') return 'empty-body';
  if (field === 'body' && code === 'too_big') return 'body-too-long';
  return 'wrong-value';
}

function readCsvFile(text: string, newId: () => string): Read {
  const csv = readCsv(text);
  if (csv.problem) return refused(csv.problem.line, 'not-csv', text.split('\n')[csv.problem.line - 1] ?? '');
  const [header, ...rows] = csv.rows;
  if (!header) return refused(1, 'not-templates');
  if (rows.length > limits.templates) return refused(1, 'too-many', String(rows.length));
  const places = header.fields.map((field) => field.trim().toLowerCase());
  const absent = columns.slice(0, 3).find((column) => !places.includes(column));
  if (absent) return refused(header.line, 'missing-column', absent);

  const problems: LineProblem[] = [];
  const entries: Entry[] = [];
  for (const { line, fields } of rows) {
    if (fields.length !== places.length) {
      problems.push({ line, problem: 'wrong-columns', found: hint(fields.join(' | ')) });
      continue;
    }
    const field = (column: (typeof columns)[number]) => unguard(fields[places.indexOf(column)] ?? '');
    const move = field('move').trim().toLowerCase();
    if (!isMove(move)) {
      problems.push({ line, problem: 'unknown-move', found: hint(move) });
      continue;
    }
    const id = ownTemplate.shape.id.safeParse(field('id'));
    const template: OwnTemplate = {
      id: id.success ? id.data : newId(),
      name: field('name').trim(),
      move,
      body: field('body').replace(/\r\n?/g, '\n'),
      replaces: field('replaces').slice(0, 100) || null,
    };
    const bodyLine = line + breaksIn(fields.slice(0, places.indexOf('body')).join(''));
    const { body } = template;
    entries.push({ line, lineInBody: (offset) => bodyLine + breaksIn(body.slice(0, offset)), template });
  }
  return { entries, problems };
}

/** What is wrong inside the templates themselves. */
function contentProblems(entries: readonly Entry[]): LineProblem[] {
  const ids = new Set<string>();
  return entries.flatMap(({ line, lineInBody, template }, index) => {
    const earlier = entries.slice(0, index).map((entry) => entry.template);
    const problems = validate(template, earlier).map((found) =>
      'start' in found
        ? { line: lineInBody(found.start), problem: found.problem, found: hint(found.found) }
        : { line, problem: found.problem, found: hint(template.name) },
    );
    if (ids.has(template.id)) problems.push({ line, problem: 'name-clash', found: hint(template.id) });
    ids.add(template.id);
    return problems;
  });
}

const isMove = (word: string): word is Move => (moves as readonly string[]).includes(word);
const inOrder = (problems: LineProblem[]) =>
  problems.toSorted((a, b) => a.line - b.line).slice(0, mostProblems);
const breaksIn = (text: string) => text.split(/\r\n|\r|\n/).length - 1;
const hint = (text: string) => text.trim().slice(0, 60);
