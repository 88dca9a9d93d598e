/** The same application in two threads: found, offered, made one. Pure. */
import type { Move } from '../drafts/draft';
import { isOpen } from './agenda';
import type { FollowUp, Step } from './follow-up';
import type { Now } from './schedule';
import { endOpen, withinLimit } from './steps';

/** Threads of one company and role, each group newest first; only what is known of both counts, and only what lives. */
export function mergeCandidates(followUps: readonly FollowUp[]): FollowUp[][] {
  const groups = new Map<string, FollowUp[]>();
  for (const one of followUps) {
    const [company, role] = [plain(one.company?.value), plain(one.role?.value)];
    if (company === '' || role === '' || one.state === 'merged' || one.state === 'dismissed') continue;
    const name = `${company}\n${role}`;
    groups.set(name, [...(groups.get(name) ?? []), one]);
  }
  return [...groups.values()]
    .filter((group) => group.length > 1)
    .map((group) => group.toSorted((a, b) => b.detectedAt - a.detectedAt));
}

/** Lower case letters and digits only: "Harbour & Pine, Inc." and "HARBOUR & PINE INC" are one. */
function plain(text: string | undefined): string {
  return (text ?? '')
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/**
 * `into` goes on for both: for each move the step that is furthest along, the furthest state, what is known of
 * either. `from` stays stored and ended, and points to it. Undo: store the two former values.
 */
export function merge(into: FollowUp, from: FollowUp, now: Now): { into: FollowUp; from: FollowUp } {
  const state = states.find((one) => into.state === one || from.state === one) ?? into.state;
  const steps = withinLimit(joined(into.steps, from.steps, now));
  return {
    into: {
      ...into,
      company: into.company ?? from.company,
      role: into.role ?? from.role,
      person: into.person ?? from.person,
      firstName: into.person ? into.firstName : (from.firstName ?? into.firstName),
      stage: into.stage ?? from.stage,
      state,
      stateAt: state === into.state ? into.stateAt : now.instant,
      steps: state === 'open' ? steps : endOpen(steps, now),
      reflection: bothReflections(into, from),
    },
    from: {
      ...from,
      state: 'merged',
      stateAt: now.instant,
      mergedInto: into.key,
      steps: endOpen(from.steps, now),
    },
  };
}

/** What is most worth knowing of two threads about one application comes first. */
const states = ['happy', 'answered', 'open', 'done', 'dismissed'] as const;
const furthest = ['done', 'skipped', 'snoozed', 'planned', 'ended'] as const satisfies Step['state'][];

function joined(into: readonly Step[], from: readonly Step[], now: Now): Step[] {
  const moves = new Set<Move>([...into, ...from].map(({ move }) => move));
  return [...moves].flatMap((move) => {
    const [ours, theirs] = [into, from].map((steps) => steps.filter((step) => step.move === move));
    const both = [...(ours ?? []), ...(theirs ?? [])];
    // Check-ins repeat: those that were made are history, of the open ones the later stays.
    if (move === 'check-in') return checkIns(both, now);
    return furthest.flatMap((state) => both.filter((step) => step.state === state)).slice(0, 1);
  });
}

function checkIns(both: readonly Step[], now: Now): Step[] {
  const open = both.filter(isOpen).toSorted((a, b) => b.dueAt - a.dueAt);
  const past = both.filter((step) => !isOpen(step));
  return [
    ...past.toSorted((a, b) => (a.closedAt ?? now.instant) - (b.closedAt ?? now.instant)),
    ...open.slice(0, 1),
  ];
}

const longestNote = 5000;

function bothReflections({ reflection: a }: FollowUp, { reflection: b }: FollowUp): FollowUp['reflection'] {
  if (a === null || b === null) return a ?? b;
  const both = (name: keyof typeof a) =>
    [a[name], b[name]].filter(Boolean).join('\n\n').slice(0, longestNote);
  return {
    stumped: both('stumped'),
    leftOut: both('leftOut'),
    match: both('match'),
    change: both('change'),
    wentWell: both('wentWell'),
  };
}
