/** The user's own templates: what is stored, and what can be done to the list. Every operation gives a new list. */
import * as z from 'zod/mini';
import { moves, type Template } from './draft';
import { parse, type TemplateProblem } from './parse';

export const limits = { name: 100, body: 5000, templates: 200 } as const;

export const ownTemplate = z.object({
  /** `own/` and what the caller makes unique, as a UUID. */
  id: z.string().check(z.regex(/^own\/[\w-]{1,60}$/)),
  name: z.string().check(z.minLength(1), z.maxLength(limits.name)),
  move: z.enum(moves),
  body: z.string().check(z.minLength(1), z.maxLength(limits.body)),
  /** The built-in template that this one stands in for, or null. */
  replaces: z.nullable(z.string().check(z.maxLength(100))),
});
export type OwnTemplate = z.infer<typeof ownTemplate>;

type List = readonly OwnTemplate[];
type Content = Pick<OwnTemplate, 'name' | 'move' | 'body'>;

export type OwnTemplateProblem =
  | TemplateProblem
  | { problem: 'empty-name' | 'name-too-long' | 'name-clash' | 'empty-body' | 'body-too-long' };

/** What is wrong with `content`; empty when it can be saved. `others` are the templates beside it, without itself. */
export function validate(content: Content, others: List): OwnTemplateProblem[] {
  const problems: OwnTemplateProblem[] = [];
  const name = content.name.trim();
  if (name === '') problems.push({ problem: 'empty-name' });
  if (name.length > limits.name) problems.push({ problem: 'name-too-long' });
  if (others.some((other) => sameName(other.name, name))) problems.push({ problem: 'name-clash' });
  if (content.body.trim() === '') problems.push({ problem: 'empty-body' });
  if (content.body.length > limits.body) problems.push({ problem: 'body-too-long' });
  else problems.push(...parse(content.body).problems);
  return problems;
}

export function create(
  list: List,
  id: string,
  content: Content,
  replaces: string | null = null,
): OwnTemplate[] {
  return [...list, { ...tidy(content), id, replaces }];
}

export function edit(list: List, id: string, changes: Partial<Content>): OwnTemplate[] {
  return list.map((one) => (one.id === id ? { ...one, ...tidy({ ...one, ...changes }) } : one));
}

/** A copy right after the original. Unlike the original, it stands in for no built-in template. */
export function duplicate(list: List, id: string, copyId: string): OwnTemplate[] {
  return list.flatMap((one) =>
    one.id === id ? [one, { ...one, id: copyId, name: freeName(list, one.name), replaces: null }] : [one],
  );
}

export function remove(list: List, id: string): OwnTemplate[] {
  return list.filter((one) => one.id !== id);
}

/** Puts a template at `index`, counted without it; an index beyond the ends means the end. */
export function reorder(list: List, id: string, index: number): OwnTemplate[] {
  const moved = list.find((one) => one.id === id);
  if (!moved) return [...list];
  return remove(list, id).toSpliced(Math.max(0, index), 0, moved);
}

/** Takes away whatever stands in for a built-in template, so that its own text is offered again. */
export function restoreBuiltIn(list: List, builtInId: string): OwnTemplate[] {
  return list.filter(({ replaces }) => replaces !== builtInId);
}

/** The own template as `write` and `choose` take it. */
export function asTemplate({
  id,
  move,
  body,
  replaces,
}: OwnTemplate): Template & { replaces: string | null } {
  return { id, move, body, replaces, language: null };
}

/** `name`, or where it is taken, `name (2)`, `name (3)`, …, within the limit. */
export function freeName(list: List, name: string): string {
  for (let count = 1; ; count++) {
    const suffix = count === 1 ? '' : ` (${count})`;
    const free = name.slice(0, limits.name - suffix.length) + suffix;
    if (!list.some((one) => sameName(one.name, free))) return free;
  }
}

export const sameName = (a: string, b: string): boolean =>
  a.trim().normalize('NFC').toLowerCase() === b.trim().normalize('NFC').toLowerCase();

function tidy({ name, move, body }: Content): Content {
  return { name: name.trim(), move, body: body.replace(/\r\n?/g, '\n') };
}
