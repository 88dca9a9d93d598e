import type { Move } from '../drafts/draft';
import { movesFor } from '../drafts/moves-for';
import type { RejectionKind } from '../rejection/verdict';

/** The three moves that a banner offers: those of the first days. */
export function firstMoves(kind: RejectionKind): readonly Move[] {
  return movesFor({ kind }).slice(0, 3);
}
