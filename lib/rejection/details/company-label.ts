/** Companies that stand behind a label or a word for "company": "Agency: Acme", "la empresa Acme", "our client Acme". */
import { companyFrom, nameFrom } from './company-name';
import { type Word, wordsOf } from './passages';
import type { Candidate } from './votes';

const label =
  /^(?:company|employer|organi[sz]ation|agency|client|firma|unternehmen|arbeitgeber|entreprise|soci[ée]t[ée]|employeur|empresa|azienda|societ[àa]|bedrijf|werkgever|opdrachtgever)\s*:\s*(.{2,80})$/i;
const nouns = new Set(
  'empresa azienda società entreprise société firma bedrijf client cliente kunde kunden mandant auftraggeber auftraggeberin kundin mandantin mandanten klant opdrachtgever employer'.split(
    ' ',
  ),
);
const articles = new Set('der die das dem den the la le el il de het'.split(' '));

/** `sentences` are the words of the passages. */
export function companiesInLabels(
  passages: readonly string[],
  sentences: readonly (readonly Word[])[],
): Candidate[] {
  return passages.flatMap((passage, at) => {
    const labelled = label.exec(passage)?.[1];
    if (labelled) {
      const value = companyFrom(nameFrom(wordsOf(labelled), 0));
      return value ? [{ value, weight: 12 }] : [];
    }
    return behindNoun(sentences[at] ?? []);
  });
}

/** "unserem Kunden, der Norddata GmbH", "a empresa Pedra Alta enviou". */
function behindNoun(words: readonly Word[]): Candidate[] {
  return words.flatMap((word, at) => {
    if (!nouns.has(word.lower) || word.ends) return [];
    const start = at + (articles.has(words[at + 1]?.lower ?? '') ? 2 : 1);
    const value = companyFrom(nameFrom(words, start));
    return value ? [{ value, weight: 8 }] : [];
  });
}
