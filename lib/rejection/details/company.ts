/** The company that a mail comes from: named in its sentences, its signature, its subject and its sender. */
import type { Mail } from '../verdict';
import { isAgency, isBoard } from './boards';
import { agreement, beginning, domainKeys, sharing, spelledOut, squeezed } from './company-domain';
import { companiesByKind } from './company-kind';
import { companiesInLabels } from './company-label';
import { companiesReported } from './company-reported';
import { companiesInSender } from './company-sender';
import { companiesInPassage } from './company-sentence';
import { companiesInSignature } from './company-signature';
import { companiesInSubject } from './company-subject';
import { isKind, isLegal } from './organisation-words';
import { wordsOf } from './passages';
import { personOf } from './person-name';
import { calmPassagesOf } from './shouted';
import type { Signature } from './signature';
import type { Signer } from './signer';
import { languageOfText } from './text-language';
import type { Candidate } from './votes';

/** Every company the mail may come from, with what speaks for each. */
export function companiesIn(
  mail: Mail,
  text: string,
  signature: Signature,
  signer: Signer | null,
): Candidate[] {
  const language = languageOfText(text) ?? 'en';
  const passages = calmPassagesOf(text, language);
  const keys = domainKeys(mail);
  const person = signer ? squeezed(signer.name) : '';
  const sentences = passages.map((passage) => wordsOf(passage));
  const subject = wordsOf(mail.subject);
  const spelled = [wordsOf(mail.from.name), subject, ...sentences].flatMap((words) =>
    spelledOut(words, keys),
  );
  const shared = [subject, ...sentences].flatMap((words) => sharing(words, keys));
  const people = [mail.from.name, signer?.name ?? ''].flatMap((name) => name.split(/[\s-]+/).map(squeezed));
  const begun = language === 'de' ? [] : sentences.flatMap((words) => beginning(words, keys, people));
  const found: Candidate[] = [
    ...sentences.flatMap((words) => companiesInPassage(words)),
    ...sentences.flatMap((words) => companiesReported(words, mail.subject)),
    ...companiesInLabels(passages, sentences),
    ...companiesInSubject(mail.subject, `${mail.from.name} ${text}`),
    ...companiesInSender(mail, keys),
    ...companiesInSignature(signature, signer, keys),
    ...[subject, ...sentences].flatMap((words) => companiesByKind(words)),
    ...shared.map((value) => ({ value, weight: 1.6 })),
    ...spelled.map((value) => ({ value, weight: 2.5 })),
    ...begun.map((value) => ({ value, weight: 1.2 })),
  ];
  const carrier = carrierOf(mail);
  const employers = found.filter(
    ({ value }) => squeezed(value) !== person && squeezed(value) !== carrier && !isBoard(value),
  );
  return withoutAgency(employers).map((candidate) =>
    candidate.guessed ? candidate : { ...candidate, weight: backing(candidate, keys) },
  );
}

/** "Acme via SendHire": whoever carries the mail is not who sends it; but "Jane Doe via Acme" writes for Acme. */
function carrierOf({ from }: Mail): string | null {
  const [, front = '', carrier = ''] =
    /^(\S.{0,60}?)\s(?:via|über|through)\s(.{2,40})$/i.exec(from.name.trim()) ?? [];
  return carrier && !(front.includes(' ') && personOf(front, null)) ? squeezed(carrier) : null;
}

/** An agency that writes is not the employer, where another name is given. */
function withoutAgency(found: readonly Candidate[]): readonly Candidate[] {
  const others = found.filter(({ value, guessed }) => !guessed && !isAgency(value));
  return others.some(({ weight }) => weight >= 2) ? others : found;
}

/** What speaks for a name beside where it was found: the sender's domain, a word that names a kind of organisation. */
function backing({ value, weight }: Candidate, keys: readonly string[]): number {
  if (/^(?:department|faculty|school|college|division)\s(?:of|for)\s/i.test(value))
    return Math.max(1, weight - 1);
  const kind = wordsOf(value).some(({ lower }) => isKind(lower) || isLegal(lower)) ? 0.5 : 0;
  return weight + kind + agreement(value, keys) * 0.7;
}
