/**
 * Tells when the page has changed, at next to no cost: webmails change thousands of times a second at times, and an
 * observer that runs then is felt (one froze Outlook in 2020 by observing what it wrote).
 *
 * The observer only says *that* something changed and is off until the look that follows is over. So a storm costs
 * one callback a look, what a look writes itself is never seen, and nothing is missed: what changed before the look
 * is in it, what changes after wakes the observer again. Timers, not animation frames: those stand still in
 * background tabs.
 */

/** What a look saw: something unfinished (an id not painted yet), a mail with all that belongs to it, or none. */
export type Looked = 'unfinished' | 'mail' | 'no-mail';

export interface WatchOptions {
  /** Milliseconds from a change to the look: changes come in bursts. */
  delay?: number;
  /** The share of the time that looks may take while the page keeps changing. */
  share?: number;
  /** Milliseconds of looking that a quiet page saves up, so that the first looks after a click come at once. */
  burst?: number;
  /** Never more milliseconds between a change and the look. */
  longest?: number;
  /** When to look again, in milliseconds after a look that asked for it. */
  again?: readonly number[];
  /** When to look again after a change of address whose look found no mail: once, it may be there and not be shown. */
  later?: number;
  /** A clock in milliseconds. */
  now?: () => number;
}

const watched = (
  'class style hidden id role contenteditable aria-expanded aria-selected email data-legacy-thread-id ' +
  'data-thread-perm-id data-message-id data-legacy-message-id data-convid data-conversation-id'
).split(' ');
const routeEvents = ['hashchange', 'popstate', 'pageshow'] as const;

/** Calls `look` soon after each change of the page, and once at the start. Returns what ends it. */
export function watchPage(doc: Document, look: () => Looked, options: WatchOptions = {}): () => void {
  const { delay = 20, share = 0.004, burst = 20, longest = 1000 } = options;
  const { again = [250, 1000, 3000], later = 1000 } = options;
  const now = options.now ?? (() => performance.now());
  const window = doc.defaultView;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let due = Number.POSITIVE_INFINITY;
  let repeats: ReturnType<typeof setTimeout>[] = [];
  let address = doc.location?.href;
  let saved = burst;
  let savedAt = now();
  let patient = true;
  let stopped = false;

  const observer = new MutationObserver(() => {
    observer.disconnect();
    patient = true;
    changed();
  });

  const observe = () =>
    observer.observe(doc, { subtree: true, childList: true, attributes: true, attributeFilter: watched });

  const changed = () => {
    if (stopped) return;
    const wait = Math.min(Math.max(delay, -savedNow() / share), longest);
    const at = now() + wait;
    if (at >= due) return;
    clearTimeout(timer);
    due = at;
    timer = setTimeout(lookNow, wait);
  };

  const savedNow = () => {
    const time = now();
    saved = Math.min(burst, saved + (time - savedAt) * share);
    savedAt = time;
    return saved;
  };

  const lookNow = () => {
    timer = undefined;
    due = Number.POSITIVE_INFINITY;
    observer.disconnect();
    savedNow();
    const started = now();
    try {
      const looked = look();
      if (stopped) return;
      const isElsewhere = doc.location?.href !== address;
      address = doc.location?.href;
      // A mail that is there with all that belongs to it needs no more looks, whatever an earlier one asked for.
      if (looked === 'mail') repeat([]);
      else if (isElsewhere) repeat(looked === 'unfinished' ? again : [later]);
      else if (looked === 'unfinished' && patient && repeats.length === 0) repeat(again);
    } finally {
      saved -= now() - started;
      if (!stopped) observe();
    }
  };

  /**
   * Some changes come without a mutation that we watch: a style sheet that loads, text that is filled in. One series,
   * and no next one until the page changes.
   */
  const repeat = (waits: readonly number[]) => {
    for (const one of repeats) clearTimeout(one);
    repeats = waits.map((wait, index) =>
      setTimeout(() => {
        if (index === waits.length - 1) {
          repeats = [];
          patient = false;
        }
        changed();
      }, wait),
    );
  };

  /** What the user asked for is no storm: its looks come at once, however busy the page was before. */
  const asked = () => {
    saved = burst;
    if (timer !== undefined) changed();
  };
  const moved = () => {
    asked();
    changed();
  };

  for (const event of routeEvents) window?.addEventListener(event, moved);
  doc.addEventListener('pointerup', asked, { capture: true, passive: true });
  doc.addEventListener('visibilitychange', changed);
  observe();
  changed();

  return () => {
    stopped = true;
    observer.disconnect();
    clearTimeout(timer);
    for (const one of repeats) clearTimeout(one);
    for (const event of routeEvents) window?.removeEventListener(event, moved);
    doc.removeEventListener('pointerup', asked, { capture: true });
    doc.removeEventListener('visibilitychange', changed);
  };
}
