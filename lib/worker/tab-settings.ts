import { quieted } from '../follow-ups/corrections';
import { readOwnAddresses } from '../follow-ups/store';
import { readCorrections } from '../follow-ups/thread-memory';
import type { Answer, TabSettings } from '../messages';
import { readOwnTemplates } from '../settings/own-templates';
import { readSettings } from '../settings/settings';

/** What a content script needs of the user's choices, and no more. */
export async function tabSettings(): Promise<Answer<TabSettings>> {
  const { toneGuard, ownPhrases } = await readSettings();
  const corrections = await readCorrections();
  const quiet = quieted(corrections.ok ? corrections.value : []);
  const templates = await readOwnTemplates();
  return {
    ok: true,
    value: {
      toneGuard,
      ownPhrases,
      ownAddresses: await readOwnAddresses(),
      quietSenders: quiet.senders,
      quietRules: quiet.rules,
      // A version of a built-in draft comes with its move; the others are listed by their names.
      ownTemplates: templates
        .filter(({ replaces }) => replaces === null)
        .map(({ id, move, name, body }) => ({ id, move, name, body })),
    },
  };
}
