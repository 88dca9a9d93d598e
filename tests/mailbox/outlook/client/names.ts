import { has } from '../../client/page-options';
import { buildName } from '../build-names';
import { shortId } from '../ids';

const build = document.documentElement.dataset.build ?? '';

/** Classes in the names of this build: `k('card', 'open')` for `.k-card.k-open` of the style sheets. */
export function k(...names: string[]): string {
  return names.map((name) => buildName(name, build)).join(' ');
}

/** The short id of a mail or a thread, as `MSG_…` and `CONV_…` have it. Whether it lasts, nobody knows for sure. */
export function clientId(name: string): string {
  return shortId(name, has('session-ids') ? build : '');
}

let last = 0;
/** The number in `UniqueMessageBody_N`, `editorParent_N`, …: counts up with every paint. */
export function nextNumber(): number {
  last += 1;
  return last;
}
