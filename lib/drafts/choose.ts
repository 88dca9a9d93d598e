/** Which wording comes next. Imports every template: for the worker and the pages, not for the content script. */
import type { DraftFacts, Move, Template } from './draft';
import { builtIn } from './templates';

/** A template of the user's that stands in for a built-in one. */
export interface Replacement extends Template {
  replaces: string | null;
}

/**
 * The next wording of `move` in the mail's language: the first that is not in `usedIds` (oldest first: what this thread and the
 * other threads at the same company have had), and once all are used, the one whose last use is longest ago.
 */
export function choose(
  move: Move,
  facts: Pick<DraftFacts, 'language'>,
  usedIds: readonly string[],
  own: readonly Replacement[] = [],
): Template {
  const candidates = wordingsFor(move, facts.language, own);
  const unused = candidates.find(({ id }) => !usedIds.includes(id));
  return (
    unused ?? candidates.reduce((a, b) => (usedIds.lastIndexOf(b.id) < usedIds.lastIndexOf(a.id) ? b : a))
  );
}

/** All wordings of a move in a language, in their order, with the user's version where there is one. */
function wordingsFor(
  move: Move,
  language: DraftFacts['language'],
  own: readonly Replacement[] = [],
): Template[] {
  return builtIn
    .filter((template) => template.move === move && template.language === language)
    .map((template) => own.find((one) => one.replaces === template.id && one.move === move) ?? template);
}
