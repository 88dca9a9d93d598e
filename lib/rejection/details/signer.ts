/** Which line of a signature is the person, and which names the company. */
import type { Mail } from '../verdict';
import { atsOf } from './ats';
import { isBoard } from './boards';
import { agreement, domainKeys, squeezed } from './company-domain';
import { isDepartment, isKind, isLittle, isOffice } from './organisation-words';
import { wordsOf } from './passages';
import { personOf, titleOf } from './person-name';
import { type Signature, signatureOf } from './signature';
import { languageOfText } from './text-language';

export interface Signer {
  name: string;
  /** "Dr." where the line has one. */
  title: string;
  /** Where in the signature it stands. */
  at: number;
  /** A title, a department or a company stands below. */
  titled: boolean;
}

/** Boxes that belong to nobody in particular. */
const shared =
  /^(?:info|jobs?|careers?|karriere|hr|hrsc|rh|rrhh|rs|rc|ta|office|people|team|talent|recruit|bewerb|contact|hello|hallo|hola|bonjour|no|do|mail|personal|personeel|sollicit|selec|selez|stage|campus|admin|notif|service|support|winkel|praxis|kanzlei|direc|direz|apply|application|graduate|newsdesk|system|avisos|box|programs|trainee|planning)/;

export interface SenderPerson {
  name: string;
  title: string;
  /** Their address spells the name: first and last name, or one of them and an initial. */
  own: boolean;
}

/** The sender's name where it can be a person's; null where the address is a team's or nothing of it fits. */
export function senderPerson(mail: Mail): SenderPerson | null {
  const name = personOf(mail.from.name, null);
  if (!name) return null;
  const local = (mail.from.email.split('@')[0] ?? '').toLowerCase();
  const parts = name.split(/[\s-]+/).map((part) => squeezed(part));
  const plain = squeezed(local);
  const named = parts.filter((part) => part.length > 1 && plain.includes(part));
  const rest = named.reduce((left, part) => left.replace(part, ''), plain);
  const initial = parts.some(
    (part) => !named.includes(part) && rest !== '' && part.startsWith(rest.slice(0, 1)),
  );
  const own = named.length > 1 || (named.length === 1 && initial) || isInitials(plain, parts);
  const title = titleOf(mail.from.name);
  if (own || named.length > 0) return { name, title, own: own || isOneNamesBox(name, plain, mail) };
  if (signsAs(name, mail)) return { name, title, own: true };
  // "Limpiezas Brillamar" at brillamar.example, from a box that has nothing of the name: the company itself.
  const isCompany = title === '' && isOwnName(name, mail);
  return !name.includes(' ') || shared.test(local) || local === '' || isCompany
    ? null
    : { name, title, own: false };
}

/**
 * The name shares a word with the domain. Where the domain has a part of it alone, German and English put a unit beside
 * the company ("Werksfeuerwehr Acme"); Romance languages say there what the company does.
 */
function isOwnName(name: string, mail: Mail): boolean {
  const keys = domainKeys(mail);
  if (agreement(name, keys) === 0) return false;
  const words = name.split(' ');
  const part = words.some((_, at) => {
    if (at === 0) return false;
    return [words.slice(at), words.slice(0, at)].some((some) => agreement(some.join(' '), keys) === 2);
  });
  return !part || /^(?:fr|es|it|pt)$/.test(languageOfText(mail.text) ?? '');
}

/** "kds" for Katrien De Smedt. */
const isInitials = (local: string, parts: readonly string[]) =>
  parts.length > 1 && local === parts.map((part) => part.charAt(0)).join('');

/** The mail's last line is the first of the names alone, or the beginning of it: nobody signs for a company so. */
function signsAs(name: string, mail: Mail): boolean {
  const [first = '', last] = name.split(' ');
  const line = /[^\n]*$/.exec(mail.text.slice(-200).trimEnd())?.[0] ?? '';
  const signed = squeezed(/^(?:\p{L}+[ ,!]+)?(\p{L}{3,})[.!)x ]*$/u.exec(line.trim())?.[1] ?? '');
  return last !== undefined && signed !== '' && squeezed(first).startsWith(signed);
}

/**
 * jane@acme.example, and doe@ where the mail is signed so, for Jane Doe: no tracking system gives such addresses to a
 * company, and its domain is not its owner's name.
 */
const isOneNamesBox = (name: string, local: string, mail: Mail) => {
  const [first = '', last, more] = name.split(' ');
  if (!last || more || isBoard(last) || atsOf({ ...mail, text: '' }) !== null) return false;
  const signs = (word: string) =>
    ['\n', '. ', ', ', '! '].some((before) => mail.text.slice(-60).includes(before + word));
  const isForeign = agreement(name, domainKeys(mail)) === 0;
  if (local === squeezed(last)) return isForeign && (signs(name) || signs(`${first.charAt(0)}. ${last}`));
  return local === squeezed(first) && (isForeign || signs(first));
};

/** The name of the person who signed, among the lines. */
export function signerIn({ lines, closed }: Signature, mail: Mail, text: string): Signer | null {
  const keys = domainKeys(mail);
  const sender = senderPerson(mail);
  for (const [at, line] of lines.entries()) {
    const name = personOf(line, null);
    if (!name) continue;
    const words = name.split(' ');
    const next = wordsOf(lines[at + 1] ?? '');
    const office = next.length <= 10 && next.some(({ lower }) => isOffice(lower) || isKind(lower));
    const titled =
      office || /[,|(–]/.test(line) || at < lines.length - 1 || isOfficeAbove(lines[at - 1] ?? '');
    const alike = sender !== null && squeezed(sender.name).includes(squeezed(words[0] ?? ''));
    const same = alike && (sender.own || isFirstName(sender.name, mail));
    if (isClosing(line, lines[at + 1])) continue;
    const title = titleOf(line);
    if (!same && title === '' && isOrganisation(name, mail, text, at < lines.length - 1)) continue;
    if (!same && (underTeam(lines, at, closed) || isPlace(lines, at, words))) continue;
    const isSenders = squeezed(mail.from.name) !== '' && squeezed(name) === squeezed(mail.from.name);
    if (!same && agreement(name, keys) === 2) continue;
    if (!same && isSenders && !titled) continue;
    const alone = lines.length === 1 && words.length < 4 && agreement(words[0] ?? '', keys) === 0;
    if (words.length === 1 && !same && !(closed && at === 0) && !titled && !alone) continue;
    if (words.length === 1 && agreement(name, keys) > 0 && !same) continue;
    if (same || closed || titled || alone || (title !== '' && words.length > 1))
      return { name, title, at, titled };
  }
  return null;
}

/** "Hugs," above "Ann Doe": one word with a comma, and a name below it. */
const isClosing = (line: string, next: string | undefined) =>
  /^(?:in\s)?\p{L}+,$/iu.test(line) && next !== undefined && personOf(next, null) !== null;

/** "La Secretaria del Tribunal," above the name. */
const isOfficeAbove = (line: string) => wordsOf(line).some(({ lower }) => isOffice(lower));

/** ann@acme.example: the first name alone, at a domain that has nothing of the name. */
const isFirstName = (name: string, mail: Mail) =>
  squeezed(mail.from.email.split('@')[0] ?? '') === squeezed(name.split(' ')[0] ?? '') &&
  agreement(name, domainKeys(mail)) === 0;

/** A name that the mail speaks of elsewhere, or that stands in a team's name: the company's, not a person's. */
function isOrganisation(name: string, mail: Mail, text: string, titled: boolean): boolean {
  const plain = squeezed(name);
  const team = squeezed(mail.from.name.replace(/\s(?:via|über|through)\s.*$/i, ''));
  if (plain.length > 3 && team.includes(plain) && team !== plain && !senderPerson(mail)) return true;
  const [first = '', ...others] = name.split(' ');
  // "Farmacie Riunite" at farmacie.example; but Rolf Pfundstein at pfundstein.example is its owner.
  if (!titled && squeezed(first).length > 2 && agreement(first, domainKeys(mail)) > 0) return true;
  const times = `${mail.subject} ${text}`.split(name).length - 1;
  if (times > (others.length === 0 ? 1 : 2)) return true;
  return (
    !titled && (times > 1 || /\p{Ll}\p{Lu}/u.test(name.replace(/\b(?:Mc|Mac|De|Di|Le|La|Van|O['’])/g, '')))
  );
}

/** "Human Resources / Acme International": what stands below a team's lines is the company. */
const underTeam = (lines: readonly string[], at: number, closed: boolean) =>
  !closed &&
  at > 0 &&
  lines
    .slice(0, at)
    .every((line) => wordsOf(line).every(({ lower }) => isDepartment(lower) || isLittle(lower)));

/** "Acme Recruitment / Lisbon": one word that ends a team's signature is where the team sits. */
const isPlace = (lines: readonly string[], at: number, words: readonly string[]) =>
  words.length === 1 &&
  at > 0 &&
  at === lines.length - 1 &&
  wordsOf(lines[at - 1] ?? '').length > 1 &&
  wordsOf(lines[at - 1] ?? '').some(({ lower }) => isDepartment(lower));

/** The signature of a mail and who signed it. */
export function readSignature(mail: Mail, text: string): { signature: Signature; signer: Signer | null } {
  const signature = signatureOf(text);
  return { signature, signer: signerIn(signature, mail, text) };
}
