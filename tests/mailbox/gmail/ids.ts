/** Gmail's ids for the demo mails, made as Gmail makes them: the time in the upper bits, so that they sort by it. */
import type { DemoMail, DemoThread } from '../mail';

/** FNV-1a with a last mix, 32 bits: any number will do in which every letter counts for every bit. */
function spread(text: string): number {
  let hash = 0x811c9dc5;
  for (const character of text) {
    hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), 0x01000193) >>> 0;
  }
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b) >>> 0;
  return (hash ^ (hash >>> 13)) >>> 0;
}

function idNumber(mail: { id: string; sentAt: number }): bigint {
  return (BigInt(mail.sentAt) << 20n) | BigInt(spread(mail.id) & 0xfffff);
}

/** The 16 hex digits of `data-legacy-message-id`. */
export function legacyMessageId(mail: { id: string; sentAt: number }): string {
  return idNumber(mail).toString(16).padStart(16, '0');
}

/** `#msg-f:<decimal>` for a received mail, `#msg-a:r<number>` for one that was written here. */
export function messageId(mail: { id: string; sentAt: number; own?: boolean }): string {
  return mail.own ? `#msg-a:r${idNumber(mail) % 10n ** 17n}` : `#msg-f:${idNumber(mail)}`;
}

function firstMail(thread: DemoThread): DemoMail {
  const [first] = thread.mails;
  if (!first) throw new Error(`Thread ${thread.id} has no mail`);
  return first;
}

/** The 16 hex digits of `data-legacy-thread-id`: those of its first mail. */
export function legacyThreadId(thread: DemoThread): string {
  return legacyMessageId(firstMail(thread));
}

/** `thread-f:<decimal>` or, where the user wrote the first mail, `thread-a:r<number>`. */
export function permanentThreadId(thread: DemoThread): string {
  return messageId(firstMail(thread)).replace('#msg-', 'thread-');
}

const letters = 'BCDFGHJKLMNPQRSTVWXZbcdfghjklmnpqrstvwxz';

/** The 32 letters that Gmail's address shows for an open thread; they are not its id. */
export function routeToken(thread: DemoThread): string {
  let token = 'FMfcgz';
  for (let place = 0; token.length < 32; place += 1) {
    token += letters[spread(`${thread.id} ${place}`) % letters.length] ?? 'Q';
  }
  return token;
}
