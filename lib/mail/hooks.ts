/**
 * Hooks: the places in a webmail's page that a reader holds on to. Each is a dated table of candidates, tried one
 * by one in order, never as one comma selector: there the document's order would win over ours.
 */

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
  /** The selector that matched, or null when none did. */
  candidate: string | null;
  count: number;
}

export interface Found<E extends Element = HTMLElement> {
  elements: E[];
  report: HookReport;
}

/** Tries the hook's candidates in order inside `root`; the first that matches (and that `accept` lets through) wins. */
export function find<E extends Element = HTMLElement>(
  root: ParentNode,
  hook: Hook,
  accept: (element: E) => boolean = () => true,
): Found<E> {
  for (const { selector } of hook.candidates) {
    const elements = [...root.querySelectorAll<E>(selector)].filter(accept);
    if (elements.length > 0) {
      return { elements, report: { name: hook.name, candidate: selector, count: elements.length } };
    }
  }
  return { elements: [], report: { name: hook.name, candidate: null, count: 0 } };
}
