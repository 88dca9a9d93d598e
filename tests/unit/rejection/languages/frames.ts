/** Neutral mails around a sentence, two for each language, so that none of their words is learned as a sign of anything. */
import type { Language } from '../../../../lib/rejection/verdict';

/** Subject, then paragraphs. */
type Frame = (sentence: string) => readonly string[];

export const frames: Readonly<Record<Language, readonly [Frame, Frame]>> = {
  en: [
    (no) => [
      'Your application',
      'Dear Sam,',
      `Thank you for applying for the position of Data Analyst. ${no}`,
      'Kind regards,\nThe team',
    ],
    (no) => ['Planner', 'Hi Kim,', 'Thanks for your interest in the planner role.', no, 'Best,\nAnna'],
  ],
  de: [
    (no) => [
      'Ihre Bewerbung als Sachbearbeiterin',
      'Vielen Dank für Ihre Bewerbung als Sachbearbeiterin und Ihr Interesse an der Stelle.',
      no,
      'Mit freundlichen Grüßen',
    ],
    (no) => ['Bewerbung', 'Hallo Kim,', `danke für deine Bewerbung. ${no}`, 'Viele Grüße\nAnna'],
  ],
  es: [
    (no) => [
      'Tu candidatura',
      'Hola:',
      'Gracias por tu candidatura al puesto de auxiliar administrativo.',
      no,
      'Un saludo,\nEl equipo',
    ],
    (no) => ['Oferta de empleo', 'Estimada Carmen:', `Gracias por tu interés. ${no}`, 'Atentamente,\nAna'],
  ],
  fr: [
    (no) => [
      'Votre candidature',
      'Bonjour,',
      'Merci pour votre candidature au poste de gestionnaire de stock.',
      no,
      'Cordialement,\nLa direction',
    ],
    (no) => ['Offre', 'Bonjour Camille,', `Merci de votre intérêt. ${no}`, 'Bien à vous,\nAnne'],
  ],
  it: [
    (no) => [
      'La tua candidatura',
      'Ciao Marta,',
      'grazie per la tua candidatura alla posizione di magazziniere.',
      no,
      'Un saluto,\nIl team',
    ],
    (no) => [
      'Candidatura',
      'Gentile dottoressa Conti,',
      `la ringraziamo per l'interesse. ${no}`,
      'Cordiali saluti',
    ],
  ],
  nl: [
    (no) => [
      'Je sollicitatie als planner',
      'Bedankt voor je sollicitatie als planner en je interesse in de functie.',
      no,
      'Met vriendelijke groet',
    ],
    (no) => ['Sollicitatie', 'Beste Kim,', `Dank voor uw sollicitatie. ${no}`, 'Groet,\nAnna'],
  ],
  pt: [
    (no) => [
      'A sua candidatura',
      'Olá Marta,',
      'Obrigada pela sua candidatura à vaga de assistente.',
      no,
      'Cumprimentos,\nA equipa',
    ],
    (no) => ['Candidatura', 'Prezada Ana,', `Agradecemos seu interesse. ${no}`, 'Atenciosamente'],
  ],
};
