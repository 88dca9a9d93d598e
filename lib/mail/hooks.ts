/**
 * Hooks: the places in a webmail's page that a reader holds on to. Each is a dated table of candidates, tried one
 * by one in order, never as one comma selector: there the document's order would win over ours.
 */
import { findAll } from './find';

export interface Candidate {
  selector: string;
  /** When it was seen in the live page or in maintained code, as YYYY, YYYY-MM or YYYY-MM-DD. */
  seen: string;
  /** Who saw it (short names as in lib/mail/README.md). */
  source: string;
}

export interface Hook {
  /** In the field's words: 'thread heading', 'message body'. */
  name: string;
  candidates: readonly Candidate[];
}

/** What a reader found for one hook in one look. */
export interface HookReport {
  name: string;
  /** The selector that matched (with ', ' between them where several did), or null when none did. */
  candidate: string | null;
  count: number;
}

/** Finds hooks and remembers what it found, for one look at a page. */
export interface HookLog {
  /** The elements of the first candidate that matches `root` or inside it, and that `accept` lets through. */
  first<E extends Element = HTMLElement>(root: ParentNode, hook: Hook, accept?: (element: E) => boolean): E[];
  /** The elements of all candidates, in the document's order: for things that two variants show at once. */
  every<E extends Element = HTMLElement>(root: ParentNode, hook: Hook, accept?: (element: E) => boolean): E[];
  /** One report for each hook that was looked for, in that order; counts add up over several searches. */
  reports(): HookReport[];
}

export function createHookLog(): HookLog {
  const found = new Map<string, { selectors: Set<string>; count: number }>();

  const note = (hook: Hook, selectors: readonly string[], count: number) => {
    const entry = found.get(hook.name) ?? { selectors: new Set<string>(), count: 0 };
    for (const selector of selectors) entry.selectors.add(selector);
    entry.count += count;
    found.set(hook.name, entry);
  };

  return {
    first<E extends Element>(root: ParentNode, hook: Hook, accept: (element: E) => boolean = () => true) {
      for (const { selector } of hook.candidates) {
        const elements = matching<E>(root, [selector]).filter(accept);
        if (elements.length === 0) continue;
        note(hook, [selector], elements.length);
        return elements;
      }
      note(hook, [], 0);
      return [];
    },
    every<E extends Element>(root: ParentNode, hook: Hook, accept: (element: E) => boolean = () => true) {
      const selectors = hook.candidates.map(({ selector }) => selector);
      const elements = matching<E>(root, selectors).filter(accept);
      const matched = selectors.filter((selector) => elements.some((element) => element.matches(selector)));
      note(hook, matched, elements.length);
      return elements;
    },
    reports: () =>
      [...found].map(([name, { selectors, count }]) => ({
        name,
        candidate: selectors.size > 0 ? [...selectors].join(', ') : null,
        count,
      })),
  };
}

function matching<E extends Element>(root: ParentNode, selectors: readonly string[]): E[] {
  const inside = findAll<E>(root, selectors);
  return matchesItself<E>(root, selectors) ? [root, ...inside] : inside;
}

function matchesItself<E extends Element>(root: ParentNode | E, selectors: readonly string[]): root is E {
  return 'matches' in root && selectors.some((selector) => root.matches(selector));
}
