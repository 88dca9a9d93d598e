/** Outlook's compose boxes: replies in the mail that is open, new mail beside the list, windows of their own. */
import { isBefore } from './document-order';
import { createHookLog, type HookLog } from './hooks';
import { bestEditor, isTextEditor } from './outlook-editor';
import { outlookHooks } from './outlook-hooks';
import type { OutlookPlace } from './outlook-location';
import { isFramed, type OutlookView } from './outlook-view';
import type { Composer, ComposerKind, Thread } from './reader';
import { isVisible } from './visible';

const written = '[id^="UniqueMessageBody"]';
const panes =
  '#ConversationReadingPaneContainer, #ItemReadingPaneContainer, [data-app-section="ConversationContainer"], [data-app-section="ItemContainer"]';
/** No compose box reaches beyond these. */
const around = `html, body, [role="main"], [role="dialog"], #ReadingPaneContainerId, [data-app-section], ${panes}`;

export function readComposers(
  doc: Document,
  log: HookLog,
  view: OutlookView | null,
  thread: Thread | null,
  place: OutlookPlace,
): Composer[] {
  const framed = isFramed(doc);
  const editors = new Map<HTMLElement, HTMLElement[]>();
  for (const editor of log.every(doc, outlookHooks.editor, isEditor)) {
    const root = rootOf(editor, framed, thread, log);
    if (root) editors.set(root, [...(editors.get(root) ?? []), editor]);
  }
  return [...editors].flatMap(([root, candidates]) => {
    const editor = bestEditor(candidates);
    return editor ? [{ root, editor, ...answers(root, view, thread, place) }] : [];
  });
}

function isEditor(editor: HTMLElement): boolean {
  if (editor.closest(written) || editor.parentElement?.closest('[contenteditable="true"]')) return false;
  return isVisible(editor) && isTextEditor(editor);
}

/** Between who wrote a mail and what it says: the note to go with the answer to an invitation. */
function isInHead(editor: HTMLElement, thread: Thread | null): boolean {
  const message = thread?.messages.find(({ element, body }) => body !== null && element.contains(editor));
  const [head] = message ? createHookLog().first(message.element, outlookHooks.messageId) : [];
  return head !== undefined && isBefore(head, editor) && isBefore(editor, message?.body ?? editor);
}

/**
 * The element that is the whole compose box. On Outlook's page an editor without one is something else (the settings
 * have editors for signatures), unless it stands in the open mail; in a fragment the editor counts by itself.
 */
function rootOf(
  editor: HTMLElement,
  framed: boolean,
  thread: Thread | null,
  log: HookLog,
): HTMLElement | null {
  const docked = editor.closest<HTMLElement>('[id^="docking_InitVisiblePart_"]');
  if (docked) return log.first(docked, outlookHooks.composer, (one) => one === docked)[0] ?? docked;
  const frame = boxWith(editor, outlookHooks.send) ?? boxWith(editor, outlookHooks.discard);
  if (frame) return frame;
  const part = editor.closest<HTMLElement>('[id^="docking_DockingTriggerPart_"], [id^="editorParent_"]');
  if (framed && !editor.closest(panes)) return part?.closest('[role="dialog"]') ? null : part;
  return part ?? (isInHead(editor, thread) ? null : loneBox(editor));
}

/** The nearest ancestor that also holds this control. */
function boxWith(
  editor: HTMLElement,
  { candidates }: { candidates: readonly { selector: string }[] },
): HTMLElement | null {
  const selector = candidates.map((candidate) => candidate.selector).join(', ');
  for (let box = editor.parentElement; box && !box.matches(around); box = box.parentElement) {
    if (box.querySelector(selector)) return box;
  }
  return null;
}

function loneBox(editor: HTMLElement): HTMLElement {
  const parent = editor.parentElement;
  return parent && !parent.matches(around) ? parent : editor;
}

/** A reply stands in the open mail; a box of its own may be one, but the page does not tell of what. */
function answers(
  root: HTMLElement,
  view: OutlookView | null,
  thread: Thread | null,
  { composeWindow, ownWindow }: OutlookPlace,
): { kind: ComposerKind; threadId: string | null; reply: boolean } {
  if (root.closest(panes) || isBesideMail(root, view, thread)) {
    return { kind: 'inline', threadId: thread?.id ?? null, reply: true };
  }
  return { kind: composeWindow || ownWindow ? 'popout' : 'window', threadId: null, reply: false };
}

/** Some builds put the reply next to the messages instead of among them. A new mail has a subject to fill in. */
function isBesideMail(root: HTMLElement, view: OutlookView | null, thread: Thread | null): boolean {
  if (!thread || !view || thread.messages.length === 0 || view.kind === 'page') return false;
  const frame = view.element.closest('#ReadingPaneContainerId') ?? view.element;
  const hasSubject = outlookHooks.composeSubject.candidates.some(({ selector }) =>
    root.querySelector(selector),
  );
  return frame.contains(root) && !hasSubject && !root.closest('[role="dialog"]');
}
