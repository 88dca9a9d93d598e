import type { Verdict } from '../../../../lib/rejection/verdict';

type Heard = Readonly<Record<string, Verdict['verdict']>>;

/**
 * What is known to be heard wrongly, or left open, by batch and subject (or first line, where there is none): with what is
 * said of it instead. Rejections among them say no in words that no rule has, or never tell that they are about work.
 */
export const openMails: Readonly<Record<string, Heard>> = {
  de2: {
    'AW: Bewerbung Hausmeister': 'none',
    'Stelle wieder ausgeschrieben – haben Sie noch Interesse?': 'rejection', // a trap
  },
  en1: {
    'Thanks from Quillstack': 'none',
    'Role closed: Frontend Developer (Remote)': 'none',
    'Hiring freeze': 'likely',
    'Bar staff trial': 'none',
  },
  en2: {
    'Follow up on our conversation': 'none',
    'Junior Account Executive // Follow up': 'likely',
    'Data Scientist - next steps': 'none',
    'Re: Weekend cook': 'none',
    'Your application to join our associate programme': 'none',
    'Re: Tech Lead role': 'rejection', // a trap
    'Requisition 30019BR closed': 'likely', // a trap
  },
  en3: {
    'Reserve list: Work Coach': 'none',
    'Re: Graphic Designer': 'likely',
    'Re: Bartender job': 'none',
    'Thanks for chatting, Ada': 'none',
    'Final decision': 'likely',
    'Junior Dev @ Pocketful': 'none',
    'Candidate experience survey': 'rejection', // a trap
    'Sponsorship request': 'likely', // a trap
  },
  en4: {
    'Thank you for your interest - Head Gardener': 'likely',
    'Following up: Associate Producer': 'none',
  },
  en5: {
    'thanks for applying': 'none',
    'Community Outreach Coordinator': 'none',
    'Marrow Street Books: bookseller job': 'none',
    'Junior Reporter applications': 'none',
    'Kitchen Porter': 'none',
    'Update on Solutions Architect role': 'none',
    'Dear Saoirse,': 'none',
    'Hi Minh,': 'none',
    Barista: 'none',
    "We've got some news about your application": 'none',
    'Dear Janet,': 'none',
    'SWE, New Grad - Decision': 'likely',
    'Trading Internship': 'none',
    'Your interest in Coastline Veterinary Group': 'none',
    'Ciao for now': 'likely',
    '[Ticket 55120] Your job application': 'none',
    'Game over? Not quite': 'none',
    'Your application for Editorial Assistant': 'none',
    'Fwd: application, Curator of Prints': 'none',
    'Jake, had a think about the apprenticeship. Cant take anyone on till the new year with work how it is. Sorry mate. Try Colin at Westgate Heating hes looking.':
      'none',
    'Hiring pause - what it means for you': 'likely', // a trap
    'declining the offer': 'likely', // a trap
  },
  en6: {
    'your application': 'none',
    update: 'none',
    'Got turned down? Read this on Monday': 'rejection', // a trap
  },
  en7: {
    'Your trial day at Elm Bakery': 'none',
    'Your CV': 'none',
    'Junior cook': 'none',
  },
  en8: {
    'Sous chef trial': 'none',
    'Tavish Outdoor Co - seasonal hiring': 'none',
    "School Business Manager - St Wilfrid's": 'none',
    'Interim FM, Slough': 'none',
    'Your application to Rook & Marrow': 'none',
    'Sunbridge Solar interview': 'none',
    'About your application...': 'none',
    'Plinth / founding eng': 'none',
  },
  en9: {
    'Tutoring position': 'none',
    'Barista application': 'none',
    'Re: Your CV': 'none',
    'Re: Offer - Marketing Manager': 'likely', // a trap
    'Expression of interest received': 'rejection', // a trap
  },
  fr1: {
    "Réponse de l'employeur à votre candidature": 'none',
    'Convocation entrevue - Enseignant(e) en biologie': 'rejection', // a trap
  },
  nl1: {
    'Interne sollicitatie teamcoach': 'none',
  },
  pt1: {
    'Retorno sobre a vaga Mestre de obras': 'none',
    'Candidatura ao Mestrado em Psicologia': 'rejection', // a trap
  },
};
