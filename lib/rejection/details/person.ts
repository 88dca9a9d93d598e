/** The person to answer: a human sender, or the name under the mail. */
import type { Detail, Mail } from '../verdict';
import { isNoReply } from './no-reply';
import { passagesOf, wordsOf } from './passages';
import { closings, legalForms, roleHeads, teamWords } from './words';

const titles = new Set([
  'dr',
  'prof',
  'mr',
  'mrs',
  'ms',
  'mx',
  'herr',
  'frau',
  'mag',
  'dipl-ing',
  'ing',
  'sir',
  'm',
  'mme',
  'sr',
  'sra',
  'srta',
  'sig',
  'dott',
  'dhr',
  'mevr',
  'drs',
]);
const particles = new Set([
  'de',
  'van',
  'von',
  'der',
  'den',
  'di',
  'da',
  'la',
  'le',
  'del',
  'dos',
  'du',
  'ten',
  'ter',
  'zu',
  'al',
  'bin',
  'y',
  'e',
]);
const noName = new Set([
  ...teamWords,
  ...roleHeads,
  ...legalForms,
  'the',
  'your',
  'our',
  'best',
  'regards',
  'sincerely',
  'sent',
  'from',
  'phone',
  'tel',
  'email',
  'mobile',
  'confidential',
  'note',
  'please',
  'thank',
  'thanks',
  'you',
  'dear',
  'hello',
  'we',
  'on',
  'behalf',
  'no',
  'reply',
  'via',
  'and',
  'und',
  'et',
  'we',
  'follow',
  'us',
  'hi',
  'unfortunately',
  'applicant',
  'candidate',
  'application',
  'job',
  'jobs',
  'health',
  'solutions',
  'systems',
  'labs',
  'technologies',
  'software',
  'bank',
  'university',
  'institute',
]);

const partOfName = /^\p{Lu}[\p{L}'’.-]*$/u;

const cased = (word: string) =>
  word.length > 2 && word === word.toUpperCase()
    ? word.toLowerCase().replaceAll(/(^|[-'’])\p{L}/gu, (letter) => letter.toUpperCase())
    : word;

/** The line as a person's name ("Jane Doe", "DOE, Jane", "Dr. Jane van Doe"); null when it is none. */
export function personOf(line: string, company: string | null): string | null {
  const swapped = /^([\p{L}'’-]+), ([\p{L}'’ .-]+)$/u.exec(line.trim());
  const whole = swapped ? `${swapped[2]} ${swapped[1]}` : line.trim();
  // "Jane Doe | Acme", "Jane Doe (she/her)", "Jane at Acme": the name is what stands first.
  const [head = ''] = whole.split(/\s*[|(,•·/]\s*|\s[-–—]\s|\s(?:at|from|via|bei|chez|@)\s/);
  const words = wordsOf(head.trim());
  if (words.length === 0 || words.length > 5 || /[\d@:]/.test(head)) return null;
  const names = words.filter(({ lower }) => !titles.has(lower));
  if (
    names.length === 0 ||
    names.some(({ bare, lower }) => noName.has(lower) || !(partOfName.test(bare) || particles.has(lower)))
  )
    return null;
  const value = words
    .map(({ raw }) => cased(raw.replace(/[,;:]$/, '')))
    .join(' ')
    .slice(0, 80);
  const same =
    company && value.toLowerCase().replaceAll(/\W/g, '') === company.toLowerCase().replaceAll(/\W/g, '');
  return same ? null : value;
}

const folded = (line: string) => line.toLowerCase().replace(/[\s,.!–—-]+$/, '');
const closes = (line: string) => {
  const plain = folded(line);
  return plain.length <= 45 && closings.some((closing) => plain === closing || plain.endsWith(` ${closing}`));
};

/** The name below a closing line (or below "-- "), and whether what follows it says that it is a person's. */
function underClosing(passages: readonly string[], company: string | null): Detail | null {
  for (let at = passages.length - 1; at >= 0; at -= 1) {
    const line = passages[at] ?? '';
    if (!closes(line) && !/^[-–—_]{2,}$/.test(line)) continue;
    for (let below = at + 1; below <= Math.min(at + 2, passages.length - 1); below += 1) {
      const value = personOf(passages[below] ?? '', company);
      const next = wordsOf(passages[below + 1] ?? '').slice(0, 10);
      const titled = next.some(({ lower }) => roleHeads.has(lower) || teamWords.has(lower));
      const names = value?.split(' ').length ?? 0;
      if (value && (names > 1 || titled)) return { value, sure: titled && names > 1 };
      if (value && names === 1 && below === at + 1 && !company?.toLowerCase().startsWith(value.toLowerCase()))
        return { value, sure: false };
    }
  }
  return null;
}

/** Where, among the passages, a full name stands right above a job's title; null when nowhere. */
export function titledNameAt(passages: readonly string[]): number | null {
  for (let at = passages.length - 2; at >= 0; at -= 1) {
    const title = wordsOf(passages[at + 1] ?? '');
    const name = personOf(passages[at] ?? '', null);
    if (
      name?.includes(' ') &&
      title.length > 0 &&
      title.length <= 9 &&
      title.some(({ lower }) => roleHeads.has(lower) || /recruiters?$/.test(lower))
    )
      return at;
  }
  return null;
}

/** Who to answer; null when nobody is named. Sure when sender and signature agree, or a job title stands below. */
export function personIn(mail: Mail, text: string, company: string | null): Detail | null {
  const passages = passagesOf(text);
  const titled = titledNameAt(passages);
  const titledName = titled === null ? null : personOf(passages[titled] ?? '', company);
  const signed = underClosing(passages, company) ?? (titledName ? { value: titledName, sure: true } : null);
  const sender = isNoReply({ ...mail, text: '' }) ? null : personOf(mail.from.name, company);
  const local = mail.from.email.split('@')[0]?.toLowerCase() ?? '';
  const human = sender && (sender.includes(' ') || local.startsWith(sender.toLowerCase())) ? sender : null;
  if (human && signed && firstWord(human) === firstWord(signed.value)) {
    return { value: human.length >= signed.value.length ? human : signed.value, sure: true };
  }
  if (human) {
    const own = human
      .toLowerCase()
      .split(/[\s.-]+/)
      .some((part) => part.length > 2 && local.includes(part));
    return { value: human, sure: own && !signed };
  }
  return signed;
}

const firstWord = (name: string) => firstNameOf(name)?.toLowerCase() ?? name.toLowerCase();

/** "Dr. Jane Doe" gives "Jane"; null for an initial or a title alone. */
export function firstNameOf(person: string): string | null {
  const first = wordsOf(person).find(({ lower }) => !titles.has(lower));
  return first && first.bare.length > 1 && !/^\p{L}\.?$/u.test(first.bare) ? first.bare : null;
}
