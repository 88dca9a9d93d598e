/** Puts a draft into a webmail's editor: once, undoable in one step, never over what the user wrote. */
import type { InsertionMethod } from './reader';

export type InsertFailure = 'already-there' | 'wrong-place' | 'refused';
export type InsertResult = { ok: true; how: InsertionMethod } | { ok: false; reason: InsertFailure };

export interface InsertOptions {
  /** How this editor takes text, tried in this order. */
  methods: readonly InsertionMethod[];
  /** The first node that is signature or quote, as the reader finds it; null when there is none. */
  endOfOwnText: (editor: HTMLElement) => Node | null;
  /** Asked right before the text goes in: is this still the compose box that was meant? */
  stillRight?: () => boolean;
}

export async function insertDraft(
  editor: HTMLElement,
  _text: string,
  options: InsertOptions,
): Promise<InsertResult> {
  if (!editor.isConnected || options.stillRight?.() === false) return { ok: false, reason: 'wrong-place' };
  return { ok: false, reason: 'refused' };
}

/** Selects the part of an inserted draft that the user should check. False when it can't be found. */
export function selectRange(_editor: HTMLElement, _text: string, _part: { start: number; end: number }): boolean {
  return false;
}
