/**
 * The part of `compromise/one` that the detector uses: it sweeps a net (`compiled.ts` makes it) over words that are classed
 * already (10 kB instead of 90). The build puts this in the place of `compromise/one`
 * (wxt.config.ts); commands and tests run with the whole, so that a difference between the two shows.
 */
// The package's sources are not among its exports, so they are named by path; the version is pinned in package.json.
// @ts-nocheck: the sources have no types; whoever imports us sees the types of `compromise/one`.
import cacheDoc from '../../node_modules/compromise/src/1-one/cache/methods/cacheDoc.js';
import match from '../../node_modules/compromise/src/1-one/match/methods/match/index.js';
import bulkMatch from '../../node_modules/compromise/src/1-one/sweep/methods/sweep/index.js';

const methods = { one: { cacheDoc, match } };

export default {
  tokenize: () => ({
    document: [],
    sweep(net) {
      const found = bulkMatch(this.document, net, methods);
      return { found: found.map((one) => ({ match: one.match, view: { fullPointer: [one.pointer] } })) };
    },
  }),
};
