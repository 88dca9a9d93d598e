/** The messages of an open conversation or item in Outlook. */
import { sameMailbox } from './addresses';
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
const closedCard = '[aria-expanded="false"]';
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
  const all = [...view.element.querySelectorAll<HTMLElement>(marksOfAll)];
  const marks = all.map((element) => markOf(element, bodies, view)).filter((mark) => mark !== null);
  const groups = groupMarks(marks).filter(saysWhoOrWhat);
  return groups.map((group) => readMessage(group, view, folder, owner, log));
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

/** Says something, and has no marks that are told apart better. */
function isClosedCard(card: HTMLElement): boolean {
  return (
    !card.querySelector(`${exactSender}, ${exactDate}, [id^="UniqueMessageBody"]`) &&
    senderOnCard(card).name !== ''
  );
}

/** `MSG_<id>_FROM`; a short id of this client, good for telling messages apart. */
function idIn(element: Element): string | null {
  return idFrom(/MSG_(.+)_(?:FROM|DATETIME)$/.exec(element.id)?.[1]);
}

function saysWhoOrWhat({ body, sender, label, card }: MessageMarks): boolean {
  return (
    body !== null ||
    card !== null ||
    [sender, label].some((one) => one && senderIn(one) !== nobody && hasSender(one))
  );
}

function hasSender(element: Element): boolean {
  const { name, email } = senderIn(element);
  return name !== '' || email !== '';
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
  const from = readSender(marks, log);
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

function readSender({ sender, label, card, id }: MessageMarks, log: HookLog): Sender {
  for (const one of [sender, label]) {
    if (!one) continue;
    log.first(one, outlookHooks.sender, (element) => element === one);
    if (id !== null && one === sender) log.first(one, outlookHooks.messageId, (element) => element === one);
    const from = senderIn(one);
    const beside = one === sender && from.email === '' && label ? senderIn(label).email : '';
    if (from.name !== '' || from.email !== '') return { ...from, email: from.email || beside };
  }
  return card ? senderOnCard(card) : nobody;
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
  if (email !== '' && owner.address !== null) return sameMailbox(email, owner.address);
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
