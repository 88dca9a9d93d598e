/** One step, and the steps of one thread. Pure. */
import type { Move } from '../drafts/draft';
import { isOpen } from './agenda';
import type { FollowUp, Step } from './follow-up';
import { morningAfter, type Now } from './schedule';

/** Days between two overdue steps of one thread, so that a long absence is not followed by a burst. */
const daysBetween = 3;
/** The schema's limit: fifteen years of check-ins. */
const mostSteps = 60;

export function isDue(step: Step, instant: number): boolean {
  return isOpen(step) && step.dueAt <= instant;
}

/** True when the thread has something due: what the badge counts, one a thread. */
export function hasDue(followUp: FollowUp, instant: number): boolean {
  return followUp.state === 'open' && followUp.steps.some((step) => isDue(step, instant));
}

export function closed(
  step: Step,
  state: 'done' | 'skipped' | 'ended',
  now: Now,
  draftId: string | null = null,
): Step {
  return { ...step, state, closedAt: now.instant, draftId };
}

export function endOpen(steps: readonly Step[], now: Now): Step[] {
  return steps.map((step) => (isOpen(step) ? closed(step, 'ended', now) : step));
}

/** Overdue steps, but for the first `due` of them, are moved to later mornings; nothing is ever moved to be sooner. */
export function spread(steps: readonly Step[], due: 0 | 1, now: Now, hour: number): Step[] {
  let overdue = 0;
  return steps.map((step) => {
    if (!isDue(step, now.instant)) return step;
    overdue += 1;
    return overdue <= due ? step : { ...step, dueAt: morningAfter(now, daysBetween * (overdue - due), hour) };
  });
}

/** What one mail of that move does: two of them are two moves in one. */
export function movesIn(move: Move): Move[] {
  if (move === 'thanks-feedback') return ['thanks', 'feedback'];
  if (move === 'thanks-keep-in-touch') return ['thanks', 'keep-in-touch'];
  return [move];
}

/** Forgets the oldest closed check-ins beyond the limit; no other step is repeated. */
export function withinLimit(steps: readonly Step[]): Step[] {
  let surplus = steps.length - mostSteps;
  return steps.filter((step) => {
    if (surplus <= 0 || step.move !== 'check-in' || isOpen(step)) return true;
    surplus -= 1;
    return false;
  });
}
