import type { Language } from '../../rejection/verdict';
import { type Move, moves, type Template } from '../draft';

/** Each wording is its paragraphs. Append only: a wording's place is its id, and ids are stored with what was sent. */
export type Wordings = Record<Move, readonly (readonly string[])[]>;

/** `thanks/en/1`, `thanks/en/2`, … */
export function templatesOf(language: Language, wordings: Wordings): Template[] {
  return moves.flatMap((move) =>
    wordings[move].map((paragraphs, index) => ({
      id: `${move}/${language}/${index + 1}`,
      move,
      language,
      body: language === 'fr' ? frenchSpaces(paragraphs.join('\n\n')) : paragraphs.join('\n\n'),
    })),
  );
}

/** French puts a space before these and inside « », which no line may break at. Written plainly in fr.ts, set here. */
function frenchSpaces(text: string): string {
  return text.replace(/ ([?:;»])/g, '\u00A0$1').replaceAll('« ', '«\u00A0');
}
