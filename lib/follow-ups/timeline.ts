/** What came, what was sent and what is next in one thread, in the order of time. Pure. */
import type { Move } from '../drafts/draft';
import { isOpen } from './agenda';
import type { FollowUp, Step } from './follow-up';

export type TimelineEntry =
  | { type: 'came'; at: number }
  | { type: 'flagged'; at: number }
  | { type: 'inserted'; at: number; move: Move }
  /** `at` is when the step was closed, or, while it is open, when it comes due. */
  | { type: 'step'; at: number; step: Step }
  | { type: 'ended'; at: number; state: Exclude<FollowUp['state'], 'open'> };

export function timeline(followUp: FollowUp): TimelineEntry[] {
  const { receivedAt, detectedAt, drafted, steps, state, stateAt } = followUp;
  const entries: TimelineEntry[] = [{ type: 'flagged', at: detectedAt }];
  if (receivedAt !== null) entries.push({ type: 'came', at: receivedAt });
  if (drafted !== null) entries.push({ type: 'inserted', at: drafted.at, move: drafted.move });
  for (const step of steps) {
    entries.push({ type: 'step', at: isOpen(step) ? step.dueAt : (step.closedAt ?? step.dueAt), step });
  }
  if (state !== 'open') entries.push({ type: 'ended', at: stateAt, state });
  return entries.toSorted((a, b) => a.at - b.at);
}
