import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { defaultCadence } from '../../../lib/follow-ups/cadence';
import { wallTime, weekday } from '../../../lib/follow-ups/local-time';
import { monthsAfter, morningAfter, type Now, plan } from '../../../lib/follow-ups/schedule';
import { snoozeChoices, snoozeUntil } from '../../../lib/follow-ups/snooze';
import { tuesday } from './examples';

const at = (time: string, zone = 'Europe/Berlin'): Now => ({ instant: Date.parse(time), zone });
const shown = (instant: number, zone = 'Europe/Berlin') =>
  new Intl.DateTimeFormat('en-GB', {
    timeZone: zone,
    weekday: 'short',
    day: 'numeric',
    month: 'short',
    hour: '2-digit',
    minute: '2-digit',
  })
    .format(instant)
    .replaceAll(',', '');

describe('the playbook’s plan', () => {
  test('thanks today, feedback within the week, then two weeks, then three months', () => {
    const steps = plan(defaultCadence, tuesday).map(({ move, dueAt }) => [move, shown(dueAt)]);
    expect(steps).toEqual([
      ['thanks', 'Tue 3 Mar 14:10'],
      ['feedback', 'Mon 9 Mar 09:00'],
      ['future-roles', 'Tue 17 Mar 09:00'],
      ['check-in', 'Wed 3 Jun 09:00'],
    ]);
  });

  test('thanks are due at once at night and on a Sunday too; what comes by itself waits for a working day', () => {
    const sundayNight = at('2026-03-01T23:30:00+01:00');
    const [thanks, ...others] = plan(defaultCadence, sundayNight);
    expect(thanks?.dueAt).toBe(sundayNight.instant);
    expect(others.map(({ dueAt }) => shown(dueAt))).toEqual([
      'Fri 6 Mar 09:00',
      'Mon 16 Mar 09:00',
      'Mon 1 Jun 09:00',
    ]);
  });

  test('can be changed, down to nothing', () => {
    const own = { ...defaultCadence, thanksDays: 1, feedbackDays: null, futureRolesDays: 30, hour: 18 };
    expect(plan(own, tuesday).map(({ move, dueAt }) => `${move} ${shown(dueAt)}`)).toEqual([
      'thanks Wed 4 Mar 18:00',
      'future-roles Thu 2 Apr 18:00',
      'check-in Wed 3 Jun 18:00',
    ]);
    const none = { thanksDays: null, feedbackDays: null, futureRolesDays: null, checkInMonths: null };
    expect(plan({ ...defaultCadence, ...none }, tuesday)).toEqual([]);
  });

  test('every reminder is a working morning, in any zone, over any change of the clocks', () => {
    const zones = ['Europe/Berlin', 'America/Sao_Paulo', 'Asia/Kathmandu', 'Australia/Lord_Howe', 'UTC'];
    const start = Date.parse('2026-01-01');
    fc.assert(
      fc.property(fc.constantFrom(...zones), fc.nat(3 * 365 * 24 * 60), (zone, minutes) => {
        const now = { instant: start + minutes * 60_000, zone };
        for (const { move, dueAt } of plan(defaultCadence, now)) {
          expect(dueAt).toBeGreaterThanOrEqual(now.instant);
          if (move === 'thanks') continue;
          const wall = wallTime(dueAt, zone);
          expect([wall.hour, wall.minute]).toEqual([9, 0]);
          expect([1, 2, 3, 4, 5]).toContain(weekday(wall));
        }
      }),
    );
  });

  test('feedback is within the week, weekends included', () => {
    for (let day = 0; day < 7; day += 1) {
      const now = { ...tuesday, instant: tuesday.instant + day * 86_400_000 };
      const feedback = plan(defaultCadence, now).find(({ move }) => move === 'feedback');
      expect((feedback?.dueAt ?? Infinity) - now.instant).toBeLessThanOrEqual(7 * 86_400_000);
    }
  });
});

describe('mornings', () => {
  test('three days over a weekend and the start of summer time', () => {
    expect(shown(morningAfter(at('2026-03-26T20:00:00+01:00'), 3, 9))).toBe('Mon 30 Mar 09:00');
  });

  test('a morning that has passed is now, not in the past', () => {
    expect(morningAfter(tuesday, 0, 9)).toBe(tuesday.instant);
  });

  test('three months from the end of November', () => {
    expect(shown(monthsAfter(at('2026-11-30T12:00:00+01:00'), 3, 9))).toBe('Mon 1 Mar 09:00');
  });

  test('the day is that of the place: late on Friday in Berlin is still Friday in New York', () => {
    const moment = '2026-03-07T00:30:00+01:00';
    expect(shown(morningAfter(at(moment), 1, 9))).toBe('Mon 9 Mar 09:00');
    const there = morningAfter(at(moment, 'America/New_York'), 0, 20);
    expect(shown(there, 'America/New_York')).toBe('Fri 6 Mar 20:00');
  });
});

describe('snooze', () => {
  test('offers the usual times', () => {
    expect(snoozeChoices(tuesday, 9).map(({ preset, until }) => [preset, shown(until)])).toEqual([
      ['laterToday', 'Tue 3 Mar 17:15'],
      ['tomorrow', 'Wed 4 Mar 09:00'],
      ['nextMonday', 'Mon 9 Mar 09:00'],
      ['twoWeeks', 'Tue 17 Mar 09:00'],
      ['threeMonths', 'Wed 3 Jun 09:00'],
    ]);
  });

  test('later today is no later than eight, and not offered in the evening', () => {
    const eighteen = snoozeUntil('laterToday', at('2026-03-03T18:30:00+01:00'), 9);
    expect(shown(eighteen ?? 0)).toBe('Tue 3 Mar 20:00');
    expect(snoozeUntil('laterToday', at('2026-03-03T19:30:00+01:00'), 9)).toBeNull();
  });

  test('on a Monday, next Monday is a week away', () => {
    expect(shown(snoozeUntil('nextMonday', at('2026-03-02T08:00:00+01:00'), 9) ?? 0)).toBe('Mon 9 Mar 09:00');
    expect(shown(snoozeUntil('nextMonday', at('2026-03-08T08:00:00+01:00'), 9) ?? 0)).toBe('Mon 9 Mar 09:00');
  });
});
