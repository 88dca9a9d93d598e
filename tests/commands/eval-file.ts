/** Reads the labelled mails of an eval file: one JSON object a line. */
import { readFileSync } from 'node:fs';
import * as z from 'zod/mini';

const fact = z.optional(z.nullable(z.string()));

const line = z.looseObject({
  id: z.optional(z.union([z.string(), z.number()])),
  set: z.optional(z.string()),
  source: z.optional(z.nullable(z.string())),
  lang: z.optional(z.nullable(z.string())),
  cluster: z.optional(z.nullable(z.union([z.string(), z.number()]))),
  label: z.enum(['rejection', 'not_rejection']),
  subject: z.optional(z.nullable(z.string())),
  from: z.optional(
    z.nullable(
      z.union([z.string(), z.object({ name: z.optional(z.string()), email: z.optional(z.string()) })]),
    ),
  ),
  body: z.optional(z.nullable(z.string())),
  html: z.optional(z.nullable(z.string())),
  details: z.optional(z.nullable(z.object({ company: fact, role: fact, person: fact }))),
});

export type Answers = {
  company?: string | null | undefined;
  role?: string | null | undefined;
  person?: string | null | undefined;
};

export interface LabelledMail {
  id: string;
  set: string;
  /** Where it was taken from, where the line has it. */
  source: string;
  lang: string;
  /** What near-identical wordings share, where the line has it. */
  cluster: string | null;
  isRejection: boolean;
  subject: string;
  from: { name: string; email: string };
  body: string | null;
  html: string | null;
  /** The right answers, where the line has them. */
  answers: Answers | null;
}

/** An argument or a file that can't be used; its message says why in one line. */
export class Unusable extends Error {}

/** @throws Unusable where the file can't be read or a line is no labelled mail. */
export function readEvalFile(path: string): LabelledMail[] {
  const lines = contentOf(path).split('\n');
  const mails: LabelledMail[] = [];
  for (const [index, text] of lines.entries()) {
    if (text.trim() !== '') mails.push(mailOf(text, index + 1, path));
  }
  if (mails.length === 0) throw new Unusable(`${path} holds no mail.`);
  return mails;
}

function contentOf(path: string): string {
  try {
    return readFileSync(path, 'utf8').replace(/^\uFEFF/, '');
  } catch (error) {
    throw new Unusable(`${path} can't be read: ${error instanceof Error ? error.message : String(error)}`);
  }
}

function mailOf(text: string, number: number, path: string): LabelledMail {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    throw new Unusable(`${path}:${number} is not JSON.`);
  }
  const parsed = z.safeParse(line, value);
  if (!parsed.success) {
    const issue = parsed.error.issues[0];
    throw new Unusable(
      `${path}:${number} is no labelled mail: ${issue?.path.join('.') ?? ''} ${issue?.message ?? ''}`,
    );
  }
  const { id, set, source, lang, cluster, label, subject, from, body, html, details } = parsed.data;
  if (body == null && html == null) throw new Unusable(`${path}:${number} has neither body nor html.`);
  return {
    id: id === undefined ? `line ${number}` : String(id),
    set: set ?? 'all',
    source: source ?? '',
    lang: lang ?? '',
    cluster: cluster == null ? null : String(cluster),
    isRejection: label === 'rejection',
    subject: subject ?? '',
    from: senderOf(from ?? ''),
    body: body ?? null,
    html: html ?? null,
    answers: details ?? null,
  };
}

/** `Name <address>`, an address alone or a name alone. */
function senderOf(
  from: string | { name?: string | undefined; email?: string | undefined },
): LabelledMail['from'] {
  if (typeof from !== 'string') return { name: from.name ?? '', email: (from.email ?? '').toLowerCase() };
  const open = from.lastIndexOf('<');
  if (open >= 0) {
    const name = from
      .slice(0, open)
      .trim()
      .replace(/^"(.*)"$/, '$1');
    return {
      name,
      email: from
        .slice(open + 1)
        .replace('>', '')
        .trim()
        .toLowerCase(),
    };
  }
  return from.includes('@')
    ? { name: '', email: from.trim().toLowerCase() }
    : { name: from.trim(), email: '' };
}
