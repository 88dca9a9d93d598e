/** The open conversation or item in Outlook. */
import { dateOrder } from './date-order';
import { isBefore } from './document-order';
import type { HookLog } from './hooks';
import type { Owner } from './outlook-account';
import { outlookHooks } from './outlook-hooks';
import type { OutlookPlace } from './outlook-location';
import { readMessages } from './outlook-messages';
import { leadingText, shownText } from './outlook-text';
import { type ShownMail, threadIdIn } from './outlook-thread-id';
import type { OutlookView } from './outlook-view';
import type { Message, Thread } from './reader';
import { flatten } from './text-characters';
import { isVisible } from './visible';

const exact = '[id^="CONV_"][id$="_SUBJECT"], [id^="MSG_"][id$="_SUBJECT"]';
const dates = '[id$="_DATETIME"], [data-testid="SentReceivedSavedTime"]';

export function readThread(
  doc: Document,
  view: OutlookView,
  place: OutlookPlace,
  owner: Owner,
  shown: ShownMail,
  log: HookLog,
): Thread | null {
  const messages = readMessages(view, place.folder, owner, log);
  shown.is(messages);
  const subject = readSubject(view, messages, log);
  const { id, link, sure } = threadIdIn(doc, view, place, subject, shown, log);
  // A row stays selected while the pane is empty: that alone is no open mail.
  if (messages.length === 0 && subject === '' && !sure) return null;
  const order = dateOrder(messages.map(({ dateText }) => dateText));
  const newestFirst = order && order === 'newest-first';
  return { id, subject, link, element: view.element, messages, newestFirst };
}

function readSubject(view: OutlookView, messages: readonly Message[], log: HookLog): string {
  const [inside] = log.first(view.element, outlookHooks.heading, (one) => isHeading(one, view, messages));
  const heading = inside ?? headingAbove(view, log);
  return heading ? subjectOf(heading) : '';
}

/** Some builds have the subject beside the part that scrolls: told by its id alone, in what is around both. */
function headingAbove(view: OutlookView, log: HookLog): HTMLElement | undefined {
  if (view.kind !== 'pane' && view.kind !== 'item') return undefined;
  const frames = outlookHooks.frame.candidates.map(({ selector }) => selector).join(', ');
  const frame = view.element.parentElement?.closest<HTMLElement>(frames);
  const isAbove = (one: HTMLElement) =>
    one.matches(exact) &&
    one.localName !== 'input' &&
    view.holds(one) &&
    isBefore(one, view.element) &&
    subjectOf(one) !== '' &&
    isVisible(one);
  return frame ? log.first(frame, outlookHooks.heading, isAbove).at(-1) : undefined;
}

/** Without ids, only in the head of a pane: dates are headings too, and so is much else on the page. */
function isHeading(element: HTMLElement, view: OutlookView, messages: readonly Message[]): boolean {
  if (element.localName === 'input' || !view.holds(element) || subjectOf(element) === '') return false;
  if (element.matches(exact)) return isVisible(element);
  if (
    view.kind === 'page' ||
    element.matches(dates) ||
    element.closest(dates) ||
    element.querySelector(dates)
  )
    return false;
  const [first] = messages;
  return (
    first !== undefined &&
    isBefore(element, first.body ?? first.element) &&
    !first.element.contains(element) &&
    isVisible(element)
  );
}

/** The title has it whole and without the category chips and buttons that stand beside it. */
function subjectOf(heading: HTMLElement): string {
  const titled = [heading, ...heading.querySelectorAll('[title]')].find(
    (one) =>
      (one.getAttribute('title') ?? '').trim() !== '' &&
      !one.closest('button, [role="button"], [role="list"]'),
  );
  const title = (titled?.getAttribute('title') ?? '').replace(/\s+/g, ' ').trim();
  const shown = shownText(heading);
  return titled && shown.includes(title) ? title : flatten(leadingText(heading)).trim() || shown || title;
}
