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
    let run: string[] = [];
    for (const word of sentence.replace(/['’]/g, '').split(/[^\p{L}\p{N}]+/u)) {
      if (!/\p{L}/u.test(word)) continue;
      all++;
      if (word !== word.toUpperCase() || word === word.toLowerCase()) {
        run = [];
        continue;
      }
      capitals++;
      run.push(word);
      if (run.length >= longRun && isShoutedRun(run, shoutWords)) return true;
    }
  }
  return all >= fewestWords && capitals / all > mostlyShouted;
}

/** A single letter is no shout word here: "I" and "A" stand in capitals by themselves. */
function isShoutedRun(run: readonly string[], shoutWords: ReadonlySet<string>): boolean {
  return (
    run.join('').length >= fewestLetters &&
    run.some((word) => word.length > 1 && shoutWords.has(word.toLowerCase()))
  );
}
