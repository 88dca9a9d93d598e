/** The messages of an open conversation or item in Outlook. */
import { isKnown, sameMailbox } from './addresses';
import type { HookLog } from './hooks';
import type { Owner } from './outlook-account';
import { outlookHooks } from './outlook-hooks';
import { idFrom } from './outlook-location';
import { groupMarks, type Mark, type MessageMarks, messageElement } from './outlook-marks';
import { nobody, senderIn, senderOnCard } from './outlook-sender';
import { isOutsideText, shownText } from './outlook-text';
import type { OutlookView } from './outlook-view';
import type { Message, Sender } from './reader';
import { isVisible } from './visible';

const exactSender = '[id*="MSG_"][id$="_FROM"]';
const exactDate = '[id*="MSG_"][id$="_DATETIME"]';
const closedCard = '[aria-expanded="false"], [role="listitem"]';
const marksOfAll = [
  exactSender,
  ...outlookHooks.date.candidates.map(({ selector }) => selector),
  ...outlookHooks.body.candidates.map(({ selector }) => selector),
  closedCard,
  '[aria-label*="@"]',
  '[title*="@"]',
].join(', ');
/** What holds other people's addresses, or opens something. */
const notSender =
  '[data-testid="RecipientWell"], [role="toolbar"], [role="listbox"], [role="list"] [role="list"], a[href], [id$="_TO"], [id$="_CC"], [id$="_BCC"]';
const notCard = 'button, input, [aria-haspopup], [role="toolbar"] *, [role="treeitem"], [role="combobox"]';

/** Where the mail is the user's own without its sender telling. */
const ownFolders = new Set(['sentitems', 'drafts', 'outbox']);

export function readMessages(view: OutlookView, folder: string, owner: Owner, log: HookLog): Message[] {
  const bodies = new Set(log.first(view.element, outlookHooks.body, (body) => isBody(body, view)));
  const marks: Mark[] = [];
  let above = view.element;
  for (const element of view.element.querySelectorAll<HTMLElement>(marksOfAll)) {
    // A newsletter may hold thousands of elements that look like marks.
    if (bodies.has(above) && above.contains(element)) continue;
    const mark = markOf(element, bodies, view);
    if (!mark) continue;
    marks.push(mark);
    if (mark.kind === 'body') above = element;
  }
  const messages = groupMarks(marks).map((group) => readMessage(group, view, folder, owner, log));
  return messages.filter(({ from, body }) => body !== null || isKnown(from));
}

function isBody(body: HTMLElement, view: OutlookView): boolean {
  return view.holds(body) && isVisible(body);
}

function markOf(element: HTMLElement, bodies: ReadonlySet<HTMLElement>, view: OutlookView): Mark | null {
  if (bodies.has(element)) return { kind: 'body', element, id: null };
  if (element.matches('[id^="UniqueMessageBody"], [role="document"]') || !view.holds(element)) return null;
  if (element.matches(exactSender)) return { kind: 'sender', element, id: idIn(element) };
  if (element.matches(`${exactDate}, [data-testid="SentReceivedSavedTime"]`)) {
    return { kind: 'date', element, id: idIn(element) };
  }
  if (element.matches(closedCard) && !element.matches(notCard) && isClosedCard(element)) {
    return { kind: 'card', element, id: null };
  }
  if (element.closest(notSender) || senderIn(element).email === '') return null;
  return { kind: 'label', element, id: null };
}

/** Name and date, and no mark that tells more. An item of a list counts where its neighbours are messages. */
function isClosedCard(card: HTMLElement): boolean {
  if (card.querySelector(`${exactSender}, [id^="UniqueMessageBody"], ${closedCard}`)) return false;
  const isItem = !card.matches('[aria-expanded]');
  if (isItem && !card.parentElement?.querySelector(`${exactSender}, [id^="UniqueMessageBody"]`)) return false;
  return senderOnCard(card).name !== '';
}

/** `MSG_<id>_FROM`; a short id of this client, good for telling messages apart. */
function idIn(element: Element): string | null {
  return idFrom(/MSG_(.+)_(?:FROM|DATETIME)$/.exec(element.id)?.[1]);
}

function readMessage(
  marks: MessageMarks,
  view: OutlookView,
  folder: string,
  owner: Owner,
  log: HookLog,
): Message {
  const element = messageElement(marks, view);
  const body = marks.body && !isClosed(marks.body, view) ? marks.body : null;
  const from = readSender(marks, element, view, log);
  const idHolder =
    marks.id === null ? null : [marks.sender, marks.date].find((one) => one && idIn(one) === marks.id);
  if (idHolder) log.first(idHolder, outlookHooks.messageId, (one) => one === idHolder);
  return {
    id: marks.id,
    from,
    own: isOwn(from, owner, view, folder),
    expanded: body !== null || (marks.card === null && isOpening(marks, view)),
    clipped: false,
    dateText: readDate(marks, log),
    receivedAt: null,
    element,
    body,
  };
}

function readSender(marks: MessageMarks, element: HTMLElement, view: OutlookView, log: HookLog): Sender {
  const { sender, label, card, body } = marks;
  const shown = sender ?? label;
  if (shown) {
    log.first(shown, outlookHooks.sender, (one) => one === shown);
    const from = senderIn(shown);
    if (isKnown(from)) return from;
  }
  if (card) return senderOnCard(card);
  // A closed card with an id on its date alone. In a fragment the text around a date may be anything.
  return !body && marks.date && view.kind !== 'page' ? senderOnCard(element) : nobody;
}

function readDate({ date }: MessageMarks, log: HookLog): string {
  if (!date) return '';
  log.first(date, outlookHooks.date, (element) => element === date);
  return shownText(date) || (date.getAttribute('title') ?? '').trim();
}

/**
 * An address decides. People of the user's own organisation, the user too, are shown by name alone: then the name on
 * the account's button, or the folder of sent mail where it shows single mails.
 */
function isOwn({ name, email }: Sender, owner: Owner, view: OutlookView, folder: string): boolean {
  if (email !== '' && owner.address) return sameMailbox(email, owner.address);
  if (email === '' && owner.isNamed(name)) return true;
  return view.kind === 'item' && ownFolders.has(folder);
}

function wrapper(element: Element, view: OutlookView): Element | null {
  const state = element.closest('[aria-expanded]:not(button, [aria-haspopup], [role="treeitem"])');
  return state && state !== view.element && view.element.contains(state) ? state : null;
}

function isClosed(body: Element, view: OutlookView): boolean {
  return wrapper(body, view)?.getAttribute('aria-expanded') === 'false';
}

/** Open, with its body still to be painted. */
function isOpening({ first }: MessageMarks, view: OutlookView): boolean {
  return isOutsideText(first) && wrapper(first, view)?.getAttribute('aria-expanded') === 'true';
}
