/**
 * The parts of `compromise/one` that the detector uses: its matcher and its nets, without the tokeniser, the tagger
 * and the typing aids (35 kB instead of 90). The build puts this in the place of `compromise/one` (wxt.config.ts);
 * commands and tests run with the whole, so that a part that is missing here shows as a difference between the two.
 */
// The package's sources are not among its exports, so they are named by path; the version is pinned in package.json.
// @ts-nocheck: the sources have no types; whoever imports us sees the types of `compromise/one`.
import cache from '../../node_modules/compromise/src/1-one/cache/plugin.js';
import match from '../../node_modules/compromise/src/1-one/match/plugin.js';
import pointers from '../../node_modules/compromise/src/1-one/pointers/plugin.js';
import sweep from '../../node_modules/compromise/src/1-one/sweep/plugin.js';
import nlp from '../../node_modules/compromise/src/nlp.js';

nlp.plugin(cache);
nlp.extend(match);
nlp.extend(pointers);
nlp.extend(sweep);

export default nlp;
