/** Writes drafts for content scripts: the texts of seven languages are too large to be in every mail page. */
import { choose } from '../drafts/choose';
import { write } from '../drafts/write';
import { usedAt } from '../follow-ups/draft-uses';
import type { Answer, Delivery, DraftAsk } from '../messages';
import { readOwnTemplates } from '../settings/own-templates';
import { mayTouch, type Sender } from './senders';

/** The user's template that was asked for, else the next wording of the move. Null when there is no such template. */
export async function written(
  { key, move, templateId, facts, used }: DraftAsk,
  sender: Sender,
): Promise<Answer<Delivery['draft'] | null>> {
  if (key !== null && !mayTouch(sender, key)) return { ok: false, trouble: 'not-allowed' };
  const own = await readOwnTemplates();
  if (templateId !== null) {
    const template = own.find(({ id }) => id === templateId);
    return { ok: true, value: template ? write({ ...template, language: null }, facts) : null };
  }
  const before = [...(await usedAt(key, facts.company?.value ?? '')), ...used];
  const replacements = own.map((template) => ({ ...template, language: null }));
  return { ok: true, value: write(choose(move, facts, before, replacements), facts) };
}
