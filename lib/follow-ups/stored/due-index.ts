/**
 * When each open thread next comes due, without reading it: 256 short lists, so that flagging one more thread among
 * twenty thousand rewrites eighty rows and not all of them, and the popup finds what to show first in one read.
 * A list is `mailbox|thread instant,thread instant;mailbox|…`: the parts of the keys, and instants in base 36. No key
 * holds any of those signs. Pure.
 */
import { firstOpenStep } from '../agenda';
import type { FollowUp } from '../follow-up';
import { threadPrefix } from '../thread-key';

export interface DueRow {
  key: string;
  /** When the first open step comes due. */
  dueAt: number;
}

const indexPrefix = 'due:';
const shards = 256;
/** A whole list, looked over once: a pattern for each of twenty thousand rows would keep the popup waiting. */
const list = /^(?:(?:^|;)[^\s|,;]+:\|[^\s|,;:]+ [0-9a-z]{1,11}(?:,[^\s|,;:]+ [0-9a-z]{1,11})*)+$/;

export const everyShard: readonly string[] = Array.from({ length: shards }, (_, at) => `${indexPrefix}${at}`);

/** The list that the key's row is in: FNV-1a over its characters. */
export function shardOf(key: string): string {
  let hash = 0x811c9dc5;
  for (let at = 0; at < key.length; at += 1) hash = Math.imul(hash ^ key.charCodeAt(at), 0x01000193);
  return `${indexPrefix}${(hash >>> 0) % shards}`;
}

/** Rows by key, or null when the list is damaged and the index has to be made anew. */
export function parseShard(stored: unknown): Map<string, number> | null {
  const rows = new Map<string, number>();
  if (stored === undefined || stored === '') return rows;
  if (typeof stored !== 'string' || !list.test(stored)) return null;
  for (const group of stored.split(';')) {
    const bar = group.indexOf('|');
    const mailbox = threadPrefix + group.slice(0, bar);
    for (const row of group.slice(bar + 1).split(',')) {
      const space = row.indexOf(' ');
      rows.set(mailbox + row.slice(0, space), Number.parseInt(row.slice(space + 1), 36));
    }
  }
  return rows;
}

export function formatShard(rows: ReadonlyMap<string, number>): string {
  const groups = new Map<string, string[]>();
  for (const [key, due] of rows) {
    const at = key.lastIndexOf(':') + 1;
    const mailbox = key.slice(threadPrefix.length, at);
    const rowsOf = groups.get(mailbox) ?? [];
    rowsOf.push(`${key.slice(at)} ${due.toString(36)}`);
    groups.set(mailbox, rowsOf);
  }
  return Array.from(groups, ([mailbox, rowsOf]) => `${mailbox}|${rowsOf.join(',')}`).join(';');
}

/** Enters what the thread waits for, or takes its row out when it waits for nothing. */
export function enter(rows: Map<string, number>, followUp: FollowUp): void {
  const next = firstOpenStep(followUp);
  if (next === null) rows.delete(followUp.key);
  else rows.set(followUp.key, next.dueAt);
}
