/**
 * Stands in the build for what `lib/rejection/compromise-matcher.ts` would bring along and no pattern of ours can ask
 * for: the matcher's fuzzy words (`~word~`), methods (`@hasComma`), negations (`!word`), conjunctions (`(a && b)`) and
 * exclusions (`notIf`), which pattern.ts does not read.
 */
export default {};
