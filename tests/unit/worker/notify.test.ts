import { beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { Now } from '../../../lib/follow-ups/schedule';
import { notifyOnce } from '../../../lib/worker/notify';
import { endOfQuiet, isQuiet, nextWake } from '../../../lib/worker/wake';

const zone = 'Europe/Berlin';
const at = (time: string): Now => ({ instant: Date.parse(`${time}+01:00`), zone });
const on = { on: true, quietFrom: 20, quietUntil: 9 };
const row = (time: string, key = 'thread:gmail:~0:a') => ({ key, dueAt: at(time).instant });

describe('quiet hours', () => {
  test('span the night', () => {
    expect(isQuiet(on, at('2026-03-03T19:59:00'))).toBe(false);
    expect(isQuiet(on, at('2026-03-03T20:00:00'))).toBe(true);
    expect(isQuiet(on, at('2026-03-04T08:59:00'))).toBe(true);
    expect(isQuiet(on, at('2026-03-04T09:00:00'))).toBe(false);
    expect(endOfQuiet(on, at('2026-03-03T22:00:00'))).toBe(at('2026-03-04T09:00:00').instant);
  });

  test('may lie in the day, or not be at all', () => {
    expect(isQuiet({ quietFrom: 12, quietUntil: 14 }, at('2026-03-03T13:00:00'))).toBe(true);
    expect(isQuiet({ quietFrom: 9, quietUntil: 9 }, at('2026-03-03T09:30:00'))).toBe(false);
  });
});

describe('the next look', () => {
  const now = at('2026-03-03T10:00:00');
  const off = { ...on, on: false };
  const hours = (instant: number) => (instant - now.instant) / 3_600_000;

  test('is when the next thing comes due, at most half a day away', () => {
    expect(hours(nextWake([row('2026-03-03T09:00:00'), row('2026-03-03T15:00:00')], off, now))).toBe(5);
    expect(hours(nextWake([row('2026-06-03T09:00:00')], off, now))).toBe(12);
    expect(hours(nextWake([], off, now))).toBe(12);
  });

  test('is not within the minute, however close the next thing is', () => {
    expect(nextWake([row('2026-03-03T10:00:01')], off, now)).toBe(now.instant + 60_000);
  });

  test('is when quiet hours end, for what came due in them', () => {
    const night = at('2026-03-03T23:00:00');
    expect(nextWake([row('2026-03-03T21:00:00')], on, night)).toBe(at('2026-03-04T09:00:00').instant);
  });
});

describe('the notification', () => {
  let said: string[] = [];

  beforeEach(() => {
    fakeBrowser.reset();
    said = [];
    Reflect.set(fakeBrowser.permissions, 'contains', async () => true);
    Reflect.set(fakeBrowser.i18n, 'getMessage', (name: string) => name);
    vi.spyOn(fakeBrowser.notifications, 'create').mockImplementation((async (id: string) =>
      said.push(id)) as never);
  });

  const say = async (rows: ReturnType<typeof row>[], time: string, settings = on) => {
    vi.spyOn(Date, 'now').mockReturnValue(at(time).instant);
    await notifyOnce(rows, settings, at(time));
    return said.length;
  };
  const monday = [row('2026-03-02T09:00:00'), row('2026-03-02T09:00:00', 'thread:gmail:~0:b')];

  test('comes once for all that is due together', async () => {
    expect(await say(monday, '2026-03-02T09:01:00')).toBe(1);
    expect(await say(monday, '2026-03-02T09:02:00')).toBe(1);
  });

  test('does not come again the next day for the same things, but for a new one', async () => {
    await say(monday, '2026-03-02T09:01:00');
    expect(await say(monday, '2026-03-03T09:01:00')).toBe(1);
    expect(await say([...monday, row('2026-03-03T09:00:00', 'c')], '2026-03-03T09:01:00')).toBe(2);
    expect(await say([...monday, row('2026-03-03T11:00:00', 'd')], '2026-03-03T11:01:00')).toBe(2);
  });

  test('is one after weeks away', async () => {
    const weeks = ['02', '05', '09', '12'].map((day, at_) => row(`2026-03-${day}T09:00:00`, `k${at_}`));
    expect(await say(weeks, '2026-03-30T10:00:00')).toBe(1);
    expect(await say(weeks, '2026-03-31T10:00:00')).toBe(1);
  });

  test('does not come at night, when nothing is due, when it is off, or when it is not allowed', async () => {
    expect(await say(monday, '2026-03-02T21:00:00')).toBe(0);
    expect(await say([row('2026-03-04T09:00:00')], '2026-03-03T10:00:00')).toBe(0);
    expect(await say(monday, '2026-03-02T10:00:00', { ...on, on: false })).toBe(0);
    Reflect.set(fakeBrowser.permissions, 'contains', async () => false);
    expect(await say(monday, '2026-03-02T10:00:00')).toBe(0);
  });

  test('a clock that was set back does not keep it silent for good', async () => {
    await say(monday, '2027-01-04T10:00:00');
    expect(await say(monday, '2026-03-02T10:00:00')).toBe(2);
  });
});
