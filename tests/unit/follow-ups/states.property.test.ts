import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isOpen } from '../../../lib/follow-ups/agenda';
import { defaultCadence } from '../../../lib/follow-ups/cadence';
import { type FollowUp, followUp as schema } from '../../../lib/follow-ups/follow-up';
import { apply, type FollowUpEvent } from '../../../lib/follow-ups/states';
import { isDue } from '../../../lib/follow-ups/steps';
import { exampleFlag, exampleFollowUp, later, tuesday } from './examples';

const planned = ['thanks', 'feedback', 'future-roles', 'check-in'] as const;
const move = fc.constantFrom(...planned);
const message = fc.record({
  id: fc.constant(null),
  own: fc.boolean(),
  tone: fc.constantFrom('plain' as const, 'invitation' as const, 'rejection' as const),
});

/** What happens by itself or is seen; none of it may bring anything forward. */
const automatic: fc.Arbitrary<FollowUpEvent> = fc.oneof(
  fc.constantFrom(1, 2, 3).map(
    (at): FollowUpEvent => ({
      type: 'flagged',
      flag: exampleFlag({ messageId: `m${at}`, sentence: `No, for the ${at}. time.` }),
    }),
  ),
  fc.array(message, { maxLength: 6 }).map((list): FollowUpEvent => ({ type: 'seen', later: list })),
);

const byHand: fc.Arbitrary<FollowUpEvent> = fc.oneof(
  fc
    .tuple(fc.constantFrom(...planned, 'thanks-feedback' as const, 'contract-work' as const))
    .map(([one]): FollowUpEvent => ({ type: 'drafted', move: one, draftId: `${one}/en/1` })),
  fc
    .tuple(fc.constantFrom('done' as const, 'skip' as const), move)
    .map(([type, one]): FollowUpEvent => ({ type, move: one })),
  fc
    .tuple(move, fc.integer({ min: -10, max: 400 }))
    .map(
      ([one, days]): FollowUpEvent => ({ type: 'snooze', move: one, until: later(tuesday, days).instant }),
    ),
  fc.constantFrom<FollowUpEvent>({ type: 'dismiss' }, { type: 'end' }, { type: 'reopen' }),
);

/** A life of the thread: events with the days between them; the clock also jumps back. */
const life = fc.array(fc.tuple(fc.oneof(automatic, byHand), fc.integer({ min: -3, max: 90 })), {
  maxLength: 60,
});

function live(
  events: readonly [FollowUpEvent, number][],
  onStep: (before: FollowUp, after: FollowUp, event: FollowUpEvent, instant: number) => void,
) {
  let value = exampleFollowUp();
  let now = tuesday;
  for (const [event, days] of events) {
    now = later(now, days);
    const next = apply(value, event, now, defaultCadence);
    onStep(value, next, event, now.instant);
    value = next;
  }
  return value;
}

describe('whatever happens to a follow-up', () => {
  test('it is never lost: it stays storable, itself, and either open or ended for a reason', () => {
    fc.assert(
      fc.property(life, (events) => {
        live(events, (before, after) => {
          expect(schema.safeParse(after).error).toBeUndefined();
          expect([after.key, after.threadId]).toEqual([before.key, before.threadId]);
          const open = after.steps.filter(isOpen);
          if (after.state === 'open') expect(open.length).toBeGreaterThan(0);
          else expect(open).toEqual([]);
        });
      }),
      { numRuns: 500 },
    );
  });

  test('no ask gets a second nudge: one step a move, and one open check-in at most', () => {
    fc.assert(
      fc.property(life, (events) => {
        live(events, (_, { steps }) => {
          for (const one of ['thanks', 'feedback', 'future-roles', 'contract-work'] as const) {
            expect(steps.filter((step) => step.move === one).length).toBeLessThanOrEqual(1);
          }
          expect(steps.filter((step) => step.move === 'check-in' && isOpen(step)).length).toBeLessThanOrEqual(
            1,
          );
        });
      }),
      { numRuns: 500 },
    );
  });

  test('what is done stays done', () => {
    fc.assert(
      fc.property(life, (events) => {
        live(events, (before, after) => {
          const done = before.steps.filter(({ state, move: one }) => state === 'done' && one !== 'check-in');
          expect(after.steps).toEqual(expect.arrayContaining(done));
        });
      }),
      { numRuns: 300 },
    );
  });

  test('nothing that happens by itself brings a step due before its date', () => {
    fc.assert(
      fc.property(life, (events) => {
        live(events, (before, after, event, instant) => {
          if (event.type === 'snooze') return;
          for (const [at, step] of after.steps.entries()) {
            if (!isOpen(step)) continue;
            expect(isDue(step, step.dueAt - 1)).toBe(false);
            const former = before.steps[at];
            if (former) expect(step.dueAt).toBeGreaterThanOrEqual(former.dueAt);
            // A check-in that was planned just now is months away.
            else if (step.move === 'check-in') expect(step.dueAt - instant).toBeGreaterThan(80 * 86_400_000);
          }
        });
      }),
      { numRuns: 300 },
    );
  });

  test('after any absence a thread has one thing to do, and closing it brings no other at once', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 800 }), move, (days, one) => {
        const now = later(tuesday, days);
        const next = apply(exampleFollowUp(), { type: 'done', move: one }, now, defaultCadence);
        expect(next.steps.filter((step) => isDue(step, now.instant))).toEqual([]);
      }),
    );
  });
});
