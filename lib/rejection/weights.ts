import type { TaughtLanguage, Weights } from './grammar';
import { learned } from './learned';

/** The weights learned for a language: English has mails enough of its own, the others share theirs. */
export function weightsOf({ language }: Pick<TaughtLanguage, 'language'>): Weights {
  return language === 'en' ? learned.en : learned.others;
}
