/** Values come from mails: what is put into a draft is one line of visible text, whatever the mail held. */

const mostLength = 80;
/** Controls, bidi and zero-width marks, private use, lone surrogates, and letters that are drawn as nothing. */
const invisible = /[\p{Cc}\p{Cf}\p{Co}\p{Cs}\u115F\u1160\u2800\u3164\uFFA0]/gu;
/** More marks than any script stacks on one letter. */
const stackedMarks = /(\p{M}{4})\p{M}+/gu;

/** `cut` where the value was too long and the user should look at what is left. */
export function cleanValue(raw: string): { text: string; cut: boolean } | null {
  const near = raw.slice(0, 1000);
  const line = near
    .replace(/\s+/g, ' ')
    .replace(invisible, '')
    .normalize('NFC')
    .replace(stackedMarks, '$1')
    .replace(/ {2,}/g, ' ')
    .replace(/^[\s,;:]+|[\s,;:]+$/g, '');
  if (!/[\p{L}\p{N}]/u.test(line)) return null;
  const letters = Array.from(line);
  if (letters.length <= mostLength) return { text: line, cut: near.length < raw.length };
  const head = letters.slice(0, mostLength).join('');
  const space = head.lastIndexOf(' ');
  const whole = space > mostLength / 2 ? head.slice(0, space) : head;
  return { text: whole.replace(/[\s,;:]+$/, ''), cut: true };
}
