/** Text put down in lines, as it comes: white space collapsed, empty lines between paragraphs. */
import { flatten } from './text-characters';

/** Twenty times the newest words of any usual mail. */
export const mostCharacters = 100_000;

/**
 * Whose words a line holds. 'source': names where the quote under it comes from, by its own mark. A bare blockquote may be a quote or an indent, told by what surrounds it: 'cited' looks like
 * a quote (a bar beside it, or no style at all), 'indented' looks like neither.
 */
export type Part = 'own' | 'source' | 'quote' | 'cited' | 'indented' | 'history' | 'signature' | 'footer';

export interface Line {
  /** Without white space at its ends; '' is an empty line. */
  text: string;
  part: Part;
  /** How many of its characters are links. */
  linked: number;
}

/** What holds for a piece of text. */
export interface Setting {
  /** Its white space is kept, as in `pre`. */
  kept: boolean;
  link: boolean;
}

/** The lines so far, and the one being written. */
export class TextPage {
  characters = 0;
  readonly #lines: Line[] = [];
  #text = '';
  #part: Part = 'own';
  #linked = 0;
  #gap = false;
  #emptyLine = false;
  #bullet = false;

  add(data: string, { kept, link }: Setting, partOf: (text: string) => Part): void {
    const room = mostCharacters - this.characters;
    const cut = data.length > room ? data.slice(0, room) : data;
    this.characters += cut.length;
    if (!kept) {
      this.#put(flatten(cut), link, partOf);
      return;
    }
    const [first = '', ...rest] = cut.split(/\r\n?|\n/);
    this.#put(flatten(first), link, partOf);
    for (const line of rest) {
      this.lineBreak();
      this.#put(flatten(line), link, partOf);
    }
  }

  #put(text: string, link: boolean, partOf: (text: string) => Part): void {
    const words = text.trim();
    this.#gap ||= text.startsWith(' ');
    if (words === '') return;
    const part = partOf(words);
    if (part !== this.#part) this.blockBreak();
    if (this.#text === '') this.#startLine(part);
    else if (this.#gap) this.#text += ' ';
    this.#text += words;
    this.#gap = text.endsWith(' ');
    if (link) this.#linked += words.length;
  }

  #startLine(part: Part): void {
    this.#part = part;
    if (this.#emptyLine) this.#lines.push({ text: '', part, linked: 0 });
    if (this.#bullet) this.#text = '- ';
    this.#emptyLine = false;
    this.#bullet = false;
  }

  gap(): void {
    this.#gap = true;
  }

  bullet(): void {
    this.#bullet = true;
  }

  blockBreak(): void {
    this.#gap = false;
    if (this.#text === '') return;
    this.#lines.push({ text: this.#text, part: this.#part, linked: this.#linked });
    this.#text = '';
    this.#linked = 0;
  }

  lineBreak(): void {
    if (this.#text === '') this.#emptyLine = true;
    else this.blockBreak();
  }

  paragraphBreak(): void {
    this.blockBreak();
    this.#emptyLine = true;
  }

  finish(): Line[] {
    this.blockBreak();
    return this.#lines;
  }
}
