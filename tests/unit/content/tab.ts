/** A tab with the content script in it, on a fake webmail. */
import { type Controller, startController } from '../../../lib/content/controller';
import type { Parts } from '../../../lib/content/parts';
import type { Verdict } from '../../../lib/rejection/verdict';
import { speakEnglish } from '../components/english';
import { FakeMail } from './fake-mail';
import { FakeWorker } from './fake-worker';

const silent: Verdict = {
  verdict: 'none',
  kind: null,
  stage: null,
  confidence: 0,
  evidence: [],
  // None: the fake worker teaches no grammar.
  language: null,
};

/** Judges by a word, so that a test says in the mail what it is about. */
function detect(text: string): Verdict {
  const evidence = [{ sentence: text.slice(0, 300), rule: 'en/not-selected/test' }];
  if (text.includes('NO')) {
    return { ...silent, verdict: 'rejection', kind: 'not-selected', confidence: 0.95, evidence };
  }
  if (text.includes('MAYBE')) {
    return { ...silent, verdict: 'likely', kind: 'not-selected', confidence: 0.6, evidence };
  }
  return silent;
}

export interface Tab {
  mail: FakeMail;
  worker: FakeWorker;
  controller: Controller;
  /** Ends the content script, as an update of the extension does. */
  end: () => void;
  judged: string[];
  copied: string[];
  /** Set to make the editor refuse every text, or the page replace it, once, while a text goes in. */
  editor: { refuses: boolean; replaces: (() => void) | null };
}

export function openTab(change: Partial<Parts> = {}): Tab {
  speakEnglish();
  document.body.replaceChildren();
  const mail = new FakeMail();
  const worker = new FakeWorker();
  const over = new AbortController();
  const judged: string[] = [];
  const copied: string[] = [];
  const editor: Tab['editor'] = { refuses: false, replaces: null };
  const parts: Parts = {
    reader: mail.reader,
    words: (body) => ({ text: body.textContent ?? '', signature: '' }),
    detect({ text }) {
      judged.push(text);
      return detect(text);
    },
    tone: ({ text }, { verdict }) => {
      if (verdict === 'rejection') return 'rejection';
      return text.includes('INTERVIEW') ? 'invitation' : 'plain';
    },
    humans: (_, __, { noReply }) => (noReply ? [] : null),
    ask: worker.ask,
    async insert(into, text, stillRight) {
      const { replaces } = editor;
      editor.replaces = null;
      replaces?.();
      if (!stillRight()) return { ok: false, reason: 'wrong-place' };
      if (editor.refuses) return { ok: false, reason: 'refused' };
      into.prepend(text);
      return { ok: true, how: 'insertText' };
    },
    select: () => undefined,
    async copy(text) {
      copied.push(text);
      return true;
    },
    now: () => Date.now(),
    // Clicks in jsdom are made by script; that they would not do is shown in ui/trust.test.ts.
    trusts: () => true,
    ...change,
  };
  const controller = startController(parts, {
    structure: () => 'html\n body',
    isValid: () => !over.signal.aborted,
    signal: over.signal,
  });
  return { mail, worker, controller, end: () => over.abort(), judged, copied, editor };
}

/** The visible hosts of one tag. */
export function hosts(tag: string): HTMLElement[] {
  return [...document.querySelectorAll<HTMLElement>(tag)];
}

/** A control inside a host, by its words or its label. */
export function control(host: HTMLElement | undefined, name: string): HTMLElement {
  const all = [...(host?.shadowRoot?.querySelectorAll<HTMLElement>('button, a, [role="menuitem"]') ?? [])];
  const found = all.find(
    (one) => one.getAttribute('aria-label') === name || one.textContent?.startsWith(name),
  );
  if (!found) throw new Error(`No control ${name}, only ${all.map((one) => one.textContent).join(', ')}`);
  return found;
}

export function words(host: HTMLElement | undefined): string {
  return host?.shadowRoot?.querySelector('.surface')?.textContent ?? '';
}
