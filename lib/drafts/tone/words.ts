/**
 * What turns a reply hot, in one language. Phrases are compared in lower case, word by word, without apostrophes and commas; a full stop
 * stands for the edge of a sentence (`. your loss .` is not "sorry for your loss"), and `*` at the end for any ending.
 */
export interface ToneWords {
  /** Enough by themselves. */
  insult: readonly string[];
  blame: readonly string[];
  threat: readonly string[];
  sarcasm: readonly string[];
  /** Hot only in threes, or where the text has no word of courtesy: a polite mail may hold some of them. */
  doubtful: readonly string[];
  courtesy: readonly string[];
  /** Words of dispute: three different ones in more than 200 words make an argument. */
  dispute: readonly string[];
  /** Words that are in capitals only where somebody shouts, which sets shouting apart from names and abbreviations. */
  shouted: readonly string[];
}

/** Phrases parted by commas, over as many lines as they need. */
export const phrases = (list: string): string[] => list.trim().split(/,\s+/);
