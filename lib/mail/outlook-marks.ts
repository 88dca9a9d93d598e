/**
 * Which marks on the page belong to one message. Outlook has no element that says "one message" in every build, but the
 * order of things holds in all: who, when, what, and then the next message.
 */
import type { OutlookView } from './outlook-view';

export interface Mark {
  /** 'sender' and 'date' are ids or test ids; 'label' is any element that names an address; 'card' is a closed message. */
  kind: 'sender' | 'date' | 'label' | 'body' | 'card';
  element: HTMLElement;
  /** The message's id, where the mark tells it. */
  id: string | null;
}

export interface MessageMarks {
  id: string | null;
  sender: HTMLElement | null;
  date: HTMLElement | null;
  label: HTMLElement | null;
  body: HTMLElement | null;
  card: HTMLElement | null;
  /** In the order of the page. */
  first: HTMLElement;
  last: HTMLElement;
  /** Of the messages before and after: what an element of this one must not hold. */
  before: HTMLElement | null;
  after: HTMLElement | null;
}

/** `marks` in the order of the page. */
export function groupMarks(marks: readonly Mark[]): MessageMarks[] {
  const groups: MessageMarks[] = [];
  const hasHeads = marks.some(({ kind }) => kind !== 'body');
  let current: MessageMarks | null = null;
  let pending: HTMLElement | null = null;

  const start = (first: HTMLElement, kind: Mark['kind']): MessageMarks => {
    // A sender by id needs no label; what stood before it is the end of the message above.
    const label = kind === 'sender' || kind === 'card' ? null : pending;
    pending = null;
    const group: MessageMarks = { ...empty, label, first: label ?? first, last: first };
    groups.push(group);
    return group;
  };

  for (const [at, { kind, element, id }] of marks.entries()) {
    if (kind === 'label') {
      if (current?.card?.contains(element)) current.label ??= element;
      else pending ??= element;
      continue;
    }
    if (kind === 'card' && current && goesOn(current, marks, at, hasHeads)) continue;
    if (!current || beginsNext(current, { kind, element, id }, hasHeads)) current = start(element, kind);
    else current.last = element;
    current[kind] ??= element;
    current.id ??= id;
    if (pending) {
      if (!current.label && !current.card) current.label = pending;
      pending = null;
    }
  }
  for (const [at, group] of groups.entries()) {
    group.before = groups[at - 1]?.last ?? null;
    group.after = groups[at + 1]?.first ?? null;
  }
  return groups;
}

const empty = {
  id: null,
  sender: null,
  date: null,
  label: null,
  body: null,
  card: null,
  before: null,
  after: null,
};

function beginsNext(current: MessageMarks, { kind, element, id }: Mark, hasHeads: boolean): boolean {
  if (kind === 'card') return true;
  if (current.card) return !current.card.contains(element);
  if (id !== null && current.id !== null) return id !== current.id;
  // A second body without a head of its own is the quoted history of the first.
  if (kind === 'body') return current.body !== null && !hasHeads;
  return current.body !== null || (kind === 'sender' ? current.sender : current.date) !== null;
}

/** What looks like a closed card between head and body unfolds the recipients. */
function goesOn(current: MessageMarks, marks: readonly Mark[], at: number, hasHeads: boolean): boolean {
  if (current.card || current.body) return false;
  const next = marks.slice(at + 1).find(({ kind }) => kind !== 'label' && kind !== 'card');
  return next !== undefined && !beginsNext(current, next, hasHeads);
}

/** What no message reaches beyond. */
const around =
  '[role="main"], [role="list"], body, html, #ReadingPaneContainerId, [id$="ReadingPaneContainer"], [data-app-section]';

/** The largest element that holds this message and nothing of another one or of the subject above. */
export function messageElement(marks: MessageMarks, { element: view }: OutlookView): HTMLElement {
  const { body, card, first, last, before, after } = marks;
  if (card) return card;
  const fits = (one: HTMLElement) =>
    one !== view &&
    view.contains(one) &&
    !one.matches(around) &&
    !(before && one.contains(before)) &&
    !(after && one.contains(after)) &&
    !holdsHeading(one, first);
  let element: HTMLElement | null = first;
  while (element && !element.contains(last)) element = element.parentElement;
  let found = element && fits(element) ? element : (body ?? first);
  for (let parent = found.parentElement; parent && fits(parent); parent = parent.parentElement)
    found = parent;
  return found;
}

const headings =
  '[id^="CONV_"][id$="_SUBJECT"], h1, h2, h3, [role="heading"]:not([id$="_DATETIME"], [data-testid="SentReceivedSavedTime"])';

/** The subject stands above the first message. */
function holdsHeading(one: HTMLElement, first: HTMLElement): boolean {
  const heading = one.querySelector(headings);
  return (
    heading !== null && (heading.compareDocumentPosition(first) & heading.DOCUMENT_POSITION_FOLLOWING) !== 0
  );
}
