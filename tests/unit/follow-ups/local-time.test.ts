import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays, addMonths, instantOf, wallTime, weekday } from '../../../lib/follow-ups/local-time';

const date = (year: number, month: number, day: number) => ({ year, month, day });
const iso = (instant: number) => new Date(instant).toISOString();

const noon = (day: string) => Date.parse(`${day}T12:00:00Z`);

describe('wall time', () => {
  test('is that of the zone, summer and winter', () => {
    expect(wallTime(noon('2026-01-15'), 'Europe/Berlin')).toMatchObject({ day: 15, hour: 13 });
    expect(wallTime(noon('2026-07-15'), 'Europe/Berlin')).toMatchObject({ day: 15, hour: 14 });
    expect(wallTime(noon('2026-07-15'), 'Pacific/Kiritimati')).toMatchObject({ day: 16, hour: 2 });
    expect(wallTime(noon('2026-07-15'), 'Asia/Kathmandu')).toMatchObject({ hour: 17, minute: 45 });
  });

  test('goes there and back in every zone, but for the hour the clock skips', () => {
    const zones = Intl.supportedValuesOf('timeZone');
    fc.assert(
      fc.property(
        fc.constantFrom(...zones),
        fc.date({ min: new Date('2024-01-01'), max: new Date('2040-01-01'), noInvalidDate: true }),
        fc.nat(23),
        (zone, day, hour) => {
          const asked = date(day.getUTCFullYear(), day.getUTCMonth() + 1, day.getUTCDate());
          const shown = wallTime(instantOf(asked, hour, zone), zone);
          if (shown.hour !== hour) expect((shown.hour - hour + 24) % 24).toBe(1);
          else expect(shown).toMatchObject({ ...asked, minute: 0, second: 0 });
        },
      ),
      { numRuns: 1000 },
    );
  });

  test('nine o’clock stays nine o’clock on the days when the clocks change', () => {
    expect(iso(instantOf(date(2026, 3, 28), 9, 'Europe/Berlin'))).toBe('2026-03-28T08:00:00.000Z');
    expect(iso(instantOf(date(2026, 3, 29), 9, 'Europe/Berlin'))).toBe('2026-03-29T07:00:00.000Z');
    expect(iso(instantOf(date(2026, 10, 25), 9, 'Europe/Berlin'))).toBe('2026-10-25T08:00:00.000Z');
  });

  test('an hour that is skipped comes an hour later, one that comes twice is the second', () => {
    expect(iso(instantOf(date(2026, 3, 29), 2, 'Europe/Berlin'))).toBe('2026-03-29T01:00:00.000Z');
    expect(iso(instantOf(date(2026, 10, 25), 2, 'Europe/Berlin'))).toBe('2026-10-25T01:00:00.000Z');
  });
});

describe('the calendar', () => {
  test('goes over the ends of months and years', () => {
    expect(addDays(date(2026, 12, 30), 5)).toEqual(date(2027, 1, 4));
    expect(addDays(date(2028, 2, 28), 1)).toEqual(date(2028, 2, 29));
  });

  test('a month without that day gives its last one', () => {
    expect(addMonths(date(2026, 11, 30), 3)).toEqual(date(2027, 2, 28));
    expect(addMonths(date(2026, 1, 31), 1)).toEqual(date(2026, 2, 28));
    expect(addMonths(date(2026, 12, 15), 3)).toEqual(date(2027, 3, 15));
  });

  test('knows the day of the week', () => {
    expect(weekday(date(2026, 3, 1))).toBe(0);
    expect(weekday(date(2026, 3, 7))).toBe(6);
  });
});
