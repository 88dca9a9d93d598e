import { i18n } from '#i18n';
import { pageLocale } from '../../../components/when';
import type { DraftFacts } from '../../../lib/drafts/draft';
import { languages } from '../../../lib/rejection/verdict';

const sure = (value: string) => ({ value, sure: true });

/** A made-up application to preview a draft with. */
export function exampleFacts(): DraftFacts {
  return {
    kind: 'not-selected',
    stage: 'after-interview',
    language: pageLanguage(),
    company: sure(i18n.t('dashboard.templates.exampleCompany')),
    role: sure(i18n.t('dashboard.templates.exampleRole')),
    person: sure(i18n.t('dashboard.templates.examplePerson')),
    firstName: sure(i18n.t('dashboard.templates.exampleFirst')),
  };
}

/** The page's language where drafts are written in it, else English. */
export function pageLanguage(): DraftFacts['language'] {
  return languages.find((language) => language === pageLocale().split('-')[0]) ?? 'en';
}
