import type { LanguageRules, TaughtLanguage } from './grammar';
import { weights } from './learned/weights';
import { wording as german } from './learned/wording-de';
import { wording as english } from './learned/wording-en';
import { wording as spanish } from './learned/wording-es';
import { wording as french } from './learned/wording-fr';
import { wording as italian } from './learned/wording-it';
import { wording as dutch } from './learned/wording-nl';
import { wording as portuguese } from './learned/wording-pt';
import type { LearnedTerms } from './terms';
import type { Language } from './verdict';

const wordings: Readonly<Record<Language, LearnedTerms>> = {
  en: english,
  de: german,
  es: spanish,
  fr: french,
  it: italian,
  nl: dutch,
  pt: portuguese,
};

/** A written grammar with what was learned for its language: English has mails enough of its own, the others share their weights. */
export function taught(rules: LanguageRules): TaughtLanguage {
  return {
    ...rules,
    weights: rules.language === 'en' ? weights.en : weights.others,
    wording: wordings[rules.language],
  };
}
