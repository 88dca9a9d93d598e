/**
 * Taking the data along: everything as JSON, threads as CSV, and back in again. Pure. A file that is wrong anywhere
 * is refused whole, with the place that is wrong: half an import would be worse than none.
 */
import * as z from 'zod/mini';
import { readJson } from '../drafts/json-lines';
import type { OwnTemplate } from '../drafts/own-templates';
import { ownTemplates } from '../settings/own-templates';
import { type Settings, settings } from '../settings/settings';
import { type FollowUp, followUp } from './follow-up';
import { parseThreadKey } from './thread-key';

const fileFormat = 1;

const everything = z.object({
  format: z.literal(fileFormat),
  exportedAt: z.number(),
  followUps: z.array(followUp).check(z.maxLength(100_000)),
  settings: z.nullable(settings),
  templates: ownTemplates,
});

export interface Everything {
  followUps: readonly FollowUp[];
  settings: Settings | null;
  templates: readonly OwnTemplate[];
}

/** All of it as JSON that `readExport` takes, indented for people. */
export function writeExport(
  { followUps, settings: chosen, templates }: Everything,
  exportedAt: number,
): string {
  return `${JSON.stringify({ format: fileFormat, exportedAt, settings: chosen, templates, followUps }, null, 1)}\n`;
}

export type ImportProblem =
  /** Not JSON at all. */
  | { problem: 'not-json'; line: number }
  /** Made by a later version of Rebound. */
  | { problem: 'newer' }
  /** Something in it is not as it should be: `followUps.3.subject`. */
  | { problem: 'wrong'; path: string; line: number };

export type ImportResult = { ok: true; value: Everything } | ({ ok: false } & ImportProblem);

export function readExport(text: string): ImportResult {
  const json = parseJson(text);
  if (json === null) return { ok: false, problem: 'not-json', line: lineOf(text, []) };
  const told = z.safeParse(z.object({ format: z.number() }), json.value);
  if (told.success && told.data.format > fileFormat) return { ok: false, problem: 'newer' };
  const parsed = z.safeParse(everything, json.value);
  if (!parsed.success) return wrong(text, deepest(parsed.error));
  const strange = parsed.data.followUps.findIndex(({ key, site, threadId }) => {
    const keyed = parseThreadKey(key);
    return keyed?.site !== site || keyed.threadId !== threadId;
  });
  if (strange !== -1) return wrong(text, ['followUps', strange, 'key']);
  const { followUps, settings: chosen, templates } = parsed.data;
  return { ok: true, value: { followUps: lastOfEach(followUps), settings: chosen, templates } };
}

export interface ImportPreview {
  /** Threads that are not here yet. */
  added: FollowUp[];
  /** Threads that are here and change: the one whose state changed last wins. */
  changed: { before: FollowUp; after: FollowUp }[];
  /** How many stay as they are. */
  same: number;
  templatesAdded: OwnTemplate[];
  /** Templates of the same id with other words: the user decides. */
  templateClashes: { here: OwnTemplate; there: OwnTemplate }[];
}

/** What an import would do. Nothing is written; to write it, store `added` and each `after`. */
export function previewImport(here: Everything, file: Everything): ImportPreview {
  const known = new Map(here.followUps.map((one) => [one.key, one]));
  const preview: ImportPreview = { added: [], changed: [], same: 0, templatesAdded: [], templateClashes: [] };
  for (const there of file.followUps) {
    const before = known.get(there.key);
    if (before === undefined) preview.added.push(there);
    else if (lastTouched(there) > lastTouched(before)) preview.changed.push({ before, after: there });
    else preview.same += 1;
  }
  const templates = new Map(here.templates.map((one) => [one.id, one]));
  for (const there of file.templates) {
    const mine = templates.get(there.id);
    if (mine === undefined) preview.templatesAdded.push(there);
    else if (JSON.stringify(mine) !== JSON.stringify(there))
      preview.templateClashes.push({ here: mine, there });
  }
  return preview;
}

/** Of several entries with one key the last: a file that was put together by hand may hold a thread twice. */
function lastOfEach(followUps: readonly FollowUp[]): FollowUp[] {
  return [...new Map(followUps.map((one) => [one.key, one])).values()];
}

function lastTouched({ stateAt, steps, drafted }: FollowUp): number {
  return Math.max(stateAt, drafted?.at ?? 0, ...steps.map(({ closedAt }) => closedAt ?? 0));
}

type Path = readonly PropertyKey[];

function wrong(text: string, path: Path): ImportResult {
  return { ok: false, problem: 'wrong', path: path.map(String).join('.'), line: lineOf(text, path) };
}

/** The issue that lies deepest is the most exact. */
function deepest(error: z.core.$ZodError): Path {
  const [issue] = error.issues.toSorted((a, b) => b.path.length - a.path.length);
  return issue?.path ?? [];
}

/** The line of a value, or of what is no JSON. Only for files that are refused: it reads them a second time. */
function lineOf(text: string, path: Path): number {
  const json = readJson(text);
  return json.ok ? json.lineAt(path) : json.line;
}

function parseJson(text: string): { value: unknown } | null {
  try {
    return { value: JSON.parse(text) };
  } catch {
    return null;
  }
}
