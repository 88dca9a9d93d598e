/** Writes what an import brings. */
import type { Undo } from '../../../components/follow-ups';
import type { OwnTemplate } from '../../../lib/drafts/own-templates';
import { putAll, undo } from '../../../lib/follow-ups/store';
import type { Everything, ImportPreview } from '../../../lib/follow-ups/transfer';
import { ownTemplates, writeOwnTemplates } from '../../../lib/settings/own-templates';
import { changeSettings, type Settings } from '../../../lib/settings/settings';

export interface Chosen {
  settings: Settings | null;
  /** Templates of the file in place of those here with the same id. */
  replaceTemplates: boolean;
}

/** Stores what the preview showed. Rejects where the threads could not be stored; nothing else is written then. */
export async function takeOver(here: Everything, preview: ImportPreview, chosen: Chosen): Promise<Undo> {
  const templates = templatesAfter(here, preview, chosen.replaceTemplates);
  // Too many together would be refused after the threads were stored.
  ownTemplates.parse(templates);
  const changes = [...preview.added.map((after) => ({ before: null, after })), ...preview.changed];
  const stored = await putAll(changes.map(({ after }) => after));
  if (!stored.ok) throw new Error(stored.trouble);
  await writeOwnTemplates(templates);
  if (chosen.settings) await changeSettings(chosen.settings);
  return async () => {
    const undone = await undo(changes);
    if (!undone.ok) throw new Error(undone.trouble);
    await writeOwnTemplates(here.templates);
    if (chosen.settings && here.settings) await changeSettings(here.settings);
  };
}

function templatesAfter(here: Everything, preview: ImportPreview, replace: boolean): OwnTemplate[] {
  const theirs = new Map(replace ? preview.templateClashes.map(({ there }) => [there.id, there]) : []);
  return [...here.templates.map((one) => theirs.get(one.id) ?? one), ...preview.templatesAdded];
}
