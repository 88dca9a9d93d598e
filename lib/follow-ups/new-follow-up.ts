import type { Flag } from '../messages';
import type { Cadence } from './cadence';
import type { FollowUp } from './follow-up';
import { type Now, plan } from './schedule';

/** The entry of a thread flagged for the first time, with its steps planned. */
export function newFollowUp(flag: Flag, key: string, now: Now, cadence: Cadence): FollowUp {
  return {
    ...flag,
    // The instant says it better, in the user's own language, and takes less room.
    receivedText: flag.receivedAt === null ? flag.receivedText : '',
    v: 1,
    key,
    state: 'open',
    stateAt: now.instant,
    steps: plan(cadence, now),
    drafted: null,
    seenOwn: 0,
    seenOthers: 0,
    mergedInto: null,
    reflection: null,
  };
}
