import type { CompiledLanguage } from './compiled';
import type { Word } from './words';

/** A quotation goes on over so many sentences at most: a mark that nobody closes quotes nothing. */
const longestQuotation = 6;

/** Which sentences begin inside a quotation that an earlier one opened and a later one closes. The first, the subject, opens none. */
function insideQuotations(sentences: readonly string[]): Set<number> {
  const inside = new Set<number>();
  let open = -1;
  for (const [number, sentence] of sentences.entries()) {
    if (number === 0 || sentence.split('"').length % 2 === 1) continue;
    if (open < 0 || number - open > longestQuotation) open = number;
    else {
      for (let between = open + 1; between <= number; between += 1) inside.add(between);
      open = -1;
    }
  }
  return inside;
}

/** The sentences of a mail as words, each read when first asked for. */
export class MailWords {
  private readonly read: (Word[] | undefined)[] = [];
  private readonly mended = new Set<number>();
  /** The words as one text, until a sentence is read, or read anew. */
  private joined: string | undefined;
  private quotations: Set<number> | undefined;

  /** Folded sentences, and the grammar to read them by. */
  constructor(
    readonly sentences: readonly string[],
    readonly grammar: CompiledLanguage,
  ) {}

  /** The words of a sentence; with `mend`, misspelt key words are read as what was meant. */
  of(sentence: number, mend = false): Word[] {
    const known = this.read[sentence];
    if (known && (!mend || this.mended.has(sentence))) return known;
    this.quotations ??= insideQuotations(this.sentences);
    const words = this.grammar.words.read(
      this.sentences[sentence] ?? '',
      mend,
      this.quotations.has(sentence),
    );
    this.read[sentence] = words;
    this.joined = undefined;
    if (mend) this.mended.add(sentence);
    return words;
  }

  /** The sentences that hold a cue, with their numbers, until there are so many words in them. */
  withCue(cues: RegExp, mostWords: number, mend = false): { number: number; words: Word[] }[] {
    const found: { number: number; words: Word[] }[] = [];
    let room = mostWords;
    for (const [number, sentence] of this.sentences.entries()) {
      if (room <= 0) break;
      if (!cues.test(sentence)) continue;
      const words = this.of(number, mend);
      found.push({ number, words });
      room -= words.length;
    }
    return found;
  }

  /** All words, sentences parted by full stops. */
  text(mend = false): string {
    if (mend) for (const number of this.sentences.keys()) this.of(number, true);
    if (this.joined !== undefined) return this.joined;
    const joined = this.sentences.map((_, number) => wordsAsText(this.of(number))).join(' . ');
    this.joined = joined;
    return joined;
  }

  /** The words of one sentence, parted by single spaces. */
  textOf(sentence: number): string {
    return wordsAsText(this.of(sentence));
  }

  /** How many of all words are so. */
  count(is: (word: string) => boolean): number {
    let count = 0;
    for (const number of this.sentences.keys()) {
      for (const { text } of this.of(number)) if (is(text)) count += 1;
    }
    return count;
  }
}

export const wordsAsText = (words: readonly Word[]): string => words.map(({ text }) => text).join(' ');
