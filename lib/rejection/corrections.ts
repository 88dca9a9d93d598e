import type { Mail } from './verdict';

/** What the user taught the detector. */
export interface Corrections {
  /** Phrases that mark a rejection, as the user wrote them. Their rule is named `own/` and the phrase. */
  ownPhrases: readonly string[];
  /** Rules that are not to decide any more: `en/not-selected/no-match`, `own/…`. */
  quietRules: readonly string[];
  /** Addresses whose mail is not judged, in lower case; `@example.com` is everybody there. */
  quietSenders: readonly string[];
}

export const noCorrections: Corrections = { ownPhrases: [], quietRules: [], quietSenders: [] };

export function isQuietSender({ from }: Mail, { quietSenders }: Corrections): boolean {
  if (quietSenders.length === 0) return false;
  const address = from.email.trim().toLowerCase();
  const domain = address.slice(address.lastIndexOf('@'));
  return (
    address !== '' &&
    (quietSenders.includes(address) || (domain.startsWith('@') && quietSenders.includes(domain)))
  );
}
