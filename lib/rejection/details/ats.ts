/** Which applicant tracking system sent a mail, told by the domains of its sender and of the links in its text. */
import type { Mail } from '../verdict';

/** Domains (and what ends in them) by system. Sources: the systems' own sender documentation, 2026-11. */
const domains: Readonly<Record<string, readonly string[]>> = {
  Greenhouse: ['greenhouse.io', 'greenhouse-mail.io'],
  Lever: ['lever.co'],
  Workday: ['myworkday.com', 'workday.com', 'myworkdayjobs.com'],
  iCIMS: ['icims.com', 'icims.eu'],
  SmartRecruiters: ['smartrecruiters.com'],
  Ashby: ['ashbyhq.com'],
  Taleo: ['taleo.net'],
  Oracle: ['oraclecloud.com'],
  SuccessFactors: ['successfactors.com', 'successfactors.eu', 'sapsf.com', 'sapsf.eu', 'jobs2web.com'],
  BambooHR: ['bamboohr.com'],
  Personio: ['personio.de', 'personio.com', 'personio-mail.com'],
  Teamtailor: ['teamtailor.com', 'teamtailor-mail.com'],
  Workable: ['workable.com', 'workablemail.com'],
  Recruitee: ['recruitee.com', 'tellent.com'],
  Jobvite: ['jobvite.com', 'jobvite-email.com'],
  JazzHR: ['jazz.co', 'jazzhr.com', 'applytojob.com'],
  Breezy: ['breezy.hr', 'breezy-mail.com'],
  Avature: ['avature.net'],
  Phenom: ['phenompeople.com', 'phenom.com'],
  Gem: ['gem.com'],
  Rippling: ['rippling.com'],
  Softgarden: ['softgarden.de', 'softgarden.io'],
  Rexx: ['rexx-systems.com'],
  Welcomekit: ['welcomekit.co', 'welcometothejungle.com'],
  Indeed: ['indeed.com', 'indeedemail.com', 'indeedmail.com'],
  LinkedIn: ['linkedin.com'],
  StepStone: ['stepstone.de', 'stepstone.com'],
  InfoJobs: ['infojobs.net', 'infojobs.it'],
  Gupy: ['gupy.io', 'gupy.com.br'],
};

const systemOf = new Map(
  Object.entries(domains).flatMap(([name, list]) => list.map((domain) => [domain, name])),
);

/** Links to these stand in many mails' footers and say nothing of the sender. */
const onlyAsSender = new Set(['LinkedIn', 'Indeed', 'Rippling', 'Oracle', 'Gem']);

function systemOfHost(host: string): string | null {
  const labels = host.toLowerCase().split('.');
  for (let at = 0; at < labels.length - 1; at += 1) {
    const name = systemOf.get(labels.slice(at).join('.'));
    if (name) return name;
  }
  return null;
}

const linkHost = /https?:\/\/([a-z0-9.-]{3,100})/gi;

/** The part of an address after its last @, lower case; '' when there is none. */
export function domainOf(email: string): string {
  return email
    .slice(email.lastIndexOf('@') + 1)
    .toLowerCase()
    .replace(/[>\s].*$/, '');
}

/** The applicant tracking system by its usual name; null when nothing names one. */
export function atsOf(mail: Mail): string | null {
  const bySender = mail.from.email.includes('@') ? systemOfHost(domainOf(mail.from.email)) : null;
  if (bySender) return bySender;
  for (const [, host] of mail.text.slice(0, 50_000).matchAll(linkHost)) {
    const name = host ? systemOfHost(host) : null;
    if (name && !onlyAsSender.has(name)) return name;
  }
  return null;
}
