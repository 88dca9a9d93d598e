/** Single sentences that say no, or only look like it, each in a neutral mail of its language: the grammars' examples, and those of the tests. */
import { grammarOf } from '../../lib/rejection/languages';
import type { Language } from '../../lib/rejection/verdict';
import * as german from '../unit/rejection/languages/de-sentences';
import * as spanish from '../unit/rejection/languages/es-clauses';
import * as french from '../unit/rejection/languages/fr-clauses';
import * as dutch from '../unit/rejection/languages/nl-sentences';
import { phrasings } from '../unit/rejection/phrasings';

interface Sentences {
  noes: readonly string[];
  others: readonly string[];
}

const ofTests: Partial<Record<Language, Sentences>> = {
  en: { noes: phrasings, others: [] },
  de: { noes: german.noes, others: german.notNoes },
  es: spanish,
  fr: french,
  nl: { noes: dutch.noes, others: dutch.notNoes },
};

type Frame = (sentence: string) => readonly [subject: string, text: string];

/** More than one, so that none of their words is learned as a sign of anything. */
const frames: Readonly<Record<Language, readonly Frame[]>> = {
  en: [
    (no) => [
      'Your application',
      `Dear Sam,\n\nThank you for applying for the position of Data Analyst. ${no}\n\nKind regards,\nThe team`,
    ],
    (no) => ['Planner', `Hi Kim,\n\nThanks for your interest in the planner role.\n\n${no}\n\nBest,\nAnna`],
  ],
  de: [
    (no) => [
      'Ihre Bewerbung als Sachbearbeiterin',
      `Vielen Dank für Ihre Bewerbung als Sachbearbeiterin und Ihr Interesse an der Stelle.\n\n${no}\n\nMit freundlichen Grüßen`,
    ],
    (no) => ['Bewerbung', `Hallo Kim,\n\ndanke für deine Bewerbung. ${no}\n\nViele Grüße\nAnna`],
  ],
  es: [
    (no) => [
      'Tu candidatura',
      `Hola:\n\nGracias por tu candidatura al puesto de auxiliar administrativo.\n\n${no}\n\nUn saludo,\nEl equipo`,
    ],
    (no) => ['Oferta de empleo', `Estimada Carmen:\n\nGracias por tu interés. ${no}\n\nAtentamente,\nAna`],
  ],
  fr: [
    (no) => [
      'Votre candidature',
      `Bonjour,\n\nMerci pour votre candidature au poste de gestionnaire de stock.\n\n${no}\n\nCordialement,\nLa direction`,
    ],
    (no) => ['Offre', `Bonjour Camille,\n\nMerci de votre intérêt. ${no}\n\nBien à vous,\nAnne`],
  ],
  it: [
    (no) => [
      'La tua candidatura',
      `Ciao Marta,\n\ngrazie per la tua candidatura alla posizione di magazziniere.\n\n${no}\n\nUn saluto,\nIl team`,
    ],
    (no) => [
      'Candidatura',
      `Gentile dottoressa Conti,\n\nla ringraziamo per l'interesse. ${no}\n\nCordiali saluti`,
    ],
  ],
  nl: [
    (no) => [
      'Je sollicitatie als planner',
      `Bedankt voor je sollicitatie als planner en je interesse in de functie.\n\n${no}\n\nMet vriendelijke groet`,
    ],
    (no) => ['Sollicitatie', `Beste Kim,\n\nDank voor uw sollicitatie. ${no}\n\nGroet,\nAnna`],
  ],
  pt: [
    (no) => [
      'A sua candidatura',
      `Olá Marta,\n\nObrigada pela sua candidatura à vaga de assistente.\n\n${no}\n\nCumprimentos,\nA equipa`,
    ],
    (no) => ['Candidatura', `Prezada Ana,\n\nAgradecemos seu interesse. ${no}\n\nAtenciosamente`],
  ],
};

export interface FramedSentence {
  subject: string;
  text: string;
  isRejection: boolean;
  sentence: string;
}

const unique = (sentences: readonly string[]): string[] => [...new Set(sentences)];

/** Each sentence of a language once, in one of its frames. */
export function framedSentences(language: Language): FramedSentence[] {
  const rules = grammarOf(language)?.rules;
  if (!rules) return [];
  const deciding = rules.rules.filter(({ strength }) => strength === 'decides');
  const noes = unique([...deciding.flatMap(({ examples }) => examples), ...(ofTests[language]?.noes ?? [])]);
  const others = unique([
    ...[...rules.rules, ...rules.counterRules].flatMap(({ counterExamples = [] }) => counterExamples),
    ...rules.counterRules.flatMap(({ examples }) => examples),
    ...(ofTests[language]?.others ?? []),
  ]);
  const framed = (sentences: readonly string[], isRejection: boolean): FramedSentence[] =>
    sentences.flatMap((sentence, at) => {
      const all = frames[language];
      const frame = all[at % all.length];
      if (!frame) return [];
      const [subject, text] = frame(sentence);
      return [{ subject, text, isRejection, sentence }];
    });
  return [...framed(noes, true), ...framed(others, false)];
}
