/** Puts a draft into a webmail's editor: once, undoable in one step, never over what the user wrote, never sent. */

import { keepDraft } from './insert-keep';
import { addOwnLine, type OwnLine } from './insert-line';
import { insertionMethods, noteUndoStep } from './insert-methods';
import { caretSpot, type Spot, topSpot } from './insert-place';
import { bare, editorText, holdsDraft, isTextArea, ownText } from './insert-text';
import type { InsertionMethod } from './reader';

/** `already-there`: nothing was changed. `wrong-place`: the compose box is gone or another one. `refused`: the editor
 * did not keep the text; what it held before is as it was. */
type InsertFailure = 'already-there' | 'wrong-place' | 'refused';
export type InsertResult = { ok: true; how: InsertionMethod } | { ok: false; reason: InsertFailure };

export interface InsertOptions {
  /** How this editor takes text, tried in this order. */
  methods: readonly InsertionMethod[];
  /** The first node that is signature or quote, as the reader finds it; null when there is none. */
  endOfOwnText: (editor: HTMLElement) => Node | null;
  /** Asked right before the text goes in: is this still the compose box that was meant? */
  stillRight?: () => boolean;
}

/** How long an editor that took a paste may need to show it, in ms. */
const patience = 1_000;
const tick = 10;
/** How long text must stand to be kept: an editor that refuses it takes it back at once, but after it was seen. */
const standing = 30;

const running = new WeakMap<HTMLElement, Promise<InsertResult>>();

/** `text`: plain, lines parted by \n. Two calls for one editor run one after the other. */
export async function insertDraft(
  editor: HTMLElement,
  text: string,
  options: InsertOptions,
): Promise<InsertResult> {
  const draft = text.replace(/\r\n?/g, '\n').trim();
  const inTurn = () => {
    const before = running.get(editor) ?? Promise.resolve();
    const mine = before.then(() => insertNow(editor, draft, options));
    running.set(editor, mine);
    return mine;
  };
  const result = await inTurn();
  if (result.ok)
    keepDraft(
      editor,
      () => holdsDraft(editorText(editor), draft),
      () => void inTurn(),
    );
  return result;
}

async function insertNow(editor: HTMLElement, draft: string, options: InsertOptions): Promise<InsertResult> {
  if (!isUsable(editor, options)) return { ok: false, reason: 'wrong-place' };
  const end = options.endOfOwnText(editor);
  if (holdsDraft(ownText(editor, end), draft)) return { ok: false, reason: 'already-there' };
  return tryInTurn(editor, draft, options.methods, options);
}

async function tryInTurn(
  editor: HTMLElement,
  draft: string,
  [how, ...others]: readonly InsertionMethod[],
  options: InsertOptions,
): Promise<InsertResult> {
  if (!how) return { ok: false, reason: 'refused' };
  if (!isUsable(editor, options)) return { ok: false, reason: 'wrong-place' };
  if (await tryMethod(editor, draft, how, options)) return { ok: true, how };
  return tryInTurn(editor, draft, others, options);
}

function isUsable(editor: HTMLElement, { stillRight }: InsertOptions): boolean {
  const writable = isTextArea(editor) ? !editor.disabled && !editor.readOnly : editor.isContentEditable;
  return editor.isConnected && writable && stillRight?.() !== false;
}

async function tryMethod(
  editor: HTMLElement,
  draft: string,
  how: InsertionMethod,
  { methods, endOfOwnText }: InsertOptions,
): Promise<boolean> {
  const held = editorText(editor);
  const { spot, ownLine } = prepare(editor, endOfOwnText(editor));
  if (how === 'insertText' && methods.includes('paste')) noteUndoStep(editor);
  const taken = insertionMethods[how](editor, spot.before + draft + spot.after);
  const arrived = () => {
    const holds = editorText(editor);
    // A page that puts another editor in its place keeps nothing of this one.
    return (
      editor.isConnected && holds.length >= held.length + bare(draft).length && holds.includes(bare(draft))
    );
  };
  if ((taken ? await becomesTrue(arrived, patience) : arrived()) && (await stands(arrived))) {
    ownLine?.removeWhenUndone();
    return true;
  }
  if (editor.isConnected && editorText(editor) !== held) editor.ownerDocument.execCommand('undo');
  ownLine?.remove();
  return false;
}

/** Puts the caret where the draft goes. */
function prepare(editor: HTMLElement, end: Node | null): { spot: Spot; ownLine: OwnLine | null } {
  if (isTextArea(editor)) return { spot: prepareTextArea(editor), ownLine: null };
  const found = caretSpot(editor, end) ?? topSpot(editor, end);
  const ownLine = found ? null : addOwnLine(editor);
  const spot = found ?? { container: ownLine?.line ?? editor, offset: 0, before: '', after: '' };
  editor.focus({ preventScroll: true });
  editor.ownerDocument.getSelection()?.collapse(spot.container, spot.offset);
  return { spot, ownLine };
}

function prepareTextArea(editor: HTMLTextAreaElement): Spot {
  const offset = editor.selectionEnd;
  editor.focus({ preventScroll: true });
  editor.setSelectionRange(offset, offset);
  const lineBefore = editor.value.slice(editor.value.lastIndexOf('\n', offset - 1) + 1, offset);
  const lineAfter = editor.value.slice(offset).split('\n', 1)[0] ?? '';
  return {
    container: editor,
    offset,
    before: lineBefore.trim() === '' ? '' : '\n\n',
    after: lineAfter.trim() === '' ? '' : '\n\n',
  };
}

async function stands(condition: () => boolean): Promise<boolean> {
  await new Promise((resolve) => setTimeout(resolve, standing));
  return condition();
}

async function becomesTrue(condition: () => boolean, patienceLeft: number): Promise<boolean> {
  if (condition()) return true;
  if (patienceLeft <= 0) return false;
  await new Promise((resolve) => setTimeout(resolve, tick));
  return becomesTrue(condition, patienceLeft - tick);
}
