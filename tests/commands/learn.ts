/**
 * `npm run learn -- FILE.jsonl`: learns from labelled mail and from the project's own how rejections are worded, and
 * what each feature of a mail says of its being one; writes lib/rejection/learned. The same input gives the same files.
 */
import { writeFileSync } from 'node:fs';
import process from 'node:process';
import { factsIn } from '../../lib/rejection/facts';
import {
  chanceOf,
  type FeatureName,
  featureNames,
  featuresOf,
  isAboutWork,
} from '../../lib/rejection/features';
import { grammarOf } from '../../lib/rejection/languages';
import { MailWords } from '../../lib/rejection/mail-words';
import type { LearnedTerms } from '../../lib/rejection/terms';
import { languages } from '../../lib/rejection/verdict';
import { isTold } from '../../lib/rejection/weigh';
import { type Conditions, conditionsOf, Wording } from '../../lib/rejection/wording';
import { Unusable } from './eval-file';
import { type Example, type Weights, weightsFrom } from './learn-fit';
import { fromFile, type LearnMail, ownMails, sentenceSource } from './learn-mails';
import { prefilterFrom, wordingFrom } from './learn-wording';

interface MailExample extends Example<FeatureName> {
  mail: LearnMail;
}

const without = <T extends { group: string }>(all: readonly T[], group: string): T[] =>
  all.filter((one) => one.group !== group);

/** Each mail's score by a wording learned without its group: what a mail that nobody has seen would get. */
function heldOutScores(mails: readonly LearnMail[], conditions: Conditions): Map<LearnMail, number> {
  const scores = new Map<LearnMail, number>();
  for (const group of new Set(mails.map((mail) => mail.group))) {
    const wording = new Wording(wordingFrom(without(mails, group), conditions), conditions);
    for (const mail of mails.filter((one) => one.group === group))
      scores.set(mail, wording.read(mail.sentences).score);
  }
  return scores;
}

function exampleOf(mail: LearnMail, score: number): MailExample | null {
  const grammar = mail.language && grammarOf(mail.language);
  if (!grammar) return null;
  const words = new MailWords(mail.sentences, grammar);
  return { mail, features: featuresOf(factsIn(words), words, score), isRejection: mail.isRejection };
}

/** How many of each group would be told right and wrong, by weights learned from the other groups. */
function crossValidated(examples: readonly MailExample[]): string {
  const lines: string[] = [];
  for (const group of new Set(examples.map(({ mail }) => mail.group))) {
    const weights = weightsFrom(
      featureNames,
      examples.filter(({ mail }) => mail.group !== group),
    );
    const held = examples.filter(({ mail }) => mail.group === group);
    const told = held.filter(({ features }) => isTold(features, chanceOf(features, weights)));
    const found = told.filter(({ isRejection }) => isRejection).length;
    const all = held.filter(({ isRejection }) => isRejection).length;
    lines.push(
      `  ${group}: ${found} of ${all} found, ${told.length - found} false alarms in ${held.length - all}`,
    );
  }
  return lines.join('\n');
}

const rounded = (weights: Weights<FeatureName>): Weights<FeatureName> => ({
  bias: Number(weights.bias.toFixed(2)),
  of: Object.fromEntries(
    featureNames.map((name) => [name, Number(weights.of[name].toFixed(2))]),
  ) as Weights<FeatureName>['of'],
});

const folder = new URL('../../lib/rejection/learned/', import.meta.url);
/** Of our formatter. */
const lineWidth = 110;
const heading = '/** Written by `npm run learn`: see README.md one folder up. */\n';
const key = (name: string): string => (/^[a-z]\w*$/.test(name) ? name : `'${name}'`);

/** As our formatter writes it. */
function writeWeights(learned: Readonly<Record<string, Weights<FeatureName>>>): void {
  const lines = Object.entries(learned).flatMap(([name, { bias, of }]) => [
    `  ${key(name)}: {`,
    `    bias: ${bias},`,
    '    of: {',
    ...Object.entries(of).map(([feature, weight]) => `      ${key(feature)}: ${weight},`),
    '    },',
    '  },',
  ]);
  writeFileSync(
    new URL('weights.ts', folder),
    `${heading}export const weights = {\n${lines.join('\n')}\n};\n`,
  );
}

function writeTerms(name: string, file: string, { bias, of }: LearnedTerms): void {
  const lines = Object.entries(of).map(([weight, terms]) => {
    const line = `    '${weight}': '${terms}',`;
    return line.length <= lineWidth ? line : `    '${weight}':\n      '${terms}',`;
  });
  writeFileSync(
    new URL(`${file}.ts`, folder),
    `${heading}export const ${name} = {\n  bias: ${bias},\n  of: {\n${lines.join('\n')}\n  },\n};\n`,
  );
}

async function run([path, ...more]: readonly string[]): Promise<string> {
  if (path === undefined || more.length > 0) throw new Unusable('Usage: npm run learn -- FILE.jsonl');
  const mails = [...fromFile(path), ...(await ownMails())];
  const examples: MailExample[] = [];
  for (const language of languages) {
    const own = mails.filter((mail) => mail.language === language);
    const grammar = grammarOf(language);
    if (!grammar) throw new Unusable(`There is no grammar of ${language}.`);
    const conditions = conditionsOf(grammar.rules.scopes);
    writeTerms('wording', `wording-${language}`, wordingFrom(own, conditions));
    for (const [mail, score] of heldOutScores(own, conditions)) {
      // The rules were written for these: they would say that a clause never errs.
      if (mail.source === sentenceSource) continue;
      const example = exampleOf(mail, score);
      if (example) examples.push(example);
    }
  }
  const telling = examples.filter((example) => example.isRejection || !isAboutWork(example.features));
  writeTerms('prefilter', 'prefilter', prefilterFrom(telling.map(({ mail }) => mail)));
  const english = examples.filter(({ mail }) => mail.language === 'en');
  // The rules of the others were written with the rest at hand: there a clause is found more often than anywhere else.
  const others = examples.filter(({ mail }) => mail.language !== 'en' && mail.isUnread);
  writeWeights({
    en: rounded(weightsFrom(featureNames, english)),
    others: rounded(weightsFrom(featureNames, others)),
  });
  return `English:\n${crossValidated(english)}\nothers:\n${crossValidated(others)}`;
}

try {
  process.stdout.write(`${await run(process.argv.slice(2))}\n`);
} catch (error) {
  if (!(error instanceof Unusable)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 2;
}
