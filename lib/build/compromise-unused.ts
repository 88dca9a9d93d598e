/**
 * Stands in the build for what `lib/rejection/compromise-matcher.ts` would bring along and no pattern of ours can ask
 * for: the matcher's fuzzy words (`~word~`), methods (`@hasComma`), negations (`!word`), conjunctions (`(a && b)`),
 * exclusions (`notIf`) and groups (`[word]`), which pattern.ts does not read, and contractions, which are one term here.
 */
export default function unused(): void {}
export const getGroup = unused;
