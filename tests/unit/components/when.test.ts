import { beforeEach, describe, expect, it } from 'vitest';
import { ago, daysBetween, dueWords, hourOn, inputDate } from '../../../components/when';
import { speakEnglish } from './english';
import { day, monday } from './example-follow-ups';

beforeEach(speakEnglish);

describe('ago', () => {
  it.each([
    [0, 'today'],
    [1, 'yesterday'],
    [13, '13 days ago'],
    [14, '2 weeks ago'],
    [59, '8 weeks ago'],
    [92, '3 months ago'],
    [800, '2 years ago'],
  ])('tells what was %i days back as “%s”', (days, words) => {
    expect(ago(monday - days * day, monday)).toBe(words);
  });

  it('takes a date in the future, which a wrong clock gives, as today', () => {
    expect(ago(monday + 5 * day, monday)).toBe('today');
  });
});

describe('dueWords', () => {
  it.each([
    [monday - 1, 'due now'],
    [monday, 'due now'],
    [monday + 3_600_000, 'today'],
    [monday + day, 'tomorrow'],
    [new Date(2026, 8, 24, 9).getTime(), 'Thu, Sep 24'],
    [new Date(2027, 0, 4, 9).getTime(), 'Jan 4, 2027'],
  ])('says %i as “%s”', (dueAt, words) => {
    expect(dueWords(dueAt, monday)).toBe(words);
  });
});

it('counts days by midnights, so that a short night is not lost', () => {
  expect(daysBetween(new Date(2026, 8, 14, 23, 59).getTime(), new Date(2026, 8, 15, 0, 1).getTime())).toBe(1);
});

describe('a date field', () => {
  it('takes a day and gives nine in the morning of it', () => {
    expect(hourOn('2026-10-05', 9)).toBe(new Date(2026, 9, 5, 9).getTime());
    expect(inputDate(new Date(2026, 9, 5, 9).getTime())).toBe('2026-10-05');
  });

  it.each(['', '2026-02-30', '05/10/2026', '20261-1-1', '2026-10-05T00:00'])('refuses “%s”', (value) => {
    expect(hourOn(value, 9)).toBeNull();
  });
});
