/** What language the words of a mail are in, for those who read details from them. */
import { languageOf } from '../language';
import { fold } from '../normalise';
import type { Language } from '../verdict';

/** The beginning of a mail tells. */
const looksAt = 3000;

/** Null where the text is in none of our languages. */
export const languageOfText = (text: string): Language | null => languageOf([fold(text.slice(0, looksAt))]);
