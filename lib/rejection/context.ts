import { type MailWords, wordsAsText } from './mail-words';

/** What a mail as a whole is about, in numbers of different signs. */
export interface Context {
  /** Its words, sentences parted by full stops, for further questions. */
  text: string;
  job: number;
  jobHints: number;
  /** It speaks to the reader about the reader's application, or is named after one. */
  reader: number;
  otherMatter: number;
}

/** So many different signs of an application leave no doubt. */
const plenty = 3;

/** Reads a mail's signs; where they are few, misspelt ones count as well. */
export function contextOf(mail: MailWords): Context {
  const context = read(mail, false);
  return context.job + context.jobHints + context.reader >= plenty ? context : read(mail, true);
}

function read(mail: MailWords, mend: boolean): Context {
  const text = mail.text(mend);
  const { signals } = mail.grammar;
  return {
    text,
    job: signals.job.count(text),
    jobHints: signals.jobHints.count(text),
    reader: signals.reader.count(text) + (signals.applying.has(wordsAsText(mail.of(0, mend))) ? 1 : 0),
    otherMatter: signals.otherMatter.count(text),
  };
}
