/** What the main thread of a page did, from Chromium's own trace: tasks, and the calls of our script in them. */
import type { CDPSession, Page } from '@playwright/test';

/** A stretch of the main thread; times in milliseconds. */
interface Stretch {
  start: number;
  end: number;
  /** As the clock on the wall goes: also while other processes had the processor. */
  wall: number;
  /** The thread's own processor time. */
  busy: number;
}

export interface Task extends Stretch {
  /** Processor time in calls of our script and in the microtasks that belong to them; 0 in a task of others. */
  ours: number;
}

export interface Trace {
  /** Of the main thread, in order. */
  tasks: Task[];
  /** Our script's evaluations. */
  evaluations: Stretch[];
  /** When `performance.mark` was called with a name that begins with `bench`. */
  marks: { name: string; at: number }[];
}

interface TraceEvent {
  name: string;
  ph: string;
  pid: number;
  tid: number;
  /** Microseconds. */
  ts: number;
  dur?: number;
  tdur?: number;
  args: { name?: string; data?: { url?: string } };
}

const categories = [
  'devtools.timeline',
  'disabled-by-default-devtools.timeline',
  'blink.user_timing',
  'v8.execute',
];

const isOurs = (event: TraceEvent): boolean =>
  /^chrome-extension:.*content-scripts/.test(event.args.data?.url ?? '');

function stretch({ ts, dur = 0, tdur = dur }: TraceEvent): Stretch {
  return { start: ts / 1000, end: (ts + dur) / 1000, wall: dur / 1000, busy: tdur / 1000 };
}

/** Leaves out what lies inside another one. */
function outermost(events: readonly TraceEvent[]): TraceEvent[] {
  let end = Number.NEGATIVE_INFINITY;
  return events.filter((event) => {
    if (event.ts < end) return false;
    end = event.ts + (event.dur ?? 0);
    return true;
  });
}

/**
 * What of a task is ours: where only our functions run, they and their microtasks; in a task of the page, our calls
 * alone.
 */
function ourTimeIn(inside: readonly TraceEvent[]): number {
  const calls = inside.filter(({ name }) => name === 'FunctionCall' || name === 'EvaluateScript');
  if (!calls.some(isOurs)) return 0;
  const alone = calls.every(isOurs);
  const counted = inside.filter(
    (event) => (calls.includes(event) && isOurs(event)) || (alone && event.name === 'RunMicrotasks'),
  );
  return outermost(counted).reduce((total, event) => total + stretch(event).busy, 0);
}

/** The main thread of the page's process: of those that are called so, the one with the most tasks. */
function mainThread(events: readonly TraceEvent[]): string {
  const threads = events
    .filter(({ name, args }) => name === 'thread_name' && args.name === 'CrRendererMain')
    .map(({ pid, tid }) => `${pid} ${tid}`);
  const tasks = events.filter(({ name }) => name === 'RunTask').map(({ pid, tid }) => `${pid} ${tid}`);
  const count = (thread: string): number => tasks.filter((one) => one === thread).length;
  return threads.toSorted((one, other) => count(other) - count(one))[0] ?? '';
}

function read(events: readonly TraceEvent[]): Trace {
  const main = mainThread(events);
  const here = events
    .filter(({ pid, tid }) => `${pid} ${tid}` === main)
    .toSorted((one, other) => one.ts - other.ts || (other.dur ?? 0) - (one.dur ?? 0));
  const complete = here.filter(({ ph }) => ph === 'X');
  const tasks: Task[] = [];
  let inside: TraceEvent[] = [];
  let task: TraceEvent | null = null;
  const close = (): void => {
    if (task) tasks.push({ ...stretch(task), ours: ourTimeIn(inside) });
    inside = [];
  };
  for (const event of complete) {
    const within = task !== null && event.ts < task.ts + (task.dur ?? 0);
    if (event.name === 'RunTask' && !within) {
      close();
      task = event;
    } else if (within) inside.push(event);
  }
  close();
  return {
    tasks,
    evaluations: complete
      .filter((event) => event.name === 'EvaluateScript' && isOurs(event))
      .map((event) => stretch(event)),
    marks: here
      .filter(({ name }) => name.startsWith('bench'))
      .map(({ name, ts }) => ({ name, at: ts / 1000 })),
  };
}

/** The trace of the page while the work is done. */
export async function traced(page: Page, work: () => Promise<void>): Promise<Trace> {
  const session: CDPSession = await page.context().newCDPSession(page);
  const events: TraceEvent[] = [];
  session.on('Tracing.dataCollected', ({ value }) => {
    events.push(...(value as unknown as TraceEvent[]));
  });
  const complete = new Promise<void>((resolve) => {
    session.once('Tracing.tracingComplete', () => resolve());
  });
  await session.send('Tracing.start', {
    transferMode: 'ReportEvents',
    traceConfig: { includedCategories: categories },
  });
  await work();
  await session.send('Tracing.end');
  await complete;
  await session.detach();
  return read(events);
}

/** The tasks between two marks, or from the last mark on. */
export function tasksBetween({ tasks }: Trace, from: number, to: number): Task[] {
  return tasks.filter(({ start }) => start >= from && start < to);
}
