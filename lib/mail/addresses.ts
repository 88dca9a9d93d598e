/** Mail addresses as pages show them. All linear in the text's length: names and titles are the sender's to choose. */
import type { Sender } from './reader';

/** What stands around an address: white space, brackets, quotes, list marks and the marks of writing direction. */
const around = /[\s<>()[\],;:"'\u061C\u200B-\u200F\u202A-\u202E\u2066-\u2069\uFEFF]+/;
const longest = 320;

/** The text as an address in lower case, or '' when it is none. */
export function asAddress(text: string): string {
  const at = text.indexOf('@');
  const isAddress =
    text.length <= longest &&
    at > 0 &&
    at === text.lastIndexOf('@') &&
    text.slice(at + 1).includes('.') &&
    !text.endsWith('.') &&
    !around.test(text);
  return isAddress ? text.toLowerCase() : '';
}

/** The first address in the text, '' when it holds none. */
export function firstAddress(text: string): string {
  // Most of what is asked about holds none, and a look asks often.
  return text.includes('@') ? (text.split(around).map(asAddress).find(Boolean) ?? '') : '';
}

/** The last address in the text, '' when it holds none. */
export function lastAddress(text: string): string {
  return text.split(around).map(asAddress).findLast(Boolean) ?? '';
}

/** Whether two addresses reach one mailbox. What follows a plus is the user's own mark; Google Mail ignores dots too. */
export function sameMailbox(one: string, other: string): boolean {
  return one !== '' && mailbox(one) === mailbox(other);
}

function mailbox(address: string): string {
  const [local = '', domain = ''] = address.toLowerCase().split('@');
  const user = local.split('+')[0] || local;
  if (domain !== 'gmail.com' && domain !== 'googlemail.com') return `${user}@${domain}`;
  return `${user.replaceAll('.', '')}@gmail.com`;
}

/** The page tells who sent a mail, by name or address. */
export const isKnown = ({ name, email }: Sender): boolean => name !== '' || email !== '';
