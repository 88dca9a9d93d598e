/**
 * Gmail's ids. A thread and a message each have two: the old one (16 hex digits, what Gmail's API and old links
 * use) and the permanent one (`thread-f:<decimal>`, `msg-f:<decimal>`, or `msg-a:r…` for what this client wrote).
 * The decimal is the old id in another base (seen on list rows of 2019 and headings of 2026), and its upper bits
 * are the milliseconds at which the mail arrived (id >> 20; checked on rows and headings of 2015, 2019 and 2026).
 */

/** Gmail opened on 2004-04-01; ids of before that, or of after 2100, are no times. */
const earliest = Date.UTC(2004, 3, 1);
const latest = Date.UTC(2100, 0, 1);

/** An id attribute without its '#', or null when it says nothing (Gmail has painted the string "undefined"). */
export function idFrom(attribute: string | null | undefined): string | null {
  const id = attribute?.trim().replace(/^#/, '') ?? '';
  return /^[\w:.-]{1,100}$/.test(id) && id !== 'undefined' && id !== 'null' ? id : null;
}

/** When the mail (or the thread's first mail) with this id arrived, in milliseconds since 1970; null if untold. */
export function instantOfGmailId(id: string): number | null {
  const number = numberOf(id);
  if (number === null) return null;
  const instant = Number(number >> 20n);
  return instant >= earliest && instant < latest ? instant : null;
}

/** The old id that belongs to a permanent one, so that a message has one id whichever is painted first. */
export function legacyId(permanent: string): string | null {
  const number = instantOfGmailId(permanent) === null ? null : numberOf(permanent);
  return number === null ? null : number.toString(16).padStart(16, '0');
}

/** Sent mail and drafts of the user keep such an id; of received mail only what was fetched from elsewhere has one. */
export function isWrittenHere(permanent: string | null): boolean {
  return permanent?.startsWith('msg-a:') ?? false;
}

function numberOf(id: string): bigint | null {
  const decimal = /^(?:msg|thread)-f:(\d{1,20})$/.exec(id)?.[1];
  if (decimal) return BigInt(decimal);
  return /^[0-9a-f]{15,16}$/i.test(id) ? BigInt(`0x${id}`) : null;
}
