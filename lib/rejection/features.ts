import { contextOf } from './context';
import { counterRulesIn } from './counter-facts';
import type { Fact } from './facts';
import type { Weights } from './grammar';
import type { MailWords } from './mail-words';

/** A mail this short says little beside its point. */
const short = 60;
/** So many signs of an article about rejections make it one. */
const article = 2;

/** What is known of a mail, each with a name: yes or no, but for the wording, which is a score. */
export type Features = Readonly<Record<FeatureName, number | boolean>>;

/** What takes a no back, or makes it somebody else's. */
const doubts = [
  'other matter',
  'other matter outweighs the job',
  'speaks to nobody',
  'more of him or her than of you',
  'an application for another thing',
  'a candidate writes',
  'the hiring side writes',
  'an article',
  'good news',
  'still open',
  'a receipt',
  'own words',
] as const;

export const featureNames = [
  'wording',
  'a clause decides',
  'a clause decides on an application of the reader',
  'job 1',
  'reader 1',
  'an occupation',
  'subject about an application',
  'short',
  ...doubts,
] as const;
export type FeatureName = (typeof featureNames)[number];

/** A clause says no about an application of the reader, and nothing speaks against it. */
export const isPlain = (features: Features): boolean =>
  Boolean(features['a clause decides on an application of the reader']) &&
  !doubts.some((doubt) => features[doubt]);

/** Something beside the wording tells that a mail is about a job or an application. */
export const isAboutWork = (features: Features): boolean =>
  Boolean(features['job 1'] || features['reader 1'] || features['subject about an application']);

/** The chance, 0 to 1, that a mail is a rejection of its reader. */
export function chanceOf<Name extends string>(
  features: Readonly<Record<Name, number | boolean>>,
  { bias, of }: Pick<Weights, 'bias'> & { of: Readonly<Record<Name, number>> },
): number {
  let sum = bias;
  for (const name in features) sum += Number(features[name]) * of[name];
  return 1 / (1 + Math.exp(-sum));
}

/** The features of a mail in which `facts` were found, and whose wording has this score. */
export function featuresOf(facts: readonly Fact[], mail: MailWords, wording: number): Features {
  const { signals, scopes, otherThings } = mail.grammar;
  const { text, job, jobHints, reader, otherMatter } = contextOf(mail);
  const decides = facts[0]?.rule.strength === 'decides';
  const against = new Set(counterRulesIn(mail).map(({ says }) => says));
  const subject = mail.textOf(0);
  const you = mail.count((word) => scopes.isReader(word));
  const others = mail.count((word) => scopes.isThirdPerson(word));
  const words = mail.count(() => true);
  return {
    wording,
    'a clause decides': decides,
    'a clause decides on an application of the reader': decides && reader >= 1,
    'job 1': job >= 1,
    'reader 1': reader >= 1,
    'other matter': otherMatter > 0,
    'other matter outweighs the job': otherMatter > 0 && otherMatter >= 2 * job + jobHints,
    'an occupation': signals.occupations.has(text),
    'subject about an application': signals.applying.has(subject) || signals.job.has(subject),
    'speaks to nobody': you === 0 && reader === 0,
    'more of him or her than of you': others > you,
    short: words < short,
    'an application for another thing': otherThings.namedIn(text),
    'a candidate writes': signals.candidate.has(text),
    'the hiring side writes': signals.employerSide.has(text),
    'an article': signals.article.count(text) >= article,
    'good news': against.has('good-news'),
    'still open': against.has('still-open'),
    'a receipt': against.has('receipt'),
    'own words': against.has('own-words'),
  };
}
