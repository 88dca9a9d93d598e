/** Signatures that only the text tells: the "-- " line, and what phones put under a mail. */
import { deviceWords, sentFromWords } from './own-words-marks';
import type { Line } from './text-page';

/** More than this below a "--" is the mail itself, not a signature. */
const mostLines = 24;
const mostCharacters = 1_500;
const longestAdvertisement = 70;

/** The "-- " of RFC 3676 (its space may be lost), or a long dash in its place. */
export function isSignatureMark(text: string): boolean {
  return text === '--' || text === '—';
}

/** Where the signature under `mark` ends (the index after it), or null when what follows is too long for one. */
export function signatureEnd(lines: readonly Line[], mark: number): number | null {
  let characters = 0;
  let count = 0;
  let at = mark + 1;
  for (; lines[at]?.part === 'own'; at += 1) {
    const text = lines[at]?.text ?? '';
    if (text !== '') count += 1;
    characters += text.length;
    if (count > mostLines || characters > mostCharacters) return null;
  }
  return at;
}

/** "Sent from my iPhone", in many languages: a short line that names a device and how it was sent. */
export function isSentFrom(text: string): boolean {
  if (text.length > longestAdvertisement) return false;
  const lower = text.toLowerCase();
  return (
    sentFromWords.some((word) => lower.includes(word)) && deviceWords.some((word) => lower.includes(word))
  );
}
