/** Which part of Outlook's page shows the open mail, in whatever layout. */
import { findAll, hasAny } from './find';
import type { HookLog } from './hooks';
import { outlookHooks } from './outlook-hooks';
import { isOutsideText } from './outlook-text';
import { isVisible } from './visible';

const dialogs = '[role="dialog"], [role="alertdialog"], dialog';
/** Lists of mail, of folders and of files: their items carry ids and names of other mail. */
const lists = '[role="listbox"], [role="option"], [role="tree"], #MailList, [data-convid][aria-selected]';
const composeParts =
  '[id^="docking_InitVisiblePart_"], [id^="docking_DockingTriggerPart_"], [id^="editorParent_"]';
const immersiveReader = [
  'iframe[src*="immersive" i]',
  '[role="dialog"][id*="immersive" i]',
  '[role="dialog"] [id*="immersive" i]',
  '[data-app-section*="immersive" i]',
];
const bodies = ['[id^="UniqueMessageBody"]', '[role="document"]'];
const frameMarks = [
  '#ReadingPaneContainerId',
  '#MailList',
  '#ConversationReadingPaneContainer',
  '#ItemReadingPaneContainer',
  '[role="main"]',
  '[data-app-section]',
];

/** In characters. */
const longestQuestion = 240;

export interface OutlookView {
  element: HTMLElement;
  /** 'pane' and 'item' are Outlook's own; 'frame' stands around them; 'page' is a saved fragment. */
  kind: 'pane' | 'item' | 'frame' | 'page' | 'dialog';
  /** Outlook's own, outside of what people wrote, of lists and of compose boxes. */
  holds(element: Element): boolean;
}

/** Null where nothing can be read: another view covers the mail (attachment preview, immersive reader), or none is shown. */
export function visibleView(doc: Document, log: HookLog): OutlookView | null {
  if (findAll(doc, immersiveReader).some(isVisible)) return null;
  const covering = coveringDialog(doc);
  if (covering === 'several') return null;
  if (covering) return viewOf(covering, 'dialog');

  const panes = log.every(doc, outlookHooks.pane, (pane) => isPane(pane) && isVisible(pane));
  const pane = panes.find(hasMail) ?? panes[0];
  if (pane) return viewOf(pane, pane.matches('[id^="Item"], [data-app-section^="Item"]') ? 'item' : 'pane');

  if (!isFramed(doc)) return doc.body ? viewOf(doc.body, 'page') : null;
  const frames = log.every(doc, outlookHooks.frame, (frame) => isPane(frame) && isVisible(frame));
  const frame = frames.findLast(hasMail) ?? frames[0];
  return frame ? viewOf(frame, 'frame') : null;
}

/** Whether the page is Outlook's, not a fragment of it. */
export function isFramed(doc: Document): boolean {
  return hasAny(doc, frameMarks);
}

export function isCompose(element: Element): boolean {
  return element.closest(composeParts) !== null;
}

function viewOf(element: HTMLElement, kind: OutlookView['kind']): OutlookView {
  const dialog = element.closest(dialogs);
  return {
    element,
    kind,
    holds: (one) =>
      isOutsideText(one) && !one.closest(lists) && one.closest(dialogs) === dialog && !isCompose(one),
  };
}

function isPane(element: Element): boolean {
  return isOutsideText(element) && !element.closest(dialogs);
}

function hasMail(element: Element): boolean {
  return hasAny(element, [...bodies, '[id^="CONV_"]', '[id$="_FROM"]']);
}

/**
 * The preview of an attachment shows the mail a second time, in a dialog (just-not-sorry#141): with two bodies on the
 * screen nobody can tell which one is meant. A dialog with the only body is read.
 */
function coveringDialog(doc: Document): HTMLElement | 'several' | null {
  const texts = findAll(doc, bodies).filter(isOutsideText);
  const [shown, ...more] = texts.filter(
    (text) => text.closest(dialogs) && isMailText(text) && isVisible(text),
  );
  if (!shown) return null;
  const inSame = more.every((other) => shown.contains(other));
  const behind = texts.some((text) => !text.closest(dialogs) && isVisible(text));
  return behind || !inSame ? 'several' : shown.closest<HTMLElement>(dialogs);
}

/** Questions ("Discard this draft?") are documents too. */
function isMailText(text: HTMLElement): boolean {
  return (
    text.querySelector('[id^="UniqueMessageBody"]') !== null ||
    text.id.startsWith('UniqueMessageBody') ||
    (text.textContent ?? '').trim().length >= longestQuestion
  );
}
