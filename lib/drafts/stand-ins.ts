import type { Language } from '../rejection/verdict';
import type { Variable } from './parse';

/** What stands for a value that is unknown where the template has no fallback: always marked for the user to check. */
export const standIns: Record<Language, Record<Variable, string>> = {
  en: { firstName: 'there', person: 'there', company: 'your company', role: 'this position' },
  de: { firstName: 'zusammen', person: 'zusammen', company: 'Ihr Unternehmen', role: 'diese Stelle' },
  fr: {
    firstName: 'Madame, Monsieur',
    person: 'Madame, Monsieur',
    company: 'votre entreprise',
    role: 'ce poste',
  },
  es: { firstName: 'equipo', person: 'equipo', company: 'su empresa', role: 'este puesto' },
  it: { firstName: 'a tutti', person: 'a tutti', company: 'la vostra azienda', role: 'questa posizione' },
  pt: { firstName: 'a todos', person: 'a todos', company: 'a sua empresa', role: 'esta vaga' },
  nl: { firstName: 'allemaal', person: 'allemaal', company: 'uw organisatie', role: 'deze functie' },
};
