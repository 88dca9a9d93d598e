/** Telling Outlook's editor from the fields above it, and the user's own words in it from the rest. */

import { outlookHooks } from './outlook-hooks';
import { headerLabels } from './own-words-labels';
import { inlineStyle } from './text-hidden';

/** Recipients, search terms, picks from a list: one line each. */
const oneLine =
  '[aria-multiline="false"], [role="combobox"], [role="listbox"], [role="search"], [aria-haspopup="listbox"], ' +
  '[aria-autocomplete="list"], [data-testid*="RecipientWell" i], [id$="_TO"], [id$="_CC"], [id$="_BCC"]';
const writable = '[contenteditable="true"], textarea';
/** Pixels; a field for recipients is one line high (OWA, live). */
const tallestField = 60;

/** By place, and where only a role says "editor", by height too: To, Cc and Bcc are editors by their role. */
export function isTextEditor(editor: HTMLElement): boolean {
  if (editor.closest(oneLine)) return false;
  if (editor.closest('[id^="editorParent_"]')) return true;
  if (isRecipientLabel(editor.getAttribute('aria-label'))) return false;
  const box = editor.closest('[id^="docking_InitVisiblePart_"]') ?? editor.ownerDocument;
  const hasPlace = [...box.querySelectorAll('[id^="editorParent_"]')].some((part) =>
    part.querySelector(writable),
  );
  if (hasPlace && box !== editor.ownerDocument) return false;
  if (subjectFollows(editor, box)) return false;
  const height = editor.getAttribute('aria-multiline') === 'true' ? 0 : heightOf(editor);
  return height === 0 || height > tallestField;
}

/** As drawn; in a saved page as its style tells. 0 when unknown. */
function heightOf(editor: HTMLElement): number {
  const { height } = editor.getBoundingClientRect();
  if (height > 0) return height;
  const style = inlineStyle(editor);
  const pixels = ['height', 'min-height'].map((name) => /^([\d.]+)px$/.exec(style.get(name) ?? '')?.[1]);
  return Math.max(0, ...pixels.map(Number).filter(Number.isFinite));
}

/** Of several in one compose box: the one in the editor's own place, else the last (recipients stand above). */
export function bestEditor(editors: readonly HTMLElement[]): HTMLElement | undefined {
  return (
    editors.find((editor) => editor.closest('[id^="editorParent_"]')) ??
    editors.find((editor) => editor.closest('[id^="docking_DockingTriggerPart_"]')) ??
    editors.findLast((editor) => editor.getAttribute('aria-multiline') === 'true') ??
    editors.at(-1)
  );
}

/** A label never makes an editor; it may only say that this is none. */
function isRecipientLabel(label: string | null): boolean {
  const kind = headerLabels.get((label ?? '').trim().toLowerCase());
  return kind === 'to' || kind === 'cc' || /^(?:bcc|cci|cco|ccn)$/i.test((label ?? '').trim());
}

/** Recipients stand above the subject, the text below it. */
function subjectFollows(editor: HTMLElement, box: ParentNode): boolean {
  if (!('matches' in box)) return false;
  return outlookHooks.composeSubject.candidates.some(({ selector }) =>
    [...box.querySelectorAll(selector)].some(
      (subject) => (editor.compareDocumentPosition(subject) & editor.DOCUMENT_POSITION_FOLLOWING) !== 0,
    ),
  );
}

/** Signature, then marks of the quote; with `x_` before them where the mail went through Outlook before. */
const notOwnText =
  '[id$="Signature"], [id$="signature"], [id$="appendonsend"], [id$="RplyFwdMsg"], hr, ' +
  '[id$="mail-editor-reference-message-container"], [id$="stopSpelling"], .OutlookMessageHeader, blockquote';

/** The first element that is signature or quote; asked anew each time, as the quote may be loaded late. */
export function endOfOwnText(editor: HTMLElement): Node | null {
  return [...editor.querySelectorAll<HTMLElement>(notOwnText)].find((element) => !isIndent(element)) ?? null;
}

/** The indent button makes a quote without a bar: that is the user's own text. */
function isIndent(element: HTMLElement): boolean {
  if (element.localName !== 'blockquote') return false;
  const style = inlineStyle(element);
  return ['border', 'border-style', 'border-left'].some((name) => /^(?:none|0)/.test(style.get(name) ?? ''));
}
