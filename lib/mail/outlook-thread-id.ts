/** Which conversation is on the screen. No id rather than another one's: a wrong id would mix up two threads. */
import { hasAny } from './find';
import type { HookLog } from './hooks';
import { outlookHooks } from './outlook-hooks';
import { conversationLink, idFrom, itemLink, type OutlookPlace } from './outlook-location';
import { isOutsideText, shownPieces } from './outlook-text';
import type { OutlookView } from './outlook-view';
import type { Message } from './reader';
import { flatten } from './text-characters';
import { isVisible } from './visible';

export interface ThreadId {
  id: string | null;
  link: string | null;
  /** The pane itself names it: a conversation is open even while nothing of it is painted. */
  sure: boolean;
}

/**
 * The mail on the screen, and as which conversation it was last known. The row that is selected next may look the same
 * (one sender, one subject) while the pane still shows the mail before it: that mail does not become another one.
 */
export class ShownMail {
  #ids: ReadonlySet<string> = new Set();
  #known: ReadonlySet<string> = new Set();
  #conversation = '';
  #looks = 0;

  /** To be told what each look finds, before it asks. */
  is(messages: readonly Message[]): void {
    this.#ids = new Set(messages.flatMap(({ id }) => id ?? []));
    if (messages.length > 0) this.#looks += 1;
  }

  /** Nothing was shown before it that it could be left over from, or it was known as this already. */
  isSettledAs(conversation: string): boolean {
    return this.#looks === 1 || (this.#isKnown() && conversation === this.#conversation);
  }

  agrees(conversation: string): boolean {
    const isKnown = this.#isKnown();
    if (isKnown && conversation !== this.#conversation) return false;
    this.#known = new Set([...this.#ids, ...(isKnown ? this.#known : [])]);
    this.#conversation = conversation;
    return true;
  }

  #isKnown(): boolean {
    return [...this.#ids].some((id) => this.#known.has(id));
  }
}

const none: ThreadId = { id: null, link: null, sure: false };

/**
 * The pane's own id; else the only selected row of the list, where it is the same mail; else, in a window of its own
 * (without a list), the address. Elsewhere the address is not asked: it changes before the pane does.
 */
export function threadIdIn(
  doc: Document,
  view: OutlookView,
  place: OutlookPlace,
  subject: string,
  shown: ShownMail,
  log: HookLog,
): ThreadId {
  const own = ownId(view, log);
  if (own) return { id: own, link: conversationLink(place, own), sure: true };
  const rows = log.first(doc, outlookHooks.selectedRow, isVisible).filter(isOutsideText);
  if (rows.length > 0 || hasList(doc)) {
    const id = rowId(doc, rows, subject, shown);
    return id === null || !shown.agrees(id) ? none : { id, link: conversationLink(place, id), sure: false };
  }
  if (!place.ownWindow || place.composeWindow || !place.named) return none;
  const { id, of } = place.named;
  return {
    id,
    link: of === 'item' ? itemLink(place, id) : conversationLink(place, id),
    sure: view.kind === 'item',
  };
}

function hasList(doc: Document): boolean {
  return hasAny(doc, ['#MailList', '[role="listbox"] [data-convid]', '[data-app-section="MessageList"]']);
}

function idOf(element: Element): string | null {
  return idFrom(element.getAttribute('data-convid')) ?? idFrom(element.getAttribute('data-conversation-id'));
}

/** On the pane, around it or in it; more than one is none. */
function ownId(view: OutlookView, log: HookLog): string | null {
  const { element, kind } = view;
  if (kind !== 'pane' && kind !== 'item' && kind !== 'dialog') return null;
  const around = element.closest('[data-convid], [data-conversation-id]');
  const own = around && isOutsideText(around) ? idOf(around) : null;
  const inside = log
    .first(element, outlookHooks.conversation, (one) => one === around || view.holds(one))
    .map(idOf);
  const ids = new Set(inside.filter((id) => id !== null));
  return own ?? (ids.size === 1 ? ([...ids][0] ?? null) : null);
}

/** A row that is checked is selected too: several are no answer. */
function rowId(doc: Document, rows: readonly Element[], subject: string, shown: ShownMail): string | null {
  const [id, ...others] = new Set(rows.map(idOf));
  if (!id || others.length > 0) return null;
  const selected = [...doc.querySelectorAll('[role="option"][aria-selected="true"]')].filter(
    (row) => (idOf(row) ?? id) !== id && isOutsideText(row),
  );
  return selected.length === 0 && rows.every((row) => !contradicts(doc, row, subject, shown.isSettledAs(id)))
    ? id
    : null;
}

/** A row that shows sender, subject and time has more words than this; one with fewer may not show its subject. */
const fewestWords = 5;
/** Characters; shorter ones begin too many subjects. */
const shortestCut = 4;
const mostRows = 60;

/**
 * The selection moves before the pane does: while the pane still shows the mail before it, the selected row does not
 * name the pane's subject. (Another row may.)
 */
function contradicts(doc: Document, row: Element, subject: string, isSettled: boolean): boolean {
  const core = coreOf(subject);
  const text = rowText(row);
  if (core === '' || text === '' || text.includes(core)) return false;
  const others = [...doc.querySelectorAll('[data-convid], [data-conversation-id]')].slice(0, mostRows);
  if (others.some((one) => idOf(one) !== idOf(row) && isOutsideText(one) && rowText(one).includes(core))) {
    return true;
  }
  return !isSettled && text.split(' ').length >= fewestWords && !showsBeginning(row, core);
}

/** Some lists cut the subject. What comes first in a row is the sender. */
function showsBeginning(row: Element, core: string): boolean {
  const [, ...pieces] = shownPieces(row.closest('[role="option"]') ?? row);
  return pieces.some((piece) => {
    const beginning = coreOf(piece.replace(/(?:…|\.{3})\s*$/, ''));
    return beginning.length >= shortestCut && core.startsWith(beginning);
  });
}

function rowText(row: Element): string {
  const holder = row.closest('[role="option"]') ?? row;
  const label = holder.getAttribute('aria-label') ?? '';
  return comparable(`${label.slice(0, 2_000)} ${(holder.textContent ?? '').slice(0, 2_000)}`);
}

/** Long subjects are cut in some lists, and "Re:" stands in one place and not in the other. */
function coreOf(subject: string): string {
  let core = comparable(subject);
  for (let reply = /^\p{L}{1,5}\s?[:：]\s?/u.exec(core); reply && core.length > reply[0].length; ) {
    core = core.slice(reply[0].length);
    reply = /^\p{L}{1,5}\s?[:：]\s?/u.exec(core);
  }
  return core.slice(0, 40).trim();
}

function comparable(text: string): string {
  return flatten(text).trim().toLowerCase();
}
