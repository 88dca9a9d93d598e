/** Companies named under a mail: below the person who signed, or by the team that did. */
import { agreement } from './company-domain';
import { companyOfLine } from './company-line';
import { isKind, isLegal } from './organisation-words';
import { wordsOf } from './passages';
import type { Signature } from './signature';
import type { Signer } from './signer';
import type { Candidate } from './votes';

/** The companies of a signature's lines, without the line of the person. */
export function companiesInSignature(
  signature: Signature,
  signer: Signer | null,
  keys: readonly string[],
): Candidate[] {
  const found = signature.lines.flatMap((line, at) => {
    const own = at === signer?.at ? afterName(line, signer.name) : line;
    const named = own ? companyOfLine(own, keys) : null;
    if (!named) return [];
    const { value, whole } = named;
    const sound =
      agreement(value, keys) > 0 || wordsOf(value).some(({ lower }) => isKind(lower) || isLegal(lower));
    const alone = signature.lines.length === 1 && !signature.closed;
    return [{ value, weight: sound ? 3 : alone ? 1.5 : whole ? 2.2 : 1.7, signed: true }];
  });
  // Where several lines could be one, offices stand above the company.
  return found.map((candidate, at) =>
    at < found.length - 1 ? { ...candidate, weight: candidate.weight - 0.5 } : candidate,
  );
}

/** "Ann Doe, Deputy Director, Tolland Museum": what follows the name. */
const afterName = (line: string, name: string): string | null => {
  const last = name.split(' ').at(-1) ?? name;
  const at = line.indexOf(last);
  return at < 0 ? null : line.slice(at + last.length).replace(/^[\s,|–—-]+/, '') || null;
};
