import { contextOf } from './context';
import type { Fact } from './facts';
import type { Weights } from './grammar';
import type { MailWords } from './mail-words';

/** A mail this long in words is seldom a rejection. */
const long = 400;
/** A mail this short says little beside its point. */
const short = 60;

/** What is known of a mail beside the sentences that say no, each a yes or a no with a name. */
export type Features = Readonly<Record<FeatureName, boolean>>;

export const featureNames = [
  'two deciding clauses',
  'three deciding clauses',
  'says no to the reader',
  'job 1',
  'job 2',
  'job hint 1',
  'job hint 2',
  'reader 1',
  'reader 2',
  'support 1',
  'support 2',
  'other matter',
  'other matter outweighs the job',
  'somebody applied',
  'an occupation',
  'after an interview',
  'farewell',
  'keep in touch',
  'one word of an article',
  'subject about an application',
  'you 1',
  'you 4',
  'speaks to nobody',
  'more of him or her than of you',
  'long',
  'short',
  'greets one person',
] as const;
export type FeatureName = (typeof featureNames)[number];

/** The chance, 0 to 1, that a mail in which a sentence says no is a rejection of its reader. */
export function chanceOf<Name extends string>(
  features: Readonly<Record<Name, boolean>>,
  { bias, of }: Pick<Weights, 'bias'> & { of: Readonly<Record<Name, number>> },
): number {
  const says = Object.entries(features).filter(([, holds]) => holds);
  const weights: Readonly<Record<string, number>> = of;
  const sum = says.reduce((total, [name]) => total + (weights[name] ?? 0), bias);
  return 1 / (1 + Math.exp(-sum));
}

/** The features of a mail in which `facts` were found. */
export function featuresOf(facts: readonly Fact[], mail: MailWords): Features {
  const { signals, scopes } = mail.grammar;
  const { text, job, jobHints, reader, otherMatter, support } = contextOf(mail);
  const deciding = facts.filter(({ rule }) => rule.strength === 'decides');
  const subject = mail.textOf(0);
  const you = mail.count((word) => scopes.isReader(word));
  const others = mail.count((word) => scopes.isThirdPerson(word));
  const words = mail.count(() => true);
  const greets = greetsOne(mail);
  return {
    'two deciding clauses': deciding.length >= 2,
    'three deciding clauses': deciding.length >= 3,
    'says no to the reader': deciding.some(({ toReader }) => toReader),
    'job 1': job >= 1,
    'job 2': job >= 2,
    'job hint 1': jobHints >= 1,
    'job hint 2': jobHints >= 2,
    'reader 1': reader >= 1,
    'reader 2': reader >= 2,
    'support 1': support >= 1,
    'support 2': support >= 2,
    'other matter': otherMatter > 0,
    'other matter outweighs the job': otherMatter > 0 && otherMatter >= 2 * job + jobHints,
    'somebody applied': signals.applying.has(text),
    'an occupation': signals.occupations.has(text),
    'after an interview': signals.afterInterview.has(text),
    farewell: signals.farewell.has(text),
    'keep in touch': signals.keepInTouch.has(text),
    'one word of an article': signals.article.has(text),
    'subject about an application': signals.applying.has(subject) || signals.job.has(subject),
    'you 1': you >= 1,
    'you 4': you >= 4,
    'speaks to nobody': you === 0 && reader === 0 && !greets,
    'more of him or her than of you': others > you,
    long: words > long,
    short: words < short,
    'greets one person': greets,
  };
}

const greetings = new Set(
  (
    'dear hi hello hey hallo liebe lieber geehrte geehrter guten moin bonjour bonsoir cher chere madame monsieur hola estimado ' +
    'estimada querido querida buenos buenas gentile caro cara egregio buongiorno buonasera salve ciao prezado prezada ola oi ' +
    'bom boa beste geachte hoi dag'
  ).split(' '),
);
const several = new Set(
  'all everyone team everybody folks colleagues alle zusammen tous todos tutti allemaal'.split(' '),
);

/** It begins by greeting somebody: its first or second word greets, and the next is not everybody. */
function greetsOne(mail: MailWords): boolean {
  const words = mail.of(1).map(({ text }) => text);
  const at = words.slice(0, 2).findIndex((word) => greetings.has(word));
  return at >= 0 && words.length > at + 1 && !several.has(words[at + 1] ?? '');
}
