/** Companies named by a team: the line under a mail, or the sender's name. */
import { capital, companyFrom, joints, likeRole, noName } from './company-name';
import { wordsOf } from './passages';
import { teamWords } from './words';

const teams = new Set(
  [...teamWords].filter(
    (word) =>
      ![
        'recruiter',
        'manager',
        'candidate',
        'personal',
        'group',
        'office',
        'operations',
        'services',
      ].includes(word),
  ),
);
const edges = new Set([
  ...teamWords,
  ...noName,
  'the',
  'your',
  'of',
  'at',
  'from',
  'for',
  'and',
  '&',
  '|',
  '-',
  '–',
  'via',
  'ihr',
  'ihre',
  'dein',
  'euer',
  'das',
  'die',
  'von',
  'der',
  "l'équipe",
  'de',
  'du',
  'la',
  'le',
  'el',
  'il',
  'di',
  'del',
  'della',
  'do',
  'da',
  'a',
  'o',
  'het',
  'van',
  'uw',
  'je',
  '',
]);

/** "The Acme Recruiting Team", "Recruiting | Acme", "Ihr Acme-Team": what is left without the team's own words. */
export function companyOfTeam(line: string): string | null {
  const words = wordsOf(line.replace(/-(?=[Tt]eam|Recruiting)/, ' ').replace(/^l['’]équipe/i, 'équipe'));
  if (
    words.length === 0 ||
    words.length > 9 ||
    !words.some(({ lower }) => teams.has(lower) || /recruiters?$/.test(lower))
  )
    return null;
  const at = words.findLastIndex(({ lower }) =>
    ['at', 'bei', 'chez', 'from', '|', 'presso', 'bij'].includes(lower),
  );
  let rest = at > 0 && at < words.length - 1 ? words.slice(at + 1) : words;
  const keepsThe = rest[0]?.raw === 'The' && rest.some(({ lower }) => lower === 'companies');
  if (keepsThe) rest = rest.slice(1);
  while (rest[0] && edges.has(rest[0].lower)) rest = rest.slice(1);
  // The name ends where the department begins: "Visa Talent Acquisition", "Early Professional Recruiting".
  const end = rest.findIndex(
    ({ lower }) =>
      teamWords.has(lower.replace(/'s$/, '')) ||
      (edges.has(lower.replace(/^[|–-]/, '')) && !joints.has(lower)),
  );
  const name = end >= 0 ? rest.slice(0, end) : rest;
  if (
    name.length === 0 ||
    likeRole(name) ||
    !name.some(({ bare }) => capital.test(bare) || name.length === 1)
  )
    return null;
  return companyFrom(name);
}
