/**
 * `npm run cover -- LANGUAGE`: how many of the project's own mails hold a clause that decides, in those that who writes rules may
 * read and in those that are not to be read; `rejections` behind it lists the ones without such a clause, `others` those with one.
 */
import process from 'node:process';
import { ownWordsOfText } from '../../lib/mail/own-words';
import { factsIn } from '../../lib/rejection/facts';
import { featuresOf, isPlain } from '../../lib/rejection/features';
import { grammarOf } from '../../lib/rejection/languages';
import { MailWords } from '../../lib/rejection/mail-words';
import { fold } from '../../lib/rejection/normalise';
import { sentencesOf } from '../../lib/rejection/sentences';
import { languages } from '../../lib/rejection/verdict';
import { readEvalFile, Unusable } from './eval-file';
import { isUnreadMail, ownFiles } from './learn-mails';

/** What a clause makes of a mail: a plain no, a no beside which something speaks against it, none. */
interface Row {
  plain: number;
  said: number;
  none: number;
}

const shown = 500;

function covered(language: string, listed: string | undefined): string {
  const known = languages.find((one) => one === language);
  const grammar = known && grammarOf(known);
  if (!grammar) throw new Unusable(`Usage: npm run cover -- ${languages.join('|')} [rejections|others]`);
  const rows = new Map<string, Row>();
  const lines: string[] = [];
  for (const [file, path] of ownFiles().filter(([name]) => name.startsWith(`${language}-`))) {
    for (const { id, subject, body, isRejection } of readEvalFile(path)) {
      const sentences = [subject, ...sentencesOf(ownWordsOfText(body ?? '').text)];
      const mail = new MailWords(sentences.map(fold), grammar);
      const facts = factsIn(mail);
      const features = featuresOf(facts, mail, 0);
      const says = Boolean(features['a clause decides']);
      const basis = isPlain(features) ? 'plain' : says ? 'said' : 'none';
      const isUnread = isUnreadMail(id, file);
      const key = `${isRejection ? 'rejections' : 'others'} ${isUnread ? 'unread' : 'read'}`;
      const row = rows.get(key) ?? { plain: 0, said: 0, none: 0 };
      rows.set(key, { ...row, [basis]: row[basis] + 1 });
      const isAsked = isRejection ? listed === 'rejections' && !says : listed === 'others' && says;
      if (isAsked && !isUnread)
        lines.push(`${id} ${facts[0]?.rule.id ?? ''}\n  ${sentences.join(' | ').slice(0, shown)}`);
    }
  }
  const table = [...rows].map(
    ([key, { plain, said, none }]) => `${key.padEnd(18)} plain ${plain}  said ${said}  none ${none}`,
  );
  return [...lines, ...table].join('\n');
}

const [language = '', listed] = process.argv.slice(2);
try {
  process.stdout.write(`${covered(language, listed)}\n`);
} catch (error) {
  if (!(error instanceof Unusable)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 2;
}
