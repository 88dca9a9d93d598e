/** A table written as running text: phrases parted by commas, over as many lines as it takes. */
export function list(phrases: string): readonly string[] {
  return phrases.split(',').map((phrase) => phrase.trim().replace(/\s+/g, ' '));
}
