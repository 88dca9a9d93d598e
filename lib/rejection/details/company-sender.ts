/** Companies named by the sender: "Acme Recruiting", "Jane at Acme", jane@acme.example. */
import type { Mail } from '../verdict';
import { isBoard } from './boards';
import { agreement } from './company-domain';
import { companyOfLine } from './company-line';
import { isLegal } from './organisation-words';
import { wordsOf } from './passages';
import { senderPerson } from './signer';
import type { Candidate } from './votes';

export function companiesInSender(mail: Mail, keys: readonly string[]): Candidate[] {
  const found: Candidate[] = [];
  for (const value of named(mail, keys)) {
    const agrees = agreement(value, keys);
    found.push({
      value,
      weight: agrees === 2 ? 3.2 : agrees === 1 ? 2.6 : 2,
      signed: agrees > 0 && !wordsOf(value).some(({ lower }) => isLegal(lower)),
    });
  }
  // One short word is a name as it stands; a long label is several words that nobody can part.
  const [guess = ''] = keys;
  if (guess.length > 2 && guess.length < 10 && keys.length === 1 && /^[a-z]+$/.test(guess))
    found.push({ value: titled(guess), weight: 1, guessed: true });
  return found;
}

/** The company in the sender's name: before "via Greenhouse", behind "on behalf of" and "Jane at". */
function named(mail: Mail, keys: readonly string[]): string[] {
  const { from } = mail;
  const name = from.name.slice(0, 120).trim();
  if (!name || name.includes('@')) return [];
  const [, beside] =
    /\s(?:at|from|bei|chez|namens|on behalf of|im auftrag von|@)\s+(.{2,60})$/i.exec(name) ?? [];
  if (beside && !isBoard(beside)) return value(beside, keys);
  const [own = ''] = name.split(/\s(?:via|über|through)\s/i);
  if (isBoard(own) || senderPerson({ ...mail, from: { ...from, name: own } })) return [];
  return value(own, keys);
}

const value = (part: string, keys: readonly string[]) => {
  const found = companyOfLine(part, keys);
  return found ? [found.value] : [];
};

/** "acme" gives "Acme", "ibm" gives "IBM". */
const titled = (label: string) =>
  label.length <= 3 ? label.toUpperCase() : label.charAt(0).toUpperCase() + label.slice(1);
