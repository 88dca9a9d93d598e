/** The times a step can be put off to. Pure. */
import { addDays, instantOf, wallTime, weekday } from './local-time';
import { monthsAfter, morningAfter, type Now } from './schedule';

const snoozePresets = ['laterToday', 'tomorrow', 'nextMonday', 'twoWeeks', 'threeMonths'] as const;
export type SnoozePreset = (typeof snoozePresets)[number];

const quarter = 15 * 60_000;
const lastHourToday = 20;

/** When a step put off by that preset comes due again; null for `laterToday` when the day is too far gone. */
export function snoozeUntil(preset: SnoozePreset, now: Now, hour: number): number | null {
  const today = wallTime(now.instant, now.zone);
  switch (preset) {
    case 'laterToday': {
      const evening = instantOf(today, lastHourToday, now.zone);
      const inThreeHours = Math.ceil((now.instant + 12 * quarter) / quarter) * quarter;
      return now.instant + 4 * quarter > evening ? null : Math.min(inThreeHours, evening);
    }
    case 'tomorrow':
      return instantOf(addDays(today, 1), hour, now.zone);
    case 'nextMonday':
      return instantOf(addDays(today, (8 - weekday(today)) % 7 || 7), hour, now.zone);
    case 'twoWeeks':
      return morningAfter(now, 14, hour);
  }
  preset satisfies 'threeMonths';
  return monthsAfter(now, 3, hour);
}

/** The presets that make sense now, with the instants they lead to. */
export function snoozeChoices(now: Now, hour: number): { preset: SnoozePreset; until: number }[] {
  return snoozePresets.flatMap((preset) => {
    const until = snoozeUntil(preset, now, hour);
    return until === null ? [] : [{ preset, until }];
  });
}
