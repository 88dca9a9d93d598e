/** The pending follow-ups as the popup lists them: what is due now, this week, later. Pure: a clock is passed in. */
import type { FollowUp, Step } from './follow-up';

export interface AgendaEntry {
  followUp: FollowUp;
  /** The open step that comes first: the one the entry is listed for. */
  step: Step;
}

export interface Agenda {
  now: AgendaEntry[];
  week: AgendaEntry[];
  later: AgendaEntry[];
}

export const agendaGroups = ['now', 'week', 'later'] as const;
export type AgendaGroup = (typeof agendaGroups)[number];

/** Still to be done: planned, or put off. */
export function isOpen(step: Step): boolean {
  return step.state === 'planned' || step.state === 'snoozed';
}

/** The open step of an open thread that comes first; null when nothing more is asked of the user. */
export function firstOpenStep(followUp: FollowUp): Step | null {
  if (followUp.state !== 'open') return null;
  let first: Step | null = null;
  for (const step of followUp.steps) {
    if (isOpen(step) && (first === null || step.dueAt < first.dueAt)) first = step;
  }
  return first;
}

/** Midnight at the start of the local day that lies `days` after that of `now`: right over a change of the clocks. */
export function localMidnight(now: number, days: number): number {
  const date = new Date(now);
  return new Date(date.getFullYear(), date.getMonth(), date.getDate() + days).getTime();
}

/** `week` holds what comes due by the end of the seventh day from today, so it is as useful on a Friday as on a Monday. */
export function groupOf(dueAt: number, now: number): AgendaGroup {
  return grouper(now)(dueAt);
}

/** `groupOf` for many: where the week ends is worked out once. */
function grouper(now: number): (dueAt: number) => AgendaGroup {
  const weekEnds = localMidnight(now, 8);
  return (dueAt) => (dueAt <= now ? 'now' : dueAt < weekEnds ? 'week' : 'later');
}

/** Every open thread once, under its first open step, soonest first; newest rejection first where two are due together. */
export function agenda(followUps: readonly FollowUp[], now: number): Agenda {
  const groups: Agenda = { now: [], week: [], later: [] };
  const group = grouper(now);
  for (const followUp of followUps) {
    const step = firstOpenStep(followUp);
    if (step === null) continue;
    groups[group(step.dueAt)].push({ followUp, step });
  }
  for (const name of agendaGroups) groups[name] = groups[name].toSorted(soonestFirst);
  return groups;
}

function soonestFirst(a: AgendaEntry, b: AgendaEntry): number {
  return a.step.dueAt - b.step.dueAt || b.followUp.detectedAt - a.followUp.detectedAt;
}

/** How many each group holds, together with threads of which only the date is known yet. */
export function countGroups(
  groups: Agenda,
  waiting: readonly { dueAt: number }[],
  now: number,
): Record<AgendaGroup, number> {
  const counts = { now: groups.now.length, week: groups.week.length, later: groups.later.length };
  const group = grouper(now);
  for (const { dueAt } of waiting) counts[group(dueAt)] += 1;
  return counts;
}
