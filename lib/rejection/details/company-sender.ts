/** Companies named by the sender: "Acme Recruiting", "Jane at Acme", jane@acme.example. */
import type { Mail } from '../verdict';
import { atsOf, domainOf } from './ats';
import { companyFrom, nameFrom } from './company-name';
import { companyOfTeam } from './company-team';
import { wordsOf } from './passages';
import { personOf } from './person';
import type { Candidate } from './votes';
import { freeMail } from './words';

const secondLevel = new Set(['co', 'com', 'org', 'net', 'ac', 'gov']);

/** The name in the sender's own domain: `careers.acme.co.uk` gives "acme"; null for free mail and tracking systems. */
function companyLabel(mail: Mail): string | null {
  const labels = domainOf(mail.from.email).split('.');
  if (labels.length < 2 || atsOf({ ...mail, text: '' })) return null;
  const at = labels.length - (secondLevel.has(labels.at(-2) ?? '') && labels.length > 2 ? 3 : 2);
  const label = labels[at] ?? '';
  return /^[a-z0-9-]{2,40}$/.test(label) && !freeMail.has(label) && label !== 'example' ? label : null;
}

export const squeezed = (value: string) => value.toLowerCase().replaceAll(/[^\p{L}\p{N}]/gu, '');

export function companiesInSender(mail: Mail): Candidate[] {
  const { name } = mail.from;
  const found: Candidate[] = [];
  const ofTeam = companyOfTeam(name);
  if (ofTeam) found.push({ value: ofTeam, weight: 3 });
  const beside = /\s(?:at|from|via|bei|chez|@|\||\()\s*(.{2,60}?)\)?$/.exec(name.slice(0, 120));
  if (beside?.[1] && !atsNamed(beside[1])) {
    const value = companyFrom(nameFrom(wordsOf(beside[1]), 0));
    if (value && !ofTeam) found.push({ value, weight: 2.5 });
  }
  const label = companyLabel(mail);
  if (label && !isPersonal(mail) && squeezed(name).includes(squeezed(label)) && !ofTeam && found.length === 0)
    found.push({ value: name.trim(), weight: 2.5 });
  if (label) found.push({ value: titled(label), weight: 1 });
  return found;
}

/** "acme-labs" gives "Acme Labs", "ibm" gives "IBM". */
const titled = (label: string) =>
  label.length <= 3
    ? label.toUpperCase()
    : label
        .split('-')
        .map((part) => part.charAt(0).toUpperCase() + part.slice(1))
        .join(' ')
        .trim();

/** bea@wrenfold.example, "Bea Wrenfold": the family's name is the domain's, and no company's. */
const isPersonal = ({ from }: Mail) => {
  const first = personOf(from.name, null)?.split(' ')[0]?.toLowerCase();
  return first !== undefined && from.email.toLowerCase().startsWith(first);
};

const atsNamed = (name: string) =>
  /^(?:greenhouse|lever|workday|ashby|linkedin|indeed|workable|personio|teamtailor|smartrecruiters|icims|jobvite)\b/i.test(
    name,
  );
