import type { CompiledLanguage } from './compiled';
import type { Word } from './words';

/** The sentences of a mail as words, each read when first asked for. */
export class MailWords {
  private readonly read: (Word[] | undefined)[] = [];
  private readonly mended = new Set<number>();

  /** Folded sentences, and the grammar to read them by. */
  constructor(
    readonly sentences: readonly string[],
    readonly grammar: CompiledLanguage,
  ) {}

  /** The words of a sentence; with `mend`, misspelt key words are read as what was meant. */
  of(sentence: number, mend = false): Word[] {
    const known = this.read[sentence];
    if (known && (!mend || this.mended.has(sentence))) return known;
    const words = this.grammar.words.read(this.sentences[sentence] ?? '', mend);
    this.read[sentence] = words;
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
    return this.sentences.map((_, number) => wordsAsText(this.of(number, mend))).join(' . ');
  }

  /** The words of one sentence, parted by single spaces. */
  textOf(sentence: number): string {
    return wordsAsText(this.of(sentence));
  }

  /** How many of all words are so. */
  count(is: (word: string) => boolean): number {
    return this.sentences.reduce(
      (sum, _, number) => sum + this.of(number).filter(({ text }) => is(text)).length,
      0,
    );
  }
}

export const wordsAsText = (words: readonly Word[]): string => words.map(({ text }) => text).join(' ');
