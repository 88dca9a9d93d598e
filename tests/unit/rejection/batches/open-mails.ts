import type { Verdict } from '../../../../lib/rejection/verdict';

/** What is known to be heard wrongly, or left open, by subject: with what is said of it instead. */
export const openMails: Readonly<Record<string, Verdict['verdict']>> = {
  // Nothing in them but the no itself tells that they are about work.
  'Thanks from Quillstack': 'none',
  'Role closed: Frontend Developer (Remote)': 'none',
  'Bar staff trial': 'none',
  'Tech Lead role': 'none',
  'Follow up on our conversation': 'none',
  'Data Scientist - next steps': 'none',
  'Re: Weekend cook': 'none',
  'A note from Wren & Co': 'none',
  'Re: Graphic Designer': 'none',
  'Re: Bartender job': 'none',
  'Thanks for chatting, Ada': 'none',
  'Junior Dev @ Pocketful': 'none',
  'Final decision': 'none',
  'Kitchen Porter': 'likely',
  'Application unsuccessful': 'likely',
  // Whose application, or for what, is left unsaid.
  'Your application to Fenwick Dairy': 'likely',
  'Closing the loop': 'none',
  'Update on the Data Analyst role': 'likely',
  'Solutions Architect': 'likely',
  'Quick update': 'likely',
  'Kurzes Update': 'none',
  'Thank you for your interest - Head Gardener': 'likely',
  'Following up: Associate Producer': 'none',
  'Re: Tutor position': 'none',
  'UX Designer: we have news': 'likely',
  'Application status update: Merchandiser': 'likely',
  'Thanks from the team at Hexagon Labs': 'likely',
  'Decision on Associate Attorney position': 'none',
  'Site Manager - feedback from client': 'none',
  'Hiring freeze': 'none',
  'Your application at Kestrel Games': 'likely',
  'Junior Account Executive // Follow up': 'likely',
  'Position on hold / Backend Engineer': 'likely',
  'Your application to join our associate programme': 'none',
  // The applicant's own words, quoted below; where a mail is read in its page they are cut off.
  'AW: Bewerbung Hausmeister': 'none',
  // It says who got the job, and not that the reader did not.
  'Interne sollicitatie teamcoach': 'none',
  // An old no, told again to ask whether the reader still wants the job.
  'Stelle wieder ausgeschrieben – haben Sie noch Interesse?': 'likely',
  'Toch weer plek vrij!': 'likely',
};
