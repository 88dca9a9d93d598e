/** When the worker has to look again. Pure. */
import { addDays, instantOf, wallTime } from '../follow-ups/local-time';
import type { Now } from '../follow-ups/schedule';
import type { DueRow } from '../follow-ups/stored/due-index';
import type { Settings } from '../settings/settings';

type QuietHours = Pick<Settings['notifications'], 'quietFrom' | 'quietUntil'>;

const minute = 60_000;
/** The clock may be set, the device may travel: nothing is trusted for longer than this. */
const longest = 12 * 60 * minute;

/** True in the hours in which nothing may ring; they may span midnight. Equal hours mean none. */
export function isQuiet({ quietFrom, quietUntil }: QuietHours, now: Now): boolean {
  const { hour } = wallTime(now.instant, now.zone);
  if (quietFrom <= quietUntil) return hour >= quietFrom && hour < quietUntil;
  return hour >= quietFrom || hour < quietUntil;
}

/** When quiet hours are over, counted from now. */
export function endOfQuiet({ quietUntil }: QuietHours, now: Now): number {
  const today = wallTime(now.instant, now.zone);
  const morning = instantOf(today, quietUntil, now.zone);
  return morning > now.instant ? morning : instantOf(addDays(today, 1), quietUntil, now.zone);
}

/** The next instant at which something comes due or may be said, at least a minute and at most half a day ahead. */
export function nextWake(rows: readonly DueRow[], settings: Settings['notifications'], now: Now): number {
  let next = Number.POSITIVE_INFINITY;
  for (const { dueAt } of rows) if (dueAt > now.instant && dueAt < next) next = dueAt;
  const said = settings.on && isQuiet(settings, now) ? endOfQuiet(settings, now) : Number.POSITIVE_INFINITY;
  return Math.max(now.instant + minute, Math.min(next, said, now.instant + longest));
}
