/** What a mail tells beside the verdict: company, role, the person to answer. Empty rather than wrong. */
import { atsOf } from './details/ats';
import { companiesIn } from './details/company';
import { isNoReply } from './details/no-reply';
import { firstNameOf, personIn } from './details/person';
import { rolesIn } from './details/role';
import { elect } from './details/votes';
import type { Detail, Details, Mail } from './verdict';

/**
 * Reads the details of a mail from its sender, subject and text.
 * @param signature What stands below the newest words and is not judged (own-words gives it); names are read there too.
 */
export function readDetails(mail: Mail, signature = ''): Details {
  const text = signature ? `${mail.text}\n\n${signature}` : mail.text;
  const company = elect(companiesIn(mail, text), 1, 4);
  const role = withoutCompany(elect(rolesIn(mail.subject, text), 1, 3.5), company);
  const person = personIn(mail, text, company?.value ?? null);
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

/** "the Acme Data Analyst position" names the role Data Analyst. */
function withoutCompany(role: Detail | null, company: Detail | null): Detail | null {
  if (!role || !company || !role.value.toLowerCase().startsWith(`${company.value.toLowerCase()} `))
    return role;
  return { ...role, value: role.value.slice(company.value.length + 1) };
}
