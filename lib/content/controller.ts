import type { HookReport } from '../mail/hooks';
import type { Looked } from '../mail/watch';
import { compiling } from '../rejection/grammars';
import { languages } from '../rejection/verdict';
import { removeAllHosts } from '../ui/host';
import { makeNotes } from '../ui/note';
import { AboveMessages } from './above-messages';
import { BannerActions } from './banner-actions';
import { ComposeDesk } from './compose-desk';
import { Deliveries } from './deliveries';
import { Inserted } from './drafting';
import { HealthWatch } from './health';
import { whenIdle } from './idle';
import { Judge } from './judge';
import { MailDetails } from './mail-details';
import { Memories } from './memories';
import { withOwnMail } from './own-mail';
import type { Parts } from './parts';
import { Settings } from './settings';
import { Soon } from './soon';
import { Teacher } from './teacher';
import { ThreadDesk, type ThreadTools } from './thread-desk';
import { notStored } from './trouble-words';

export interface Controller {
  /** One look at the page and what follows from it. */
  look: () => Looked;
  desk: ThreadDesk;
  deliveries: Deliveries;
}

interface Page {
  /** What was looked for and the censored structure of the page, for a report on a hook that is not found. */
  structure: (looked: readonly HookReport[]) => string;
  /** Asks whether the extension is still there before each look. */
  isValid: () => boolean;
  signal: AbortSignal;
}

/** Puts the pieces together for one tab. Everything stops, and leaves the page, when `signal` aborts. */
export function startController(parts: Parts, { structure, isValid, signal }: Page): Controller {
  removeAllHosts();
  const memories = new Memories(parts.ask, parts.reader.site);
  const inserted = new Inserted();
  const notes = makeNotes(parts.trusts);
  const health = new HealthWatch();
  const soon = new Soon(() => look());
  const teacher = new Teacher(parts.ask, (language) => {
    soon.in(0);
    if (language) for (const step of compiling(language)) whenIdle(step, signal);
  });
  const judge = new Judge(parts, (language) => teacher.knows(language));
  const details = new MailDetails(parts.ask, judge, () => soon.in(0));
  const settings = new Settings(parts.ask, (value) => {
    judge.use(value);
    soon.in(0);
  });

  const tools: ThreadTools = {
    parts,
    judge,
    details,
    memories,
    inserted,
    lookIn: (ms) => soon.in(ms),
    onRecalled(session, memory) {
      // A draft is asked for from an entry of the list.
      if (session.deliveryAsked || !memory.followUp) return;
      session.deliveryAsked = true;
      void deliveries.take(session, memory);
    },
    onTrouble(key, trouble) {
      above.banner(key)?.say(notStored(trouble));
    },
  };
  const actions = new BannerActions(tools, notes);
  const above = new AboveMessages(parts.reader, {
    banner: (key) => actions.banner(key),
    chip: (key) => actions.chip(key),
  });
  const desk = new ThreadDesk(tools, above);
  actions.desk = desk;
  const compose = new ComposeDesk({ parts, memories, settings, inserted, notes });
  const deliveries = new Deliveries(tools, desk, notes);

  let begun = false;
  let idleAwaited = false;

  function begin(): void {
    if (begun) return;
    begun = true;
    void settings.refresh();
  }

  /** What the first mail would wait for is learned while the page has nothing to do. */
  function prepare(): void {
    begin();
    const language = languages.find((one) => navigator.language.startsWith(one));
    teacher.knows(language ?? 'en');
  }

  function look(): Looked {
    if (signal.aborted || !isValid()) return 'no-mail';
    if (!parts.reader.isMailApp()) {
      clear();
      return 'no-mail';
    }
    const view = withOwnMail(parts.reader.read(), settings.value?.ownAddresses ?? []);
    if (view.thread || view.composers.length > 0) begin();
    if (!idleAwaited) {
      idleAwaited = true;
      whenIdle(prepare, signal);
    }
    const judging = desk.look(view);
    compose.look(view);
    const missing = health.note(view, parts.now());
    if (missing) {
      void parts.ask('toWorkerReportHealth', {
        site: parts.reader.site,
        at: parts.now(),
        missing,
        structure: missing.length === 0 ? '' : structure(view.hooks).slice(0, 20_000),
      });
    }
    const pending = health.pendingFor(parts.now());
    if (pending !== null) soon.in(pending);
    if (judging === 'out-of-time') soon.in(0);
    if (view.missing.length > 0) return 'unfinished';
    return view.thread?.messages.some(({ body }) => body) ? 'mail' : 'no-mail';
  }

  function clear(): void {
    desk.end();
    compose.clear();
    notes.clear();
  }

  document.addEventListener('selectionchange', () => compose.noteCaret(), { signal });
  document.addEventListener('input', (event) => compose.noteInput(event.target), { signal, capture: true });
  document.addEventListener(
    'visibilitychange',
    () => {
      if (begun && document.visibilityState === 'visible') void settings.refresh();
    },
    { signal },
  );
  signal.addEventListener('abort', () => {
    soon.end();
    clear();
    removeAllHosts();
  });

  return { look, desk, deliveries };
}
