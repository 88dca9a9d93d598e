import { expectedTopics } from './grammars';
import { hasInvisible, withoutInvisible } from './normalise';
import { judgedLength } from './sentences';
import { StemSearch } from './stem-search';

let search: StemSearch | null = null;
let searched: readonly string[] = [];

/** Could this mail be about the reader's application? Cheap, and wrong only in saying yes too often. */
export function mayConcernApplication(text: string): boolean {
  const topics = expectedTopics();
  if (!search || searched !== topics) {
    search = new StemSearch(topics);
    searched = topics;
  }
  if (search.foundIn(text, judgedLength)) return true;
  if (!hasInvisible(text)) return false;
  return search.foundIn(withoutInvisible(text.slice(0, judgedLength)), judgedLength);
}
