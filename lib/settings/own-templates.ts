/** The user's own templates, as they are stored; what their words mean is the business of lib/drafts. */
import * as z from 'zod/mini';
import { limits, type OwnTemplate, ownTemplate } from '../drafts/own-templates';
import { storedValue } from './stored-value';

export const ownTemplates = z.array(ownTemplate).check(z.maxLength(limits.templates));

const item = storedValue('templates');

/** In the user's order. A damaged entry is left out; it stays stored until the list is written again. */
export function parseOwnTemplates(stored: unknown): OwnTemplate[] {
  if (!Array.isArray(stored)) return [];
  return stored.slice(0, limits.templates).flatMap((one: unknown) => {
    const parsed = z.safeParse(ownTemplate, one);
    return parsed.success ? [parsed.data] : [];
  });
}

export async function readOwnTemplates(): Promise<OwnTemplate[]> {
  try {
    return parseOwnTemplates(await item.get());
  } catch {
    return [];
  }
}

/** Stores the whole list; rejects where it is no valid list or the storage refuses it. */
export async function writeOwnTemplates(templates: readonly OwnTemplate[]): Promise<void> {
  await item.set(ownTemplates.parse(templates));
}

export function watchOwnTemplates(onChange: (templates: OwnTemplate[]) => void): () => void {
  return item.watch((value) => onChange(parseOwnTemplates(value)));
}
