/** The person to answer: the name under the mail, or a human sender. */
import type { Detail, Mail } from '../verdict';
import { squeezed } from './company-domain';
import { isNoReply } from './no-reply';
import { firstNameOf } from './person-name';
import { type Signer, senderPerson } from './signer';

/** Who to answer; null when nobody is named. Sure when sender and signature agree, or an office stands below the name. */
export function personIn(mail: Mail, signer: Signer | null, company: string | null): Detail | null {
  const named = (name: string) => company !== null && squeezed(name) === squeezed(company);
  const sender = isNoReply({ ...mail, text: '' }) ? null : senderPerson(mail);
  const human = sender && !named(sender.name) ? sender : null;
  const signed = signer && !named(signer.name) ? signer : null;
  if (human && signed && agree(human.name, signed.name)) {
    // A person who signs without a title goes by the name alone, whatever their mail program adds.
    return { value: called(signed.title, fuller(human.name, signed.name)), sure: true };
  }
  if (signed)
    return {
      value: called(signed.title, signed.name),
      sure: signed.titled && signed.name.includes(' ') && !human,
    };
  return human?.own ? { value: called(human.title, human.name), sure: human.name.includes(' ') } : null;
}

const called = (title: string, name: string) =>
  title && !name.startsWith(title) ? `${title} ${name}` : name;

/** "Ann Doe" and "Ann"; "H. Doe" and "Helga Doe". */
function agree(a: string, b: string): boolean {
  const [one, other] = [first(a), first(b)];
  // "Fi" below the mail of Fiona Doe.
  const short = !b.includes(' ') && other.length > 1 && one.startsWith(other);
  return one === other || short || last(a) === last(b);
}

const last = (name: string) => squeezed(name.split(' ').at(-1) ?? '');
const first = (name: string) => squeezed(firstNameOf(name) ?? name);

const initials = (name: string) => name.split(' ').filter((word) => /^\p{L}\.?$/u.test(word)).length;

/** The name with more of the words written out; of two alike, the signed one. */
function fuller(sender: string, signed: string): string {
  if (!signed.includes(' ')) return sender;
  return sender.split(' ').length > signed.split(' ').length && initials(sender) === 0 ? sender : signed;
}
