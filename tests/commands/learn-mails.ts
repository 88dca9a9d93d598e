/** The labelled mails that the detector learns from: a file's, and the project's own. */
import { readdirSync } from 'node:fs';
import { ownWordsOfText } from '../../lib/mail/own-words';
import { languageOf } from '../../lib/rejection/language';
import { fold } from '../../lib/rejection/normalise';
import { sentencesOf } from '../../lib/rejection/sentences';
import type { Language } from '../../lib/rejection/verdict';
import { traps as shortTraps } from '../unit/rejection/traps';
import { type LabelledMail, readEvalFile } from './eval-file';
import { partOf } from './eval-parts';

export interface LearnMail {
  /** Folded, the subject first. */
  sentences: readonly string[];
  isRejection: boolean;
  language: Language | null;
  /** Who wrote it, or where it was collected. */
  source: string;
  /** What is kept apart together when a figure is cross-validated. */
  group: string;
}

const parts = 5;
const labelledMail = new URL('../labelled-mail/', import.meta.url);
const languageMail = new URL('../unit/rejection/languages/', import.meta.url);
/** Collected wording, other people's fabrications and what cannot be told: no example of mail that somebody gets. */
const isMail = (set: string): boolean => !/^(?:aux|synthetic|ambiguous)/.test(set);

function mailOf(
  subject: string,
  text: string,
  rest: Pick<LearnMail, 'isRejection' | 'source' | 'group'>,
): LearnMail {
  const sentences = [subject, ...sentencesOf(text)].map(fold);
  return { sentences, language: languageOf(sentences), ...rest };
}

function fromLabelled(
  mails: readonly LabelledMail[],
  origin: (mail: LabelledMail) => Pick<LearnMail, 'source' | 'group'>,
): LearnMail[] {
  return mails.map((mail) => {
    const { subject, body, isRejection } = mail;
    return mailOf(subject, ownWordsOfText(body ?? '').text, { isRejection, ...origin(mail) });
  });
}

/** The mails of a labelled file: near-identical wordings stay in one of five groups. */
export function fromFile(path: string): LearnMail[] {
  const mails = readEvalFile(path).filter(({ set }) => isMail(set));
  return fromLabelled(mails, ({ cluster, id, source, set }) => ({
    source: `${source.split(/[@:#]/)[0]} ${set}`,
    group: `${path} ${partOf(cluster ?? id, parts)}`,
  }));
}

/** The files of labelled mail that the project has, by name. */
export const ownFiles = (): [name: string, path: string][] =>
  readdirSync(labelledMail)
    .filter((file) => file.endsWith('.jsonl'))
    .toSorted()
    .map((file) => [file.replace('.jsonl', ''), new URL(file, labelledMail).pathname]);

interface Batch {
  rejections: readonly (readonly string[])[];
  traps: readonly (readonly string[])[];
}

async function fromLanguages(): Promise<LearnMail[]> {
  const files = readdirSync(languageMail)
    .filter((file) => /^[a-z]{2}-[a-z]+\.ts$/.test(file))
    .toSorted();
  const modules = await Promise.all(
    files.map((file) => import(new URL(file, languageMail).href) as Promise<Partial<Batch>>),
  );
  // Others hold single sentences, which are no mails.
  return modules.flatMap(({ rejections, traps }, at) => {
    const source = files[at] ?? '';
    const labelled = (mails: Batch['traps'], isRejection: boolean) =>
      mails.map(([subject = '', ...text]) =>
        mailOf(subject, text.join('\n\n'), { isRejection, source, group: source }),
      );
    return rejections && traps ? [...labelled(rejections, true), ...labelled(traps, false)] : [];
  });
}

const fromTraps = (): LearnMail[] =>
  Object.values(shortTraps)
    .flat()
    .map(({ subject, text }) =>
      mailOf(subject, text, { isRejection: false, source: 'traps', group: 'traps' }),
    );

/** The project's own mails: each file of them is a writer, and kept apart together. */
export async function ownMails(): Promise<LearnMail[]> {
  const labelled = ownFiles().flatMap(([name, path]) =>
    fromLabelled(readEvalFile(path), () => ({ source: name, group: name })),
  );
  return [...labelled, ...(await fromLanguages()), ...fromTraps()];
}
