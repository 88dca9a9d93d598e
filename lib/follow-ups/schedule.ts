/** When steps come due. Pure: the instant and the time zone are passed in. */
import type { Move } from '../drafts/draft';
import type { Cadence } from './cadence';
import type { Step } from './follow-up';
import { addDays, addMonths, type CalendarDate, instantOf, wallTime, weekday } from './local-time';

/** The clock and calendar that a decision is made by. */
export interface Now {
  /** Milliseconds since 1970. */
  instant: number;
  /** IANA name: `Europe/Berlin`. */
  zone: string;
}

/** The morning of that day, or of the Monday after when it lies in a weekend. */
function workingMorning(date: CalendarDate, hour: number, zone: string): number {
  const shift = { 6: 2, 0: 1 }[weekday(date)] ?? 0;
  return instantOf(addDays(date, shift), hour, zone);
}

/** The working morning that many days after the day of `now`; never before `now`. */
export function morningAfter(now: Now, days: number, hour: number): number {
  const morning = workingMorning(addDays(wallTime(now.instant, now.zone), days), hour, now.zone);
  return Math.max(morning, now.instant);
}

export function monthsAfter(now: Now, months: number, hour: number): number {
  return workingMorning(addMonths(wallTime(now.instant, now.zone), months), hour, now.zone);
}

/**
 * The steps of a rejection flagged now. Thanks are due at once, whatever the hour: the user has the mail before
 * them, nothing rings, and the day is today. All that comes up by itself later waits for a working morning.
 */
export function plan(cadence: Cadence, now: Now): Step[] {
  const { thanksDays, feedbackDays, futureRolesDays, checkInMonths, hour } = cadence;
  const after = (days: number) => (days === 0 ? now.instant : morningAfter(now, days, hour));
  const steps: Step[] = [];
  if (thanksDays !== null) steps.push(planned('thanks', after(thanksDays)));
  if (feedbackDays !== null) steps.push(planned('feedback', after(feedbackDays)));
  if (futureRolesDays !== null) steps.push(planned('future-roles', after(futureRolesDays)));
  if (checkInMonths !== null) steps.push(planned('check-in', monthsAfter(now, checkInMonths, hour)));
  return steps;
}

export function planned(move: Move, dueAt: number): Step {
  return { move, state: 'planned', dueAt, closedAt: null, draftId: null };
}
