/**
 * `npm run learn -- FILE.jsonl`: learns what each feature of a mail says of its being a rejection, from labelled mail and
 * from the project's own batches, and writes lib/rejection/learned.ts. The same input gives the same weights.
 */
import { readdirSync, writeFileSync } from 'node:fs';
import process from 'node:process';
import { ownWordsOfText } from '../../lib/mail/own-words';
import { factsIn } from '../../lib/rejection/facts';
import { chanceOf, type FeatureName, featureNames, featuresOf } from '../../lib/rejection/features';
import { languageOf } from '../../lib/rejection/language';
import { grammarOf } from '../../lib/rejection/languages';
import { MailWords } from '../../lib/rejection/mail-words';
import { fold } from '../../lib/rejection/normalise';
import { sentencesOf } from '../../lib/rejection/sentences';
import { isSomethingElse } from '../../lib/rejection/weigh';
import { traps as shortTraps } from '../unit/rejection/traps';
import { readEvalFile, Unusable } from './eval-file';
import { partOf } from './eval-parts';
import { type Example, type Weights, weightsFrom } from './learn-fit';

interface Labelled {
  subject: string;
  text: string;
  isRejection: boolean;
  cluster: string;
}

interface MailExample extends Example<FeatureName> {
  cluster: string;
  isEnglish: boolean;
}

/** A mail as the weights are learned from it; null where they have no say: nothing says no, or something settles it. */
function exampleOf({ subject, text, isRejection, cluster }: Labelled): MailExample | null {
  const sentences = [subject, ...sentencesOf(text)].map(fold);
  const language = languageOf(sentences);
  const grammar = language && grammarOf(language);
  if (!grammar) return null;
  const mail = new MailWords(sentences, grammar);
  const facts = factsIn(mail);
  if (facts[0]?.rule.strength !== 'decides' || isSomethingElse(mail)) return null;
  return { features: featuresOf(facts, mail), isRejection, cluster, isEnglish: language === 'en' };
}

function fromFile(path: string): Labelled[] {
  return readEvalFile(path).map(({ subject, body, isRejection, cluster, id }) => ({
    subject,
    text: ownWordsOfText(body ?? '').text,
    isRejection,
    cluster: cluster ?? id,
  }));
}

interface Batch {
  rejections: readonly (readonly string[])[];
  traps: readonly (readonly string[])[];
}

/** Where the project's own mails lie, and which files hold them. */
const ownMails: readonly [folder: string, files: RegExp][] = [
  ['batches', /^[a-z]{2}-\d+\.ts$/],
  ['languages', /^[a-z]{2}-[a-z]+\.ts$/],
];

async function ownBatches(): Promise<[name: string, batch: Batch][]> {
  const urls = ownMails.flatMap(([name, files]) => {
    const folder = new URL(`../unit/rejection/${name}/`, import.meta.url);
    return readdirSync(folder)
      .filter((file) => files.test(file))
      .toSorted()
      .map((file) => new URL(file, folder).href);
  });
  const modules = await Promise.all(urls.map((url) => import(url) as Promise<Partial<Batch>>));
  // Others hold single sentences, which are no mails.
  return modules.flatMap(({ rejections, traps }, at): [string, Batch][] =>
    rejections && traps ? [[urls[at]?.split('/').at(-1) ?? '', { rejections, traps }]] : [],
  );
}

async function fromBatches(): Promise<Labelled[]> {
  return (await ownBatches()).flatMap(([name, { rejections, traps }]) => {
    const labelled = (mails: Batch['traps'], isRejection: boolean): Labelled[] =>
      mails.map(([subject = '', ...text], place) => ({
        subject,
        text: text.join('\n\n'),
        isRejection,
        cluster: `${name} ${isRejection} ${place}`,
      }));
    return [...labelled(rejections, true), ...labelled(traps, false)];
  });
}

const fromTraps = (): Labelled[] =>
  Object.values(shortTraps)
    .flat()
    .map(({ subject, text }) => ({ subject, text, isRejection: false, cluster: `${subject} ${text}` }));

const parts = 5;

/** How many would be told right and wrong at one half, by weights learned from the other parts. */
function crossValidated(all: readonly MailExample[]): string {
  let found = 0;
  let alarms = 0;
  for (let part = 0; part < parts; part += 1) {
    const isHeld = ({ cluster }: { cluster: string }) => partOf(cluster, parts) === part;
    const weights = weightsFrom(
      featureNames,
      all.filter((one) => !isHeld(one)),
    );
    const told = all.filter((one) => isHeld(one) && chanceOf(one.features, weights) > 0.5);
    found += told.filter(({ isRejection }) => isRejection).length;
    alarms += told.filter(({ isRejection }) => !isRejection).length;
  }
  const rejections = all.filter(({ isRejection }) => isRejection).length;
  return `${all.length} mails say no (${rejections} rejections); cross-validated: ${found} found, ${alarms} false alarms`;
}

const rounded = (weights: Weights<FeatureName>): Weights<FeatureName> => ({
  bias: Number(weights.bias.toFixed(2)),
  of: Object.fromEntries(
    featureNames.map((name) => [name, Number(weights.of[name].toFixed(2))]),
  ) as Weights<FeatureName>['of'],
});

/** As our formatter writes it. */
function asModule(learned: Readonly<Record<string, Weights<FeatureName>>>): string {
  const key = (name: string): string => (/^\w+$/.test(name) ? name : `'${name}'`);
  const lines = Object.entries(learned).flatMap(([name, { bias, of }]) => [
    `  ${key(name)}: {`,
    `    bias: ${bias},`,
    '    of: {',
    ...Object.entries(of).map(([feature, weight]) => `      ${key(feature)}: ${weight},`),
    '    },',
    '  },',
  ]);
  return `/** Written by \`npm run learn\`: see README.md beside this file. */\nexport const learned = {\n${lines.join('\n')}\n};\n`;
}

async function run([path, ...more]: readonly string[]): Promise<string> {
  if (path === undefined || more.length > 0) throw new Unusable('Usage: npm run learn -- FILE.jsonl');
  const labelled = [...fromFile(path), ...(await fromBatches()), ...fromTraps()];
  const examples = labelled.flatMap((one) => exampleOf(one) ?? []);
  const [english, others] = [
    examples.filter(({ isEnglish }) => isEnglish),
    examples.filter(({ isEnglish }) => !isEnglish),
  ];
  const learned = {
    en: rounded(weightsFrom(featureNames, english)),
    others: rounded(weightsFrom(featureNames, others)),
  };
  writeFileSync(new URL('../../lib/rejection/learned.ts', import.meta.url), asModule(learned));
  return `English: ${crossValidated(english)}\nothers: ${crossValidated(others)}`;
}

try {
  process.stdout.write(`${await run(process.argv.slice(2))}\n`);
} catch (error) {
  if (!(error instanceof Unusable)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 2;
}
