/**
 * From whatever is stored to a follow-up. Formats are numbered: 1 is the plain object (as exports have it), 2 the
 * packed list. What can't be read stays as it is, under its key.
 */
import * as z from 'zod/mini';
import { type FollowUp, followUp } from './follow-up';
import { format, packed, padded, unpack } from './stored/packed';

/** `newer`: a later version of Rebound wrote it. `damaged`: nobody's format. */
export type Unreadable = 'newer' | 'damaged';
export type Read = { ok: true; followUp: FollowUp } | { ok: false; reason: Unreadable };

/** Fields that came after the first plain objects were written. */
const laterFields = { drafted: null, seenOwn: 0, seenOthers: 0, mergedInto: null };

/** Reads a stored value. Never throws, and never changes what it is given. */
export function read(key: string, stored: unknown): Read {
  const number = formatOf(stored);
  if (number !== null && number > format) return { ok: false, reason: 'newer' };
  const value = number === 1 ? fromObject(key, stored) : fromPacked(key, stored);
  return value === null ? { ok: false, reason: 'damaged' } : { ok: true, followUp: value };
}

function formatOf(stored: unknown): number | null {
  const first: unknown = Array.isArray(stored) ? stored[0] : null;
  if (typeof first === 'number') return first;
  const object = z.safeParse(z.object({ v: z.number() }), stored);
  if (!object.success) return null;
  // Plain objects name their own shape, of which there is one; a later one is a later format.
  return object.data.v === 1 ? 1 : format + 1;
}

function fromObject(key: string, stored: unknown): FollowUp | null {
  if (typeof stored !== 'object' || stored === null) return null;
  const parsed = z.safeParse(followUp, { ...laterFields, ...stored });
  return parsed.success && parsed.data.key === key ? parsed.data : null;
}

function fromPacked(key: string, stored: unknown): FollowUp | null {
  if (!Array.isArray(stored)) return null;
  const parsed = z.safeParse(packed, padded(stored));
  if (!parsed.success) return null;
  try {
    const value = unpack(parsed.data, key);
    const instants = [value.receivedAt ?? 0, value.stateAt, ...value.steps.map(({ dueAt }) => dueAt)];
    return instants.every((at) => at >= 0) ? value : null;
  } catch {
    return null;
  }
}
