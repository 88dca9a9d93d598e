/** The open thread in Gmail, in whatever layout: nothing here asks which one it is. */
import { lastAddress } from './addresses';
import { gmailHooks } from './gmail-hooks';
import { idFrom } from './gmail-ids';
import { type GmailPlace, gmailLink } from './gmail-location';
import { type IdMemory, isOutsideText, readMessages } from './gmail-messages';
import type { HookLog } from './hooks';
import { rememberingLast } from './last';
import type { Thread } from './reader';
import { isVisible } from './visible';

/**
 * The element that shows the mail: the displayed one of Gmail's views, the whole page where it has none (a saved
 * fragment), null where all views are hidden.
 */
export function visibleView(doc: Document, log: HookLog): HTMLElement | null {
  const views = log.first(doc, gmailHooks.view);
  if (views.length === 0) return doc.body;
  const displayed = views.filter(isVisible);
  return (
    displayed.find((view) => view.querySelector('h2[data-legacy-thread-id], h2.hP')) ?? displayed[0] ?? null
  );
}

export function readThread(
  view: HTMLElement,
  place: GmailPlace | null,
  account: string | null,
  log: HookLog,
  ids: IdMemory,
): Thread | null {
  const heading = log.first(view, gmailHooks.heading, isHeading)[0] ?? null;
  const messages = readMessages(view, log, account, ids);
  const anchor = heading ?? messages[0]?.element;
  if (!anchor) return null;
  const subject = heading ? subjectOf(heading) : '';
  const id = idFrom(heading?.getAttribute('data-legacy-thread-id')) ?? selectedId(view, subject, log);
  const last = messages.at(-1)?.element ?? anchor;
  return {
    id,
    subject,
    link: id && place ? gmailLink(place, id) : null,
    element: commonAncestor(anchor, last, view),
    messages,
    newestFirst: false,
  };
}

/** The address of the mailbox: a part of its own in the title ("subject - me@example.org - Gmail"), the last such. */
export function accountAddress(doc: Document, log: HookLog): string | null {
  const [holder] = log.first(doc, gmailHooks.account, tellsAccount);
  return holder ? addressOf(holder) : null;
}

/** What stands in a view or a dialog may name anybody. */
function tellsAccount(element: HTMLElement): boolean {
  return (
    isOutsideText(element) && !element.closest('[role="main"], [role="dialog"]') && addressOf(element) !== ''
  );
}

function addressOf(element: HTMLElement): string {
  if (element.localName !== 'title') return lastAddress(element.getAttribute('aria-label') ?? '');
  return addressInTitle(element.textContent ?? '');
}

const addressInTitle = rememberingLast((title: string): string => {
  const parts = title.split(/\s[-–—]\s/);
  const whole = parts.slice(1, -1).filter((part) => !/\S\s+\S/.test(part.trim()));
  return whole.map(lastAddress).findLast(Boolean) ?? '';
});

/** A list row carries the same ids: it is no heading. */
function isHeading(element: HTMLElement): boolean {
  return (
    isOutsideText(element) &&
    !element.closest('tr.zA, .bog, [role="row"], [gh="tl"], [role="dialog"]') &&
    isVisible(element)
  );
}

/** NodeFilter's SHOW_ELEMENT and SHOW_TEXT, which are no globals outside a browser. */
const elementsAndText = 1 + 4;

/** The heading's text; emoji are images that name theirs. */
function subjectOf(heading: Element): string {
  const walker = heading.ownerDocument.createTreeWalker(heading, elementsAndText);
  let text = '';
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    text += isElement(node) ? (node.getAttribute('data-emoji') ?? '') : node.nodeValue;
  }
  return text.replace(/\s+/g, ' ').trim();
}

function isElement(node: Node): node is Element {
  return node.nodeType === node.ELEMENT_NODE;
}

/**
 * Beside a preview pane the selected row names the open thread before the pane does. While the pane still shows the
 * thread before it, the subjects differ: then no id rather than another thread's.
 */
function selectedId(view: HTMLElement, subject: string, log: HookLog): string | null {
  const rows = log.first(view, gmailHooks.selectedRow, isVisible);
  const ids = new Set(rows.map((row) => idFrom(row.getAttribute('data-legacy-thread-id'))));
  const shown = rows.map(subjectOf).filter(Boolean);
  const same = shown.length === 0 || shown.some((text) => text.includes(subject) || subject.includes(text));
  const [id] = ids;
  return ids.size === 1 && same ? (id ?? null) : null;
}

function commonAncestor(one: HTMLElement, other: HTMLElement, limit: HTMLElement): HTMLElement {
  let ancestor = one === other ? one.parentElement : one;
  while (ancestor && ancestor !== limit && !ancestor.contains(other)) ancestor = ancestor.parentElement;
  return ancestor ?? limit;
}
