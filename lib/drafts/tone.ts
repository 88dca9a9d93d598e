/** Tells when a reply turns hot. Cautious on purpose: a hint on a polite mail would be worse than none on an angry one. */
import type { Language } from '../rejection/verdict';
import { de } from './tone/de';
import { en } from './tone/en';
import { es } from './tone/es';
import { fr } from './tone/fr';
import { it } from './tone/it';
import { nl } from './tone/nl';
import { pt } from './tone/pt';
import { isShouted } from './tone/shouting';
import type { ToneWords } from './tone/words';

export type HotReason = 'insult' | 'blame' | 'threat' | 'sarcasm' | 'shouting' | 'argument';

const words: Record<Language, ToneWords> = { en, de, fr, es, it, pt, nl };
const byPhrase = ['insult', 'blame', 'threat', 'sarcasm'] as const;

/** No reply is longer; what lies beyond is not looked at. */
const mostCharacters = 20_000;
const longArgument = 200;
const disputesOfArgument = 3;
const doubtfulDespiteCourtesy = 3;

/**
 * Judges what the user wrote themselves, in the thread's language and in English. `reasons` holds each reason once and is empty when the
 * text is not hot; a phrase that is only doubtful counts as `sarcasm`. Takes time in proportion to the text's length.
 */
export function tone(text: string, language: Language): { hot: boolean; reasons: HotReason[] } {
  const own = text.slice(0, mostCharacters);
  const line = asWords(own);
  const tables = language === 'en' ? [en] : [words[language], en];
  const found = (kind: keyof ToneWords) =>
    tables.flatMap((table) => table[kind].filter((phrase) => holds(line, phrase)));

  const reasons = new Set<HotReason>(byPhrase.filter((kind) => found(kind).length > 0));
  const doubtful = new Set(found('doubtful')).size;
  if (doubtful >= doubtfulDespiteCourtesy || (doubtful > 0 && found('courtesy').length === 0))
    reasons.add('sarcasm');
  if (isShouted(own, new Set(tables.flatMap(({ shouted }) => shouted)))) reasons.add('shouting');
  if (line.split(' ').length > longArgument && new Set(found('dispute')).size >= disputesOfArgument)
    reasons.add('argument');
  return { hot: reasons.size > 0, reasons: [...reasons] };
}

/** Lower-case words parted by one space, with a full stop at each edge of a sentence. */
function asWords(text: string): string {
  const line = text
    .normalize('NFC')
    .toLowerCase()
    .replace(/['’‘`]/g, '')
    .replace(/[.!?;\n\r]+/g, ' . ')
    .replace(/[^\p{L}\p{N}\p{M}. ]+/gu, ' ')
    .replace(/ {2,}/g, ' ')
    .replace(/(?: \.)+ /g, ' . ');
  return ` . ${line.trim()} . `;
}

/** A `*` ends a word anywhere in the phrase: `plus qualifié* que`. */
function holds(line: string, phrase: string): boolean {
  const [head = '', ...rest] = phrase.split('*');
  if (rest.length === 0) return line.includes(` ${phrase} `);
  const tail = rest.join('').trim();
  if (tail === '') return line.includes(` ${head}`);
  for (let at = line.indexOf(` ${head}`); at >= 0; at = line.indexOf(` ${head}`, at + 1)) {
    const end = line.indexOf(' ', at + head.length + 1);
    if (end >= 0 && line.startsWith(` ${tail}`, end)) return true;
  }
  return false;
}
