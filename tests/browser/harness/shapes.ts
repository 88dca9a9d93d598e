import { languages, type Variant } from '../../mailbox/options';

/** The layouts that the loop has to work in, alone and together. */
export const layouts: readonly (readonly Variant[])[] = [
  ['split'],
  ['late-ids'],
  ['slow-mail'],
  ['legacy-table'],
  ['btDi4d'],
  ['DILLkc'],
  ['btDi4d', 'DILLkc', 'late-ids', 'undefined-perm-id'],
  ['no-perm-id', 'split', 'late-ids'],
  ['dark'],
  ['quote-at-once', 'no-signature'],
  ['late-quote'],
  ['noise'],
];

export const interfaceLanguagesBeyondEnglish = languages.filter((language) => language !== 'en');
