/** Invented mails, and what must be read in each; a field that is left out is not judged. */
export interface Case {
  about: string;
  mail: { subject?: string; name?: string; email?: string; text: string };
  company?: string | null;
  role?: string | null;
  person?: string | null;
  firstName?: string | null;
  ats?: string | null;
  noReply?: boolean;
}

export const cases: readonly Case[] = [
  {
    about: 'the domain spells a name of two words',
    mail: {
      subject: 'Your interview on Tuesday',
      name: 'Odile Marchetti',
      email: 'omarchetti@amberkiln.com',
      text: 'Hi Sam,\n\nThanks for meeting the crew at Amber Kiln. We went with somebody who has fired salt glaze before, so it is a no for the studio technician job.\n\nOdile',
    },
    company: 'Amber Kiln',
    role: 'studio technician',
    person: 'Odile Marchetti',
  },
  {
    about: 'office and company share a line',
    mail: {
      subject: 'Finance role',
      name: 'Rasheed Cole',
      email: 'rasheed@tideway.example',
      text: 'Sam,\n\nShort one: the Assistant Financial Controller seat has gone to an internal candidate. Sorry.\n\nRasheed Cole\nHead of Finance, Tideway Ferries',
    },
    company: 'Tideway Ferries',
    person: 'Rasheed Cole',
  },
  {
    about: 'no closing words, a team and a city',
    mail: {
      subject: 'Application outcome',
      text: 'Dear candidate,\n\nwe regret that your candidature for the profile of Senior Payroll Executive was not shortlisted.\n\nHR Team\nVaruna Textiles, Coimbatore',
    },
    company: 'Varuna Textiles',
    role: 'Senior Payroll Executive',
    person: null,
  },
  {
    about: 'labels in a notice',
    mail: {
      subject: 'GovHire: status changed',
      name: 'GovHire Notifications',
      email: 'no-reply@govhire.example',
      text: 'Hello,\n\nThe status of one of your applications has changed.\n\nJob: Hydrologist (Field)\nAgency: Bitterroot Water District\nStatus: Not referred\n\nThe hiring agency sets this status.',
    },
    company: 'Bitterroot Water District',
    role: 'Hydrologist (Field)',
    person: null,
  },
  {
    about: 'a job board speaks of the employer',
    mail: {
      subject: 'Application unsuccessful',
      name: 'SEEK Applications',
      email: 'noreply@seek.com.au',
      text: 'Hi Sam\n\nWollemi Vet Clinic has let us know that your application for Veterinary Nurse was unlikely to progress further.\n\nYou applied on 3 June.',
    },
    company: 'Wollemi Vet Clinic',
    role: 'Veterinary Nurse',
  },
  {
    about: 'initials of the name are the domain, and the name ends with its kind',
    mail: {
      subject: 'Your application: Ward Clerk [R-20311]',
      name: 'HR Services',
      email: 'recruitment@fcmc.org',
      text: 'Dear Sam,\n\nThank you for your interest in Fallow Creek Medical Center (FCMC). Another applicant has been selected.\n\nFCMC Human Resources',
    },
    company: 'Fallow Creek Medical Center',
    role: 'Ward Clerk',
  },
  {
    about: 'a comma, a code and a bracket in one title',
    mail: {
      subject: 'Req 55190 - Director, Field Operations',
      name: 'Hartmoor Rail Careers',
      email: 'careers@hartmoorrail.example',
      text: 'Dear Sam,\n\nYou recently applied for Director, Field Operations (Req #55190). The position has been filled.\n\nHartmoor Rail Talent Acquisition',
    },
    company: 'Hartmoor Rail',
    role: 'Director, Field Operations',
  },
  {
    about: 'a rank behind the title',
    mail: {
      subject: 'Software Tester II at Pellucid',
      text: 'Hi Sam,\n\nThank you for your interest in Software Tester II. We have chosen other applicants.\n\nSincerely,\nThe Pellucid Recruiting Team',
    },
    company: 'Pellucid',
    role: 'Software Tester II',
    person: null,
  },
  {
    about: 'an agency names its client',
    mail: {
      subject: 'Ihre Bewerbung: Lohnbuchhalter (m/w/d)',
      name: 'Jutta Krahl',
      email: 'j.krahl@krahl-personalberatung.example',
      text: 'Guten Tag Herr Winter,\n\nunser Kunde, die Gebr. Lohmeier Papierwerke GmbH in Soest, hat sich leider gegen ein Gespräch entschieden.\n\nViele Grüße\nJutta Krahl\nKrahl Personalberatung',
    },
    company: 'Gebr. Lohmeier Papierwerke GmbH',
    role: 'Lohnbuchhalter (m/w/d)',
    person: 'Jutta Krahl',
  },
  {
    about: 'the full name stands under the mail, with its legal form',
    mail: {
      subject: 'Ihre Bewerbung als Disponentin (w/m/d) im Nahverkehr',
      name: 'Karriere Uhlenbrock',
      email: 'karriere@uhlenbrock-spedition.de',
      text: 'Sehr geehrte Frau Aydin,\n\nvielen Dank für Ihre Bewerbung als Disponentin (w/m/d) im Nahverkehr. Wir haben uns anders entschieden.\n\nMit freundlichen Grüßen aus Herford\n\ni. A. Torben Siekmann\nPersonalreferent\n\nUhlenbrock Spedition GmbH & Co. KG\nAm Hafen 4 · 32049 Herford',
    },
    company: 'Uhlenbrock Spedition GmbH & Co. KG',
    role: 'Disponentin (w/m/d) im Nahverkehr',
    person: 'Torben Siekmann',
  },
  {
    about: 'a German verb behind the title, and a town that writes',
    mail: {
      subject: 'Kennziffer 2023/08 – Bibliothekarin',
      name: 'Stadt Lohnde, Personalamt',
      email: 'personalamt@stadt-lohnde.de',
      text: 'Sehr geehrte Frau Mertens,\n\nbezugnehmend auf Ihre Bewerbung als Bibliothekarin teilen wir Ihnen mit, dass die Stelle anderweitig besetzt wurde.\n\nMit freundlichen Grüßen\nIm Auftrag\n\nGundula Farwick\nPersonalamt',
    },
    company: 'Stadt Lohnde',
    role: 'Bibliothekarin',
    person: 'Gundula Farwick',
  },
  {
    about: 'an owner whose family name is the domain',
    mail: {
      subject: 'Bewerbung',
      name: 'Tischlerei Brammer',
      email: 'info@tischlerei-brammer.de',
      text: 'Hallo Jannis,\n\ndanke für deine Bewerbung als Tischler. Leider brauchen wir gerade niemanden.\n\nViele Grüße\nEnno Brammer',
    },
    company: 'Tischlerei Brammer',
    role: 'Tischler',
    person: 'Enno Brammer',
  },
  {
    about: 'Dutch: a role in lower case, closing words and name in one line',
    mail: {
      subject: 'Bijbaan',
      name: 'Bakkerij Ter Velde',
      email: 'winkel@bakkerijtervelde.nl',
      text: 'Hoi Noor,\n\nLeuk dat je bij ons wilde komen werken als bezorger. We hebben nu genoeg mensen.\n\nGr. Wout ter Velde',
    },
    company: 'Bakkerij Ter Velde',
    role: 'bezorger',
    person: 'Wout ter Velde',
  },
  {
    about: 'Dutch: a compound with its noun',
    mail: {
      subject: 'Update',
      name: 'Saskia Brandsma',
      email: 'saskia@noordlicht.example',
      text: 'Hi Daan,\n\nVoor de Data Engineer-functie gaan we verder met een andere kandidaat.\n\nGroetjes,\nSaskia Brandsma\nNoordlicht Analytics',
    },
    company: 'Noordlicht Analytics',
    role: 'Data Engineer',
    person: 'Saskia Brandsma',
  },
  {
    about: 'French: elided words before role and employer',
    mail: {
      subject: "Votre candidature au poste d'Ergothérapeute",
      name: 'Service recrutement',
      email: 'recrutement@ville-lorval.fr',
      text: "Madame,\n\nVous avez fait acte de candidature au poste d'Ergothérapeute auprès de la Ville de Lorval. Le jury a retenu une autre candidate.\n\nPour le Maire et par délégation,\nLa Directrice des ressources humaines\nSolène Pasquier",
    },
    company: 'Ville de Lorval',
    role: 'Ergothérapeute',
    person: 'Solène Pasquier',
  },
  {
    about: 'French: the title is the subject',
    mail: {
      subject: 'Monteur-câbleur : suite de votre candidature',
      name: 'Élodie Vannier',
      email: 'e.vannier@ateliers-roc.fr',
      text: "Bonjour Luc,\n\nNous avons choisi quelqu'un d'autre comme Monteur-câbleur.\n\nBien à vous,\nÉlodie Vannier\nDirectrice générale – Ateliers du Roc SAS",
    },
    company: 'Ateliers du Roc',
    role: 'Monteur-câbleur',
    person: 'Élodie Vannier',
  },
  {
    about: 'Spanish: a town hall, an office before the name, a lower-case role',
    mail: {
      subject: 'Proceso selectivo',
      name: 'Negociado de Personal',
      email: 'personal@valdeorras.example',
      text: 'Estimado señor:\n\nLe comunicamos que la plaza de técnico de archivo ha sido adjudicada a otro aspirante.\n\nLa Secretaria del Tribunal,\nPilar Cifuentes Rueda\nAyuntamiento de Valdeorras',
    },
    company: 'Ayuntamiento de Valdeorras',
    role: 'técnico de archivo',
    person: 'Pilar Cifuentes Rueda',
  },
  {
    about: 'Spanish: we go on with somebody else right behind the title',
    mail: {
      subject: 'Búsqueda Diseñador UX Ssr',
      name: 'Julieta Arce',
      email: 'julieta.arce@tehuelche.com.ar',
      text: 'Hola Fede:\n\nCerramos la búsqueda de Diseñador UX Ssr y avanzamos con otra persona.\n\nJulieta Arce\nPeople – Tehuelche Software',
    },
    company: 'Tehuelche Software',
    role: 'Diseñador UX Ssr',
    person: 'Julieta Arce',
  },
  {
    about: 'Italian: department and company in one line, Italian form left away',
    mail: {
      subject: 'Esito colloquio',
      name: 'Selezione',
      email: 'selezione@vetreriagrana.it',
      text: "Gentile Anna,\n\nla posizione aperta di Soffiatore di vetro è stata assegnata a un'altra persona.\n\nCordiali saluti\nDott.ssa Ilaria Benzoni\nRisorse Umane, Vetreria Grana S.r.l.",
    },
    company: 'Vetreria Grana',
    role: 'Soffiatore di vetro',
    person: 'Ilaria Benzoni',
  },
  {
    about: 'Portuguese: a verb behind the title, a portal that writes for a company',
    mail: {
      subject: 'Retorno sobre a vaga Técnico em Enfermagem',
      name: 'Catho Avisos',
      email: 'avisos@catho.com.br',
      text: 'Olá, Josué,\n\nA empresa Clínica Pedra Branca informou que a vaga de Técnico em Enfermagem foi preenchida.\n\nContinue se candidatando!',
    },
    company: 'Clínica Pedra Branca',
    role: 'Técnico em Enfermagem',
    person: null,
  },
  {
    about: 'Portuguese: a first name alone signs',
    mail: {
      subject: 'vaga de atendente',
      name: 'Padaria Girassol',
      email: 'contato@padariagirassol.com.br',
      text: 'Oi Bia,\n\nfiquei com outra menina pra vaga de atendente, tá?\n\nDona Célia\nPadaria Girassol',
    },
    company: 'Padaria Girassol',
    role: 'atendente',
    person: 'Célia',
  },
  {
    about: 'a department is no person, and a greeting no company',
    mail: {
      subject: 'Decision',
      name: 'Postgraduate Admissions',
      email: 'admissions@harthill.ac.uk',
      text: 'Hallo Markus Ebert,\n\nyou were not selected.\n\nPostgraduate Admissions',
    },
    person: null,
  },
  {
    about: 'a long domain without its words in the mail is not guessed',
    mail: {
      subject: '',
      name: 'Ewan',
      email: 'ewan@thistleandthornroofing.example',
      text: 'Sam, cannot take anyone on before spring. Sorry mate.\nEwan',
    },
    company: null,
    person: 'Ewan',
  },
];
