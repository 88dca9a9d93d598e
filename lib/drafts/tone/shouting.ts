/** Words in capitals in a row, and how many words of a text must be in capitals for all of it to be shouted. */
const longRun = 3;
const fewestLetters = 8;
const fewestWords = 10;
const mostlyShouted = 0.7;

/**
 * Whether a text shouts: a run of words in capitals with a word among them that no name or abbreviation is made of (`shoutWords`, in lower
 * case, without apostrophes), or capitals nearly throughout.
 */
export function isShouted(text: string, shoutWords: ReadonlySet<string>): boolean {
  let all = 0;
  let capitals = 0;
  for (const sentence of text.split(/[.!?;:,\n\r]/)) {
    let run = { words: 0, letters: 0, shouted: false };
    for (const word of sentence.replace(/['’]/g, '').split(/[^\p{L}\p{N}]+/u)) {
      if (!/\p{L}/u.test(word)) continue;
      all++;
      if (word !== word.toUpperCase() || word === word.toLowerCase()) {
        run = { words: 0, letters: 0, shouted: false };
        continue;
      }
      capitals++;
      run.words++;
      run.letters += word.length;
      /* A single letter tells nothing: "I" and "A" stand in capitals by themselves. */
      run.shouted ||= word.length > 1 && shoutWords.has(word.toLowerCase());
      if (run.shouted && run.words >= longRun && run.letters >= fewestLetters) return true;
    }
  }
  return all >= fewestWords && capitals / all > mostlyShouted;
}
