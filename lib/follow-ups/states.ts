/**
 * What happens to a follow-up. Pure: an event in, the next value out; the very same value where the event changes
 * nothing. Undo is the store's: it puts the former value back.
 */
import type { Move } from '../drafts/draft';
import type { Flag, Sighting } from '../messages';
import { isOpen } from './agenda';
import type { Cadence } from './cadence';
import { flaggedAgain } from './flagged-again';
import type { FollowUp, Step } from './follow-up';
import { monthsAfter, type Now, planned } from './schedule';
import { news } from './seen';
import { closed, endOpen, isDue, movesIn, spread, withinLimit } from './steps';

export type Details = Pick<FollowUp, 'company' | 'role' | 'person' | 'firstName' | 'kind'>;

export type FollowUpEvent =
  | { type: 'flagged'; flag: Flag }
  /** A draft went into a compose box; whether it was sent is seen later. */
  | { type: 'drafted'; move: Move; draftId: string }
  /** A look at the thread: what came after the deciding message. */
  | { type: 'seen'; later: Sighting['later'] }
  /** The user has written in the thread. */
  | { type: 'replied' }
  /** They have written, plainly. */
  | { type: 'answered' }
  /** They have written to invite or to offer. */
  | { type: 'invited' }
  | { type: 'done'; move: Move }
  | { type: 'skip'; move: Move }
  | { type: 'snooze'; move: Move; until: number }
  | { type: 'reschedule'; move: Move; dueAt: number }
  | { type: 'dismiss' }
  /** No more is wanted, and nothing was wrong: also how check-ins stop. */
  | { type: 'end' }
  /** Takes back a thread's end, also one that came by itself. */
  | { type: 'reopen' }
  | { type: 'reflect'; reflection: FollowUp['reflection'] }
  /** The user knows better what the mail is about. */
  | { type: 'corrected'; details: Details };

export function apply(followUp: FollowUp, event: FollowUpEvent, now: Now, cadence: Cadence): FollowUp {
  switch (event.type) {
    case 'flagged':
      return flagged(followUp, event.flag, now, cadence);
    case 'drafted':
      return { ...followUp, drafted: { move: event.move, draftId: event.draftId, at: now.instant } };
    case 'reflect':
      return { ...followUp, reflection: event.reflection };
    case 'corrected':
      return { ...followUp, ...event.details };
    case 'seen':
      return seen(followUp, event.later, now, cadence);
    case 'replied':
      return replied(followUp, now, cadence);
    case 'answered':
      return isOneOf(followUp, 'open', 'done') ? ended(followUp, 'answered', now) : followUp;
    case 'invited':
      return isOneOf(followUp, 'open', 'done', 'answered') ? ended(followUp, 'happy', now) : followUp;
    case 'done':
      return change(
        followUp,
        event.move,
        (step) => closed(step, 'done', now, draftFor(followUp, step)),
        now,
        cadence,
      );
    case 'skip':
      return change(followUp, event.move, (step) => closed(step, 'skipped', now), now, cadence);
    case 'snooze':
      return snoozed(followUp, event.move, event.until, now);
    case 'reschedule':
      return openStep(followUp, event.move)
        ? withStep(followUp, event.move, (step) => ({ ...step, state: 'planned', dueAt: event.dueAt }))
        : followUp;
    case 'dismiss':
      return isOneOf(followUp, 'dismissed', 'merged') ? followUp : ended(followUp, 'dismissed', now);
    case 'end':
      return isOneOf(followUp, 'open') ? ended(followUp, 'done', now) : followUp;
  }
  event.type satisfies 'reopen';
  return isOneOf(followUp, 'open') ? followUp : reopened(followUp, now, cadence);
}

function isOneOf(followUp: FollowUp, ...states: FollowUp['state'][]): boolean {
  return states.includes(followUp.state);
}

/** The open step of that move; there is never more than one. Null in a thread that is over. */
function openStep(followUp: FollowUp, move: Move): Step | null {
  if (followUp.state !== 'open') return null;
  return followUp.steps.find((step) => step.move === move && isOpen(step)) ?? null;
}

function withStep(followUp: FollowUp, move: Move, next: (step: Step) => Step): FollowUp {
  const steps = followUp.steps.map((step) => (step.move === move && isOpen(step) ? next(step) : step));
  return { ...followUp, steps };
}

function change(
  followUp: FollowUp,
  move: Move,
  close: (step: Step) => Step,
  now: Now,
  cadence: Cadence,
): FollowUp {
  return openStep(followUp, move)
    ? goOn(followUp, withStep(followUp, move, close).steps, now, cadence)
    : followUp;
}

/** After steps were closed: the next check-in where one was made, the rest spread, the thread done when all is. */
function goOn(before: FollowUp, steps: readonly Step[], now: Now, cadence: Cadence): FollowUp {
  const last = steps.findLast((step) => step.move === 'check-in');
  const wasOpen = before.steps.some((step) => step.move === 'check-in' && isOpen(step));
  const repeats = wasOpen && last?.state === 'done' && cadence.checkInRepeats;
  const months = repeats ? cadence.checkInMonths : null;
  const next = months === null ? [] : [planned('check-in', monthsAfter(now, months, cadence.hour))];
  const all = withinLimit([...spread(steps, 0, now, cadence.hour), ...next]);
  if (all.some(isOpen)) return { ...before, steps: all };
  return { ...before, steps: all, state: 'done', stateAt: now.instant };
}

function ended(followUp: FollowUp, state: FollowUp['state'], now: Now): FollowUp {
  return { ...followUp, state, stateAt: now.instant, steps: endOpen(followUp.steps, now) };
}

/** Everything due in the thread waits with the step that was put off: the thread is one entry, and it is hushed. */
function snoozed(followUp: FollowUp, move: Move, until: number, now: Now): FollowUp {
  if (until <= now.instant || !openStep(followUp, move)) return followUp;
  const steps = followUp.steps.map((step): Step => {
    if (step.move === move && isOpen(step)) return { ...step, state: 'snoozed', dueAt: until };
    return isDue(step, now.instant) ? { ...step, dueAt: until } : step;
  });
  return { ...followUp, steps };
}

function seen(followUp: FollowUp, later: Sighting['later'], now: Now, cadence: Cadence): FollowUp {
  const { effects, seenOwn, seenOthers } = news(followUp, later);
  if (seenOwn === followUp.seenOwn && seenOthers === followUp.seenOthers) return followUp;
  const counted = { ...followUp, seenOwn, seenOthers };
  // A merged thread has no life of its own: the store lets the effects happen to the one that goes on for it.
  if (followUp.state === 'merged') return counted;
  return effects.reduce((value, type) => apply(value, { type }, now, cadence), counted);
}

function draftFor({ drafted }: FollowUp, step: Step): string | null {
  return drafted !== null && movesIn(drafted.move).includes(step.move) ? drafted.draftId : null;
}

/**
 * A mail of the user's own closes what it was for: the moves of the draft inserted before, else thanks and feedback
 * (their own words may have asked for it: better no reminder than a second asking), and whatever was due.
 */
function replied(followUp: FollowUp, now: Now, cadence: Cadence): FollowUp {
  if (followUp.state === 'merged') return followUp;
  const { drafted } = followUp;
  const sent: Move[] = drafted === null ? ['thanks', 'feedback'] : movesIn(drafted.move);
  const steps = followUp.steps.map((step) => {
    // Also a step that was skipped or ended, when its draft went out after all: it is what was sent.
    const answers = sent.includes(step.move) && (isOpen(step) || (drafted !== null && step.state !== 'done'));
    return answers || isDue(step, now.instant) ? closed(step, 'done', now, draftFor(followUp, step)) : step;
  });
  const unplanned = drafted === null ? [] : sent.filter((move) => !steps.some((step) => step.move === move));
  for (const move of unplanned) {
    const step = planned(move, now.instant);
    steps.push(closed(step, 'done', now, draftFor(followUp, step)));
  }
  const next = { ...followUp, drafted: null };
  return followUp.state === 'open' ? goOn(next, steps, now, cadence) : { ...next, steps: withinLimit(steps) };
}

function flagged(followUp: FollowUp, flag: Flag, now: Now, cadence: Cadence): FollowUp {
  const { value, newDecision } = flaggedAgain(followUp, flag);
  return newDecision && value.state === 'happy' ? reopened(value, now, cadence) : value;
}

/** What had ended is planned again; the first overdue step is due at once, the others one by one. */
function reopened(followUp: FollowUp, now: Now, cadence: Cadence): FollowUp {
  const again = followUp.steps.map((step) =>
    step.state === 'ended' ? { ...step, state: 'planned' as const, closedAt: null } : step,
  );
  const months = again.some(isOpen) ? null : (cadence.checkInMonths ?? 3);
  const next = months === null ? [] : [planned('check-in', monthsAfter(now, months, cadence.hour))];
  return {
    ...followUp,
    state: 'open',
    stateAt: now.instant,
    mergedInto: null,
    steps: withinLimit([...spread(again, 1, now, cadence.hour), ...next]),
  };
}
