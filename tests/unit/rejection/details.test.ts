import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readDetails } from '../../../lib/rejection/details';
import type { Mail } from '../../../lib/rejection/verdict';
import { type Case, cases } from './details-cases';
import { roles, senders } from './details-rows';

const mailOf = ({ subject = '', name = '', email = '', text }: Case['mail']): Mail => ({
  subject,
  from: { name, email },
  text,
});

/** Each case names what must be found; a field that is left out is not judged. */
const first: Case[] = [
  {
    about: 'a recruiter writes from her own address',
    mail: {
      subject: 'Your application for Data Steward at Ostrava Lumen',
      name: 'Petra Kvasnicka',
      email: 'petra.kvasnicka@ostravalumen.example',
      text: 'Hi Sam,\n\nThank you for applying for the Data Steward position at Ostrava Lumen. We have chosen another candidate.\n\nBest regards,\nPetra Kvasnicka\nTalent Partner\nOstrava Lumen',
    },
    company: 'Ostrava Lumen',
    role: 'Data Steward',
    person: 'Petra Kvasnicka',
    firstName: 'Petra',
    noReply: false,
  },
  {
    about: 'an ATS sends for a team that has no name',
    mail: {
      subject: 'Update on your application',
      name: 'Quillhaven Talent Team',
      email: 'no-reply@us.greenhouse-mail.io',
      text: 'Hello Sam,\nThanks for your interest in the Senior Backend Engineer (Remote) role. We will not be moving forward.\n\nThe Quillhaven Talent Team\n\n** Please note: Do not reply to this email. This email is sent from an unattended mailbox. **',
    },
    company: 'Quillhaven',
    role: 'Senior Backend Engineer (Remote)',
    person: null,
    ats: 'Greenhouse',
    noReply: true,
  },
  {
    about: 'hard-wrapped lines part the role from its noun',
    mail: {
      text: 'Dear Sam,\n\nThank you for the time you took to apply for the Assistant Warehouse\nManager position at Bramblewick Foods Ltd. We have decided to go on with\nother applicants.\n\nKind regards\n\nOlu Adeyemi\nHR Manager, Bramblewick Foods Ltd',
    },
    company: 'Bramblewick Foods Ltd',
    role: 'Assistant Warehouse Manager',
    person: 'Olu Adeyemi',
  },
  {
    about: 'a requisition number is no part of the role',
    mail: {
      subject: 'Your Tessellate Bank application: R-104522 Credit Risk Analyst II',
      name: 'Tessellate Bank',
      email: 'tessellatebank@myworkday.com',
      text: 'Dear Sam Rivers,\nThank you for your interest in the R-104522 Credit Risk Analyst II position. The role has been filled.\nTessellate Bank Talent Acquisition',
    },
    company: 'Tessellate Bank',
    role: 'Credit Risk Analyst II',
    ats: 'Workday',
  },
  {
    about: 'nothing is named',
    mail: {
      text: 'Thank you for applying. Unfortunately we will not be moving forward with your application for this position.',
    },
    company: null,
    role: null,
    person: null,
    firstName: null,
    ats: null,
    noReply: false,
  },
  {
    about: 'other positions are no role',
    mail: {
      text: 'We encourage you to apply for future positions and other open roles that match your skills. You were not selected for the position.',
    },
    role: null,
  },
  {
    about: 'a German mail',
    mail: {
      subject: 'Ihre Bewerbung als Softwareentwicklerin (m/w/d)',
      name: 'Nordlicht Energie GmbH',
      email: 'bewerbung@nordlicht-energie.example',
      text: 'Guten Tag Frau Berger,\n\nvielen Dank für Ihre Bewerbung als Softwareentwicklerin (m/w/d) bei der Nordlicht Energie GmbH. Leider haben wir uns für eine andere Person entschieden.\n\nMit freundlichen Grüßen\nDr. Henrike Osterloh\nPersonalreferentin',
    },
    company: 'Nordlicht Energie GmbH',
    role: 'Softwareentwicklerin (m/w/d)',
    person: 'Dr. Henrike Osterloh',
    firstName: 'Henrike',
  },
  {
    about: 'a French mail',
    mail: {
      subject: 'Votre candidature',
      name: 'Équipe recrutement Verrelune',
      email: 'recrutement@verrelune.example',
      text: 'Bonjour,\n\nNous vous remercions de votre candidature au poste de Chargé de communication chez Verrelune. Nous ne pouvons pas y donner suite.\n\nCordialement,\nMaëlle Kerboriou\nResponsable des ressources humaines',
    },
    company: 'Verrelune',
    role: 'Chargé de communication',
    person: 'Maëlle Kerboriou',
  },
  {
    about: 'a Spanish mail',
    mail: {
      text: 'Estimada Lucía:\n\nGracias por tu interés en el puesto de Analista de datos en Almendro Digital. Hemos decidido continuar con otra persona.\n\nUn saludo,\nInés Barrientos\nSelección de personal',
    },
    company: 'Almendro Digital',
    role: 'Analista de datos',
    person: 'Inés Barrientos',
  },
  {
    about: 'an Italian mail',
    mail: {
      text: 'Gentile Marco,\n\nla ringraziamo per la candidatura alla posizione di Addetto vendite presso Lumachella Srl. Abbiamo scelto un altro candidato.\n\nCordiali saluti,\nFrancesca Bonaldi\nUfficio Risorse Umane',
    },
    company: 'Lumachella',
    role: 'Addetto vendite',
    person: 'Francesca Bonaldi',
  },
  {
    about: 'a Portuguese mail',
    mail: {
      text: 'Olá, Beatriz,\n\nAgradecemos o seu interesse na vaga de Engenheira de Dados na Jacarandá Tech. Decidimos seguir com outro perfil.\n\nAtenciosamente,\nCaio Monteverde\nRecrutamento e Seleção',
    },
    company: 'Jacarandá Tech',
    role: 'Engenheira de Dados',
    person: 'Caio Monteverde',
  },
  {
    about: 'a Dutch mail',
    mail: {
      text: 'Beste Joost,\n\nBedankt voor je sollicitatie op de functie van Junior Projectleider bij Waterstaete Groep. Helaas hebben we voor een andere kandidaat gekozen.\n\nMet vriendelijke groet,\nMarloes van der Wielen\nRecruiter',
    },
    company: 'Waterstaete Groep',
    role: 'Junior Projectleider',
    person: 'Marloes van der Wielen',
  },
  {
    about: 'a lower-case company with its legal form',
    mail: {
      text: 'Thank you for your interest in quokka, inc. and the Field Technician opening. We went another way.\n\nWarm regards,\nquokka Recruiting',
    },
    role: 'Field Technician',
  },
  {
    about: 'a shouting signature',
    mail: { text: 'We will not be moving forward.\n\nBest Wishes,\n\n--\nMARIBEL OKONKWO\nCAMPUS RECRUITER' },
    person: 'Maribel Okonkwo',
    firstName: 'Maribel',
  },
  {
    about: 'a sender whose name is turned round',
    mail: {
      name: 'Lindqvist, Tove',
      email: 'tove.lindqvist@fjordbyte.example',
      text: 'Hi, we chose someone else for the job.',
    },
    person: 'Tove Lindqvist',
    firstName: 'Tove',
    company: 'Fjordbyte',
  },
  {
    about: 'a job board between applicant and company',
    mail: {
      subject: 'Your application to Barista at Copper Kettle Coffee',
      name: 'LinkedIn',
      email: 'jobs-noreply@linkedin.com',
      text: 'Your update from Copper Kettle Coffee\n\nThank you for your interest in the Barista position at Copper Kettle Coffee in Leeds, England, United Kingdom. Unfortunately, we will not be moving forward with your application.\n\nRegards,\nCopper Kettle Coffee',
    },
    company: 'Copper Kettle Coffee',
    role: 'Barista',
    person: null,
    ats: 'LinkedIn',
    noReply: true,
  },
];

describe('readDetails', () => {
  for (const { about, mail, ...wanted } of [...first, ...cases]) {
    it(about, () => {
      const found = readDetails(mailOf(mail));
      const plain = {
        company: found.company?.value ?? null,
        role: found.role?.value ?? null,
        person: found.person?.value ?? null,
        firstName: found.firstName?.value ?? null,
        ats: found.ats,
        noReply: found.noReply,
      };
      expect(plain).toMatchObject(wanted);
    });
  }

  for (const [subject, sentence, role] of roles) {
    it(`names the role: ${sentence}`, () => {
      const found =
        readDetails(mailOf({ subject, text: `Hello,\n\n${sentence}\n\nBye` })).role?.value ?? null;
      expect(found?.toLowerCase() ?? null).toBe(role?.toLowerCase() ?? null);
    });
  }

  for (const [subject, name, email, text, company, person] of senders) {
    it(`names who writes: ${name} <${email}>`, () => {
      const found = readDetails(mailOf({ subject, name, email, text: `Hello,\n\n${text}` }));
      expect(found.company?.value ?? null).toBe(company);
      expect(found.person?.value ?? null).toBe(person);
    });
  }

  it.each([
    ['Met vriendelijke groet,\ndrs. Ottilie Brandenburg', 'drs. Ottilie Brandenburg', 'Ottilie'],
    ['Distinti saluti\nAvv. Elio Caldarella', 'Avv. Elio Caldarella', 'Elio'],
    ['Afectuosamente,\nHna. Rosa Catrileo', 'Hna. Rosa Catrileo', 'Rosa'],
  ])('keeps the title that a person is addressed with: %s', (ending, person, firstName) => {
    const details = readDetails(mailOf({ text: `We chose somebody else.\n\n${ending}` }), '');
    expect([details.person?.value, details.firstName?.value]).toEqual([person, firstName]);
  });

  it('is not sure of a company that only the domain names', () => {
    const mail = mailOf({
      email: 'jo@pellam.example',
      name: 'Jo',
      text: 'Hello,\n\nWe chose somebody else.\n\nJo',
    });
    expect(readDetails(mail).company).toEqual({ value: 'Pellam', sure: false });
  });

  it('reads the name from a signature that is not judged', () => {
    const mail = mailOf({ text: 'We chose another candidate.\n\nBest regards,' });
    expect(readDetails(mail, '--\nIdris Fairweather\nHead of People').person?.value).toBe(
      'Idris Fairweather',
    );
  });

  it('takes any text without throwing, and gives bounded values', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.string(), fc.string(), (text, subject, name) => {
        const { company, role, person } = readDetails({ subject, from: { name, email: `${name}@x` }, text });
        for (const detail of [company, role, person])
          expect(detail?.value.length ?? 0).toBeLessThanOrEqual(200);
      }),
    );
  });
});
