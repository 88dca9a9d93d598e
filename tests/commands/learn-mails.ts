/** The labelled mails that the detector learns from: a file's, and the project's own. */
import { readdirSync } from 'node:fs';
import { ownWordsOfText } from '../../lib/mail/own-words';
import { languageOf } from '../../lib/rejection/language';
import { fold } from '../../lib/rejection/normalise';
import { sentencesOf } from '../../lib/rejection/sentences';
import { type Language, languages } from '../../lib/rejection/verdict';
import { traps as shortTraps } from '../unit/rejection/traps';
import { type LabelledMail, readEvalFile } from './eval-file';
import { partOf } from './eval-parts';
import { framedSentences } from './learn-sentences';

export interface LearnMail {
  /** Nobody who writes rules reads it: what clauses say of it is what they will say of mail that nobody has seen. */
  isUnread: boolean;
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
  rest: Pick<LearnMail, 'isRejection' | 'source' | 'group'> & Partial<Pick<LearnMail, 'isUnread'>>,
): LearnMail {
  const sentences = [subject, ...sentencesOf(text)].map(fold);
  return { sentences, language: languageOf(sentences), isUnread: false, ...rest };
}

/** One mail in so many of each file of the project's own is not to be read by who writes rules (README.md of labelled-mail). */
const unreadShare = 3;

/** The same mails in every run, whatever is added to a file. */
export function isUnreadMail(id: string, file: string): boolean {
  let hash = 7;
  for (const letter of `${id}${file}.jsonl`) hash = (hash * 31 + (letter.codePointAt(0) ?? 0)) % 1_000_003;
  return hash % unreadShare === 0;
}

function fromLabelled(
  mails: readonly LabelledMail[],
  origin: (mail: LabelledMail) => Pick<LearnMail, 'source' | 'group'>,
): LearnMail[] {
  return mails.map((mail) => {
    const { id, subject, body, isRejection } = mail;
    const { source, group } = origin(mail);
    const isUnread = isUnreadMail(id, source);
    return mailOf(subject, ownWordsOfText(body ?? '').text, { isRejection, isUnread, source, group });
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

export const sentenceSource = 'sentences';
/** What one counts beside a mail: as much as one, what stands around them in every mail would be learned as a sign of nothing. */
export const sentenceWeight = 0.2;

const fromSentences = (): LearnMail[] =>
  languages.flatMap((language) =>
    framedSentences(language).map(({ subject, text, isRejection, sentence }) =>
      mailOf(subject, text, {
        isRejection,
        source: sentenceSource,
        group: `sentences ${partOf(sentence, parts)}`,
      }),
    ),
  );

/** The project's own mails: each file of them is a writer, and kept apart together. */
export async function ownMails(): Promise<LearnMail[]> {
  const labelled = ownFiles().flatMap(([name, path]) =>
    fromLabelled(readEvalFile(path), () => ({ source: name, group: name })),
  );
  return [...labelled, ...(await fromLanguages()), ...fromTraps(), ...fromSentences()];
}
