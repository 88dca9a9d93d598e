/**
 * The short names that stored records use. Append only: a code that was ever written keeps its meaning.
 * Chromium gives an extension 10 MB; at twenty thousand threads every letter is 20 kB.
 */
import type { Move } from '../../drafts/draft';
import type { RejectionKind, Stage } from '../../rejection/verdict';
import type { FollowUp, Step } from '../follow-up';

export const moveCodes = {
  thanks: 't',
  feedback: 'f',
  'keep-in-touch': 'k',
  'future-roles': 'r',
  'contract-work': 'w',
  'check-in': 'c',
  recruiter: 'h',
  'thanks-feedback': 'tf',
  'thanks-keep-in-touch': 'tk',
} as const satisfies Record<Move, string>;

export const stepCodes = {
  planned: 'p',
  snoozed: 'z',
  done: 'd',
  skipped: 's',
  ended: 'e',
} as const satisfies Record<Step['state'], string>;

export const stateCodes = {
  open: 'o',
  done: 'd',
  dismissed: 'x',
  answered: 'a',
  happy: 'h',
  merged: 'm',
} as const satisfies Record<FollowUp['state'], string>;

export const kindCodes = {
  'not-selected': 'n',
  'position-filled': 'f',
  'position-cancelled': 'c',
  'keep-in-touch': 'k',
} as const satisfies Record<RejectionKind, string>;

export const stageCodes = {
  'before-interview': 'b',
  'after-interview': 'a',
} as const satisfies Record<Stage, string>;

/** The name that a code stands for; throws for a code of no table, which the caller takes as damage. */
export function decode<N extends string>(codes: Readonly<Record<N, string>>, code: string): N {
  for (const name in codes) if (codes[name] === code) return name;
  throw new RangeError('unknown code');
}
