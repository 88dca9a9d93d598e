/** Gmail's compose boxes: inline replies, windows, full screen, and windows of their own. */
import { gmailHooks } from './gmail-hooks';
import { idFrom, legacyId } from './gmail-ids';
import type { HookLog } from './hooks';
import type { Composer, ComposerKind, Thread } from './reader';
import { isVisible } from './visible';

/** Where mail, recipients or search terms are, not the text of a new mail. */
const notTheText = '.a3s, .GS, [role="search"], [role="combobox"], [aria-multiline="false"]';
const popoutBody = 'body.xE.xp';
/** What a dialog for mail holds; chats and small questions are dialogs too. */
const mailDialogMarks = 'form, .gU.Up, .aoO';
const mailEditor = '[g_editable="true"], .Am';

export function readComposers(
  doc: Document,
  log: HookLog,
  thread: Thread | null,
  composeWindow: boolean,
): Composer[] {
  const composers = new Map<HTMLElement, Composer>();
  const framed = doc.querySelector('[role="main"]') !== null;
  for (const editor of log.every(doc, gmailHooks.editor, isMailEditor)) {
    const box = boxOf(editor, framed, composeWindow, thread);
    if (!box || composers.has(box.root)) continue;
    composers.set(box.root, { ...box, editor, ...answers(box.root, box.kind, thread, log) });
  }
  return [...composers.values()];
}

function isMailEditor(editor: HTMLElement): boolean {
  if (editor.closest(notTheText) || editor.parentElement?.closest('[contenteditable="true"]')) return false;
  return isVisible(editor);
}

/**
 * The element that is the whole compose box. On Gmail's page an editor without one is something else (the settings
 * have editors for signatures); in a saved fragment the frame may be missing, so the editor counts by itself.
 */
function boxOf(
  editor: HTMLElement,
  framed: boolean,
  composeWindow: boolean,
  thread: Thread | null,
): { root: HTMLElement; kind: ComposerKind } | null {
  const dialog = mailDialog(editor);
  const inThread =
    editor.closest('.ip, [role="listitem"]') !== null || thread?.element.contains(editor) === true;
  if (!inThread && (composeWindow || editor.closest(popoutBody))) {
    return { root: dialog ?? childOfView(editor), kind: 'popout' };
  }
  const fullscreen = editor.closest('.aSs, .aSt') !== null;
  if (dialog) return { root: dialog, kind: fullscreen ? 'fullscreen' : 'window' };

  const frame = editor.closest<HTMLElement>('.M9, .aoP, .ip') ?? boxAroundSend(editor);
  const root = frame ?? (framed ? null : loneBox(editor));
  if (!root) return null;
  if (fullscreen) return { root, kind: 'fullscreen' };
  return { root, kind: inThread || root.matches('.M9') || editor.matches('.aO9') ? 'inline' : 'window' };
}

function mailDialog(editor: HTMLElement): HTMLElement | null {
  const dialog = editor.closest<HTMLElement>('[role="dialog"]');
  return editor.matches(mailEditor) || dialog?.querySelector(mailDialogMarks) ? dialog : null;
}

function childOfView(editor: HTMLElement): HTMLElement {
  let child = editor;
  while (child.parentElement && !child.parentElement.matches('[role="main"], body'))
    child = child.parentElement;
  return child;
}

/** The nearest ancestor that also holds Send, as long as it holds no second editor. */
function boxAroundSend(editor: HTMLElement): HTMLElement | null {
  for (let box = editor.parentElement; box && !box.matches('[role="main"], html'); box = box.parentElement) {
    const editors = [...box.querySelectorAll('[contenteditable="true"]')];
    if (editors.some((other) => !editor.contains(other) && !other.closest(notTheText))) return null;
    if (box.querySelector('.gU.Up, .aoO')) return box;
  }
  return null;
}

function loneBox(editor: HTMLElement): HTMLElement {
  const parent = editor.parentElement;
  return parent && parent.localName !== 'body' ? parent : editor;
}

/** Which thread it replies in: an inline box in the open one, a window in the thread of the message it names. */
function answers(root: HTMLElement, kind: ComposerKind, thread: Thread | null, log: HookLog) {
  const [field] = log.first<HTMLInputElement>(root, gmailHooks.answered);
  const answered = idFrom(field?.value);
  if (kind === 'inline') return { threadId: thread?.id ?? null, reply: true };
  const ids = answered ? [answered, legacyId(answered)] : [];
  const known = thread?.messages.some((message) => message.id !== null && ids.includes(message.id)) ?? false;
  return { threadId: known ? (thread?.id ?? null) : null, reply: answered !== null };
}
