import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  agenda,
  agendaGroups,
  countGroups,
  firstOpenStep,
  groupOf,
  localMidnight,
} from '../../../lib/follow-ups/agenda';
import { day, example, from, monday, step } from '../components/example-follow-ups';

const companies = (entries: { followUp: { company: { value: string } | null } }[]) =>
  entries.map(({ followUp }) => followUp.company?.value);

describe('agenda', () => {
  it('parts what is due now from this week and later, soonest first', () => {
    const threads = [
      from('Kestrel Foods', monday + 30 * day),
      from('Alder & Sons', monday + 3 * day),
      from('Quarry Games', monday - day),
      from('Juniper Post', monday - 5 * day),
      from('Saltmarsh', monday + 7 * day),
    ];
    const { now, week, later } = agenda(threads, monday);
    expect(companies(now)).toEqual(['Juniper Post', 'Quarry Games']);
    expect(companies(week)).toEqual(['Alder & Sons', 'Saltmarsh']);
    expect(companies(later)).toEqual(['Kestrel Foods']);
  });

  it('lists a thread once, for the open step that comes first', () => {
    const thread = example({
      steps: [
        step('thanks', monday - 9 * day, { state: 'done', closedAt: monday - 8 * day }),
        step('check-in', monday + 80 * day),
        step('future-roles', monday + 2 * day, { state: 'snoozed' }),
      ],
    });
    expect(agenda([thread], monday)).toEqual({
      now: [],
      week: [{ followUp: thread, step: thread.steps[2] }],
      later: [],
    });
  });

  it.each(['done', 'dismissed', 'answered', 'happy', 'merged'] as const)(
    'leaves out a thread that is %s',
    (state) => {
      expect(firstOpenStep(example({ state }))).toBeNull();
    },
  );

  it('puts the newer rejection first where two are due at the same instant', () => {
    const threads = [from('Older', monday, { detectedAt: 1 }), from('Newer', monday, { detectedAt: 2 })];
    expect(companies(agenda(threads, monday).now)).toEqual(['Newer', 'Older']);
  });

  it('takes what is due this very instant as due, and the seventh day from today as this week', () => {
    expect(groupOf(monday, monday)).toBe('now');
    expect(groupOf(monday + 1, monday)).toBe('week');
    expect(groupOf(localMidnight(monday, 8) - 1, monday)).toBe('week');
    expect(groupOf(localMidnight(monday, 8), monday)).toBe('later');
  });

  it('loses no open thread and lists none twice, whatever is due when', () => {
    const instants = fc.integer({ min: 0, max: 4e12 });
    fc.assert(
      fc.property(fc.array(instants, { maxLength: 60 }), instants, (dueTimes, now) => {
        const threads = dueTimes.map((dueAt, index) => from(`Company ${index}`, dueAt));
        const groups = agenda(threads, now);
        const listed = agendaGroups.flatMap((name) => groups[name].map(({ followUp }) => followUp.key));
        expect(listed.toSorted()).toEqual(threads.map(({ key }) => key).toSorted());
        for (const name of agendaGroups) {
          expect(groups[name].every(({ step: { dueAt } }) => groupOf(dueAt, now) === name)).toBe(true);
        }
      }),
    );
  });

  it('counts threads of which only the date is known with the others', () => {
    const groups = agenda([from('Quarry Games', monday - day)], monday);
    const waiting = [{ dueAt: monday - 1 }, { dueAt: monday + day }, { dueAt: monday + 90 * day }];
    expect(countGroups(groups, waiting, monday)).toEqual({ now: 2, week: 1, later: 1 });
  });
});
