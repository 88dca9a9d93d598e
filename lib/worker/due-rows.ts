/**
 * The index of what is due, read once in a life of the worker and then kept in step by the changes it hears of:
 * counting for the badge must not cost more the more threads there are.
 */
import { readDue } from '../follow-ups/store';
import { attempt, getLocal } from '../follow-ups/stored/area';
import { type DueRow, everyShard, parseShard } from '../follow-ups/stored/due-index';
import type { Answer } from '../messages';

let shards: Map<string, DueRow[]> | null = null;
/** Changes heard while the first reading was under way; they are newer than what it gives. */
let heard = new Map<string, unknown>();

/** To be told of every change of the local storage. */
export function hearOfDue(changes: Record<string, { newValue?: unknown }>): void {
  for (const [name, { newValue }] of Object.entries(changes)) {
    if (!name.startsWith('due:')) continue;
    const rows = rowsOf(newValue);
    if (shards === null) heard.set(name, newValue);
    else if (rows === null) shards = null;
    else shards.set(name, rows);
  }
}

/** Every row, in no order. */
export async function dueRows(): Promise<Answer<DueRow[]>> {
  if (shards !== null) return { ok: true, value: [...shards.values()].flat() };
  heard = new Map();
  const read = await attempt(() => getLocal(everyShard));
  if (!read.ok) return read;
  const found = new Map<string, DueRow[]>();
  for (const [name, stored] of [...read.value, ...heard]) {
    const rows = rowsOf(stored);
    // The store mends a damaged index as it reads it.
    if (rows === null) return readDue();
    found.set(name, rows);
  }
  shards = found;
  return { ok: true, value: [...found.values()].flat() };
}

function rowsOf(stored: unknown): DueRow[] | null {
  const rows = parseShard(stored ?? '');
  return rows && Array.from(rows, ([key, dueAt]) => ({ key, dueAt }));
}
