/** The user's own templates, as they are stored; what their words mean is the business of lib/drafts. */
import { storage } from 'wxt/utils/storage';
import * as z from 'zod/mini';
import { moves } from '../drafts/draft';

export const ownTemplate = z.object({
  /** `own/…`, never reused: it is stored with what was sent. */
  id: z.string().check(z.startsWith('own/'), z.maxLength(200)),
  move: z.enum(moves),
  name: z.string().check(z.maxLength(100)),
  body: z.string().check(z.maxLength(10_000)),
  /** The built-in template that it stands in for. */
  replaces: z.nullable(z.string().check(z.maxLength(200))),
});
export type OwnTemplate = z.infer<typeof ownTemplate>;

export const ownTemplates = z.array(ownTemplate).check(z.maxLength(200));

const item = storage.defineItem<unknown>('local:templates', { version: 1 });

/** In the user's order. A damaged entry is left out; it stays stored until the list is written again. */
export function parseOwnTemplates(stored: unknown): OwnTemplate[] {
  if (!Array.isArray(stored)) return [];
  return stored.slice(0, 200).flatMap((one: unknown) => {
    const parsed = z.safeParse(ownTemplate, one);
    return parsed.success ? [parsed.data] : [];
  });
}

export async function readOwnTemplates(): Promise<OwnTemplate[]> {
  try {
    return parseOwnTemplates(await item.getValue());
  } catch {
    return [];
  }
}

/** Stores the whole list; rejects where it is no valid list or the storage refuses it. */
export async function writeOwnTemplates(templates: readonly OwnTemplate[]): Promise<void> {
  await item.setValue(ownTemplates.parse(templates));
}

export function watchOwnTemplates(onChange: (templates: OwnTemplate[]) => void): () => void {
  return item.watch((value) => onChange(parseOwnTemplates(value)));
}
