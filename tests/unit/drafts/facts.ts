import type { DraftFacts } from '../../../lib/drafts/draft';
import {
  type Detail,
  type Language,
  languages,
  rejectionKinds,
  stages,
} from '../../../lib/rejection/verdict';

/** What a mail in each language may have told: long enough to be realistic, with the punctuation that real names bring. */
const told: Record<Language, { company: string; role: string; person: string; firstName: string }> = {
  en: {
    company: 'Harbor & Pine Inc.',
    role: 'Senior Data Engineer, Platform',
    person: 'Dana Whitfield',
    firstName: 'Dana',
  },
  de: {
    company: 'Nordlicht Energie GmbH',
    role: 'Projektmanager (m/w/d)',
    person: 'Dr. Jana Beispiel',
    firstName: 'Jana',
  },
  fr: {
    company: 'Atelier Nord',
    role: 'Ingénieur·e données (H/F)',
    person: 'Camille Durand',
    firstName: 'Camille',
  },
  es: { company: 'Ribera Solar S.L.', role: 'Analista de datos', person: 'Lucía Ortega', firstName: 'Lucía' },
  it: {
    company: 'Officina Blu S.r.l.',
    role: 'Responsabile acquisti',
    person: 'Giulia Ferri',
    firstName: 'Giulia',
  },
  pt: { company: 'Maré Alta', role: 'Analista de Marketing', person: 'Inês Duarte', firstName: 'Inês' },
  nl: {
    company: 'Waterlijn B.V.',
    role: 'Medewerker Klantenservice',
    person: 'Sanne de Wit',
    firstName: 'Sanne',
  },
};

const asKnown = (value: string): (Detail | null)[] => [{ value, sure: true }, { value, sure: false }, null];

function everyCombination(language: Language): DraftFacts[] {
  const { company, role, person, firstName } = told[language];
  const names = [
    ...asKnown(person).map((detail) => ({
      person: detail,
      firstName: detail && { ...detail, value: firstName },
    })),
    { person: { value: person, sure: true }, firstName: null },
  ];
  return [...rejectionKinds, null].flatMap((kind) =>
    [...stages, null].flatMap((stage) =>
      asKnown(company).flatMap((companyDetail) =>
        asKnown(role).flatMap((roleDetail) =>
          names.map((name) => ({ kind, stage, language, company: companyDetail, role: roleDetail, ...name })),
        ),
      ),
    ),
  );
}

/** Every language, kind, stage, and each of company, role and person known, unsure and unknown. */
export const everyFacts = new Map(languages.map((language) => [language, everyCombination(language)]));

export const unknown = (language: Language): DraftFacts => ({
  kind: null,
  stage: null,
  language,
  company: null,
  role: null,
  person: null,
  firstName: null,
});
