/** Which drafts were used where: so that two recruiters at one company never get the same text. */
import * as z from 'zod/mini';
import { moves } from '../drafts/draft';
import type { Answer, LastDraft } from '../messages';
import { attempt, getLocal, setLocal } from './stored/area';
import { exclusively } from './stored/lock';

export const usesKey = 'draft-uses';
const mostUses = 300;

const draftUse = z.object({
  move: z.enum(moves),
  draftId: z.string().check(z.maxLength(200)),
  key: z.string(),
  /** Lower case; '' where it is not known. */
  company: z.string(),
});
export type KeptUse = z.infer<typeof draftUse>;

/** The uses as they are stored, oldest first. */
export function parseUses(stored: unknown): KeptUse[] {
  const parsed = z.safeParse(z.array(draftUse), stored);
  return parsed.success ? parsed.data : [];
}

async function readUses(): Promise<KeptUse[]> {
  return parseUses((await getLocal([usesKey])).get(usesKey));
}

/** Remembers a use; the oldest are forgotten. */
export function noteUse(use: KeptUse): Promise<Answer<null>> {
  return attempt(() =>
    exclusively(async () => {
      const uses = [...(await readUses()), { ...use, company: use.company.toLowerCase() }];
      await setLocal(new Map([[usesKey, uses.slice(-mostUses)]]));
      return null;
    }),
  );
}

/** Ids of the drafts used in that thread or at that company, oldest first. */
export async function usedAt(key: string | null, company: string): Promise<string[]> {
  const uses = await attempt(readUses);
  if (!uses.ok) return [];
  const name = company.toLowerCase();
  return uses.value
    .filter((use) => use.key === key || (name !== '' && use.company === name))
    .map(({ draftId }) => draftId);
}

export async function readLastDraft(): Promise<LastDraft | null> {
  const uses = await attempt(readUses);
  const last = uses.ok ? uses.value.at(-1) : undefined;
  return last ? { move: last.move, draftId: last.draftId } : null;
}
