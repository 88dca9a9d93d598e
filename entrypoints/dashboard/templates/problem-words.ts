import { i18n } from '#i18n';
import type { FileProblem } from '../../../lib/drafts/own-templates-file';

const keys = {
  'unknown-variable': 'unknownVariable',
  'unknown-condition': 'unknownCondition',
  'empty-fallback': 'emptyFallback',
  'unclosed-variable': 'unclosedVariable',
  'unclosed-optional': 'unclosedOptional',
  'stray-close': 'strayClose',
  'otherwise-alone': 'otherwiseAlone',
  'too-deep': 'tooDeep',
  'not-json': 'notJson',
  'not-csv': 'notCsv',
  'missing-column': 'missingColumn',
  'wrong-columns': 'wrongColumns',
  'unknown-move': 'unknownMove',
  'wrong-value': 'wrongValue',
} as const;

const keysWithoutPlace = {
  'empty-name': 'emptyName',
  'name-too-long': 'nameTooLong',
  'name-clash': 'nameClash',
  'empty-body': 'emptyBody',
  'body-too-long': 'bodyTooLong',
  'not-templates': 'notTemplates',
  'too-many': 'tooMany',
  'too-large': 'tooLarge',
} as const satisfies Record<Exclude<FileProblem, keyof typeof keys>, string>;

/** What is wrong, in words; `found` is what stands there. */
export function problemWords(problem: FileProblem, found: string): string {
  if (isWithoutPlace(problem)) return i18n.t(`dashboard.templates.problem.${keysWithoutPlace[problem]}`);
  return i18n.t(`dashboard.templates.problem.${keys[problem]}`, [found]);
}

function isWithoutPlace(problem: FileProblem): problem is keyof typeof keysWithoutPlace {
  return Object.hasOwn(keysWithoutPlace, problem);
}
