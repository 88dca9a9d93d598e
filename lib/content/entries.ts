import type { Move } from '../drafts/draft';
import { movesFor } from '../drafts/moves-for';
import type { TabSettings } from '../messages';
import type { RejectionKind } from '../rejection/verdict';
import type { MenuEntry } from '../ui/menu';
import { moveAbout, moveName } from '../ui/move-names';

/** One line of the compose menu and what it stands for. */
export interface Choice {
  entry: MenuEntry;
  move: Move;
  templateId: string | null;
}

/** What the compose menu offers: the moves that fit, then the user's own templates. */
export function draftEntries(kind: RejectionKind | null, own: TabSettings['ownTemplates']): Choice[] {
  const builtIn = movesFor({ kind }).map((move) => ({
    entry: { id: move, name: moveName(move), about: moveAbout(move) },
    move,
    templateId: null,
  }));
  const mine = own.map(({ id, move, name }) => ({
    entry: { id, name, about: moveName(move) },
    move,
    templateId: id,
  }));
  return [...builtIn, ...mine];
}
