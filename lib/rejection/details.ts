/** What a mail tells beside the verdict: company, role, the person to answer. Empty rather than wrong. */
import { atsOf } from './details/ats';
import { companiesIn } from './details/company';
import { isNoReply } from './details/no-reply';
import { personIn } from './details/person';
import { firstNameOf } from './details/person-name';
import { rolesIn } from './details/role';
import { readSignature } from './details/signer';
import { elect } from './details/votes';
import type { Detail, Details, Mail } from './verdict';

/**
 * Reads the details of a mail from its sender, subject and text.
 * @param below What stands below the newest words and is not judged (own-words gives it); names are read there too.
 */
export function readDetails(mail: Mail, below = ''): Details {
  const text = below ? `${mail.text}\n\n${below}` : mail.text;
  const { signature, signer } = readSignature(mail, text);
  const companies = companiesIn(mail, text, signature, signer);
  const company = elect(companies, { needed: 1, certain: 5, longer: 0.5 });
  const roles = rolesIn(mail.subject, text, company ? [company.value] : []);
  const role = withoutCompany(elect(roles, { needed: 1, certain: 4.5, longer: 0.5 }), company);
  const person = personIn(mail, signer, company?.value ?? null);
  const first = person ? firstNameOf(person.value) : null;
  return {
    company,
    role,
    person,
    firstName: person && first ? { value: first, sure: person.sure } : null,
    ats: atsOf(mail),
    noReply: isNoReply({ ...mail, text }),
  };
}

/** "the Acme Data Analyst position", "Data Analyst - Acme": both name the role Data Analyst. */
function withoutCompany(role: Detail | null, company: Detail | null): Detail | null {
  if (!role || !company) return role;
  const [value, name] = [role.value.toLowerCase(), company.value.toLowerCase()];
  if (value.startsWith(`${name} `))
    return { ...role, value: role.value.slice(name.length).replace(/^[\s–—|:-]+(?:(?:for|als|as)\s)?/, '') };
  const before = /\s*(?:[–—|@,-]|\b(?:at|bei|chez|bij|presso))\s*$/i.exec(role.value.slice(0, -name.length));
  if (!value.endsWith(` ${name}`) || !before || before.index < 2) return role;
  return { ...role, value: role.value.slice(0, before.index) };
}
