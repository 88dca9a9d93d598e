import type { DraftFacts, Move } from '../drafts/draft';
import type { Composer } from '../mail/reader';
import type { Delivery } from '../messages';
import type { Caret } from './caret';
import { holdsText } from './editor-text';
import type { Parts } from './parts';

export type Draft = Delivery['draft'];
export type InsertOutcome =
  | { state: 'inserted' | 'already-there' | 'refused'; draft: Draft }
  | { state: 'gone' | 'no-draft'; draft: null };

/** The drafts that this tab inserted, oldest first: their wordings are not offered again soon. */
export class Inserted {
  private readonly drafts: Draft[] = [];

  add(draft: Draft): void {
    this.drafts.push(draft);
    if (this.drafts.length > 50) this.drafts.shift();
  }

  get ids(): string[] {
    return this.drafts.map(({ id }) => id);
  }

  get texts(): string[] {
    return this.drafts.map(({ text }) => text);
  }

  /** The draft of this move that stands in the editor still. */
  standingIn(editor: HTMLElement, move: Move): Draft | null {
    return this.drafts.findLast((draft) => draft.move === move && holdsText(editor, draft.text)) ?? null;
  }
}

export interface Order {
  key: string | null;
  move: Move;
  templateId: string | null;
  facts: DraftFacts;
}

type Needs = Pick<Parts, 'ask' | 'insert' | 'select' | 'now'>;

/**
 * Writes the draft that is ordered and puts it into the compose box, once. A second order of the same move gives
 * another wording, unless the first still stands there.
 */
export async function insertOrder(
  parts: Needs,
  order: Order,
  composer: Composer,
  inserted: Inserted,
  stillRight: () => boolean,
  caret: Caret | null = null,
): Promise<InsertOutcome> {
  const standing = order.templateId === null && inserted.standingIn(composer.editor, order.move);
  if (standing) return { state: 'already-there', draft: standing };
  const answer = await parts.ask('toWorkerWriteDraft', { ...order, used: inserted.ids });
  if (!answer.ok || !answer.value) return { state: 'no-draft', draft: null };
  return insertDraftText(parts, order.key, answer.value, composer, inserted, stillRight, caret);
}

/** Puts a finished draft into the compose box and tells the worker that it was used. */
export async function insertDraftText(
  parts: Needs,
  key: string | null,
  draft: Draft,
  composer: Composer,
  inserted: Inserted,
  stillRight: () => boolean,
  caret: Caret | null = null,
): Promise<InsertOutcome> {
  if (!stillRight()) return { state: 'gone', draft: null };
  caret?.restore();
  const result = await parts.insert(composer.editor, draft.text, stillRight);
  if (!result.ok) {
    if (result.reason === 'wrong-place') return { state: 'gone', draft: null };
    return { state: result.reason, draft };
  }
  inserted.add(draft);
  const first = draft.check[0];
  if (first) parts.select(composer.editor, draft.text, first);
  if (key !== null) {
    void parts.ask('toWorkerDraftUsed', { key, move: draft.move, draftId: draft.id, at: parts.now() });
  }
  return { state: 'inserted', draft };
}
