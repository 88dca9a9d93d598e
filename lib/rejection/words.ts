import type { LanguageRules, Spelling } from './grammar';
import { TypoMender } from './typos';

/** One word of a sentence, ready to be matched. */
export interface Word {
  text: string;
  classes: Set<string>;
  /** Counts up at commas, brackets and dashes. */
  clause: number;
  quoted: boolean;
}

const noClasses = new Set<string>();
const piece = /[\p{L}\p{N}]+(?:'[\p{L}\p{N}]+)*|[,;:()"]|\s-+\s/gu;

/** Takes sentences apart as one language does: contractions, compounds, word classes, misspelt key words. */
export class WordReader {
  private readonly classes = new Map<string, Set<string>>();
  private readonly beginning: [string, string][] = [];
  private readonly ending: [string, string][] = [];
  private readonly compounds = new Map<string, Map<string, string>>();
  private readonly whole: Map<string, string>;
  private readonly endings: [string, string][];
  private readonly beginnings: [string, string][];
  private readonly enclitic: string | undefined;
  private readonly typos: TypoMender;

  constructor({ spelling, words }: LanguageRules) {
    for (const [name, list] of Object.entries(words)) {
      for (const word of list.split(' ')) {
        if (word.endsWith('*')) this.beginning.push([word.slice(0, -1), name]);
        else if (word.startsWith('*')) this.ending.push([word.slice(1), name]);
        else this.classes.set(word, new Set(this.classes.get(word)).add(name));
      }
    }
    this.whole = new Map(Object.entries(spelling.whole));
    this.endings = Object.entries(spelling.endings);
    this.beginnings = Object.entries(spelling.beginnings);
    this.enclitic = spelling.enclitic;
    this.readCompounds(spelling);
    this.typos = new TypoMender([...this.classes.keys()], spelling.notTypos.split(' '));
  }

  private readCompounds({ compounds }: Spelling): void {
    for (const compound of compounds) {
      const [first = '', second = ''] = compound.split(' ');
      const seconds = this.compounds.get(first) ?? new Map<string, string>();
      this.compounds.set(first, seconds.set(second, `${first}_${second}`));
    }
  }

  /**
   * The words of a folded sentence; with `mend`, misspelt key words are read as what was meant. `quoted` where it begins
   * inside a quotation.
   */
  read(sentence: string, mend: boolean, quoted = false): Word[] {
    const words: Word[] = [];
    let clause = 0;
    let inQuotation = quoted;
    for (const { 0: found, index } of sentence.matchAll(piece)) {
      if (found === '"') inQuotation = !inQuotation;
      else if (found.length === 1 && ',;:()'.includes(found)) clause += 1;
      else if (found.startsWith(' ')) clause += 1;
      else {
        for (const text of this.expand(found)) this.add(words, text, clause, inQuotation, mend);
        // "candidatou-se" is one word where the language lists it; elsewhere what hangs on a verb is not the word that stands alone.
        const last = words.at(-1);
        if (last && last.text === this.enclitic && sentence[index - 1] === '-') last.text = `-${found}`;
      }
    }
    return words;
  }

  private expand(word: string): string[] {
    const whole = this.whole.get(word);
    if (whole !== undefined) return whole.split(' ');
    if (!word.includes("'")) return [word];
    for (const [ending, meaning] of this.endings) {
      if (word.endsWith(ending)) return `${word.slice(0, -ending.length)}${meaning}`.split(' ');
    }
    for (const [beginning, meaning] of this.beginnings) {
      if (word.startsWith(beginning)) return `${meaning}${word.slice(beginning.length)}`.split(' ');
    }
    return word.split("'");
  }

  private add(words: Word[], text: string, clause: number, quoted: boolean, mend: boolean): void {
    const last = words.at(-1);
    const joined = last && last.clause === clause && this.compounds.get(last.text)?.get(text);
    if (joined) words.pop();
    let word = joined || text;
    let classes = this.classesOf(word);
    if (mend && classes.size === 0) {
      word = this.typos.mend(word);
      classes = this.classesOf(word);
    }
    words.push({ text: word, classes, clause, quoted });
  }

  private classesOf(word: string): Set<string> {
    const exact = this.classes.get(word);
    if (this.beginning.length + this.ending.length === 0) return exact ?? noClasses;
    const classes = new Set(exact);
    for (const [stem, name] of this.beginning) if (word.startsWith(stem)) classes.add(name);
    for (const [stem, name] of this.ending) if (word.endsWith(stem)) classes.add(name);
    return classes;
  }
}
