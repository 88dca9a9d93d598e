/** A role's name without what is not part of it: requisition numbers, little words, separators. */
import { textOf, type Word, wordsOf } from './passages';
import { likely, nounsOfRole, openers } from './role-words';
import { noRole } from './words';

const year = /^(?:19|20)\d\d$/;
const code =
  /^(?:[A-Z]{0,4}[-_/]?\d{3,}[-\w/.]*|\d+[-/]\d{3,}|#[\w-]+|req\.?|ref\.?|id|nr\.?|job-?id|stellennr\.?|kennziffer|n[°º])$/i;

export const isCode = (word: Word | undefined) =>
  word !== undefined && code.test(word.bare) && !year.test(word.bare);

const isMark = (word: Word) => /^[^\p{L}\p{N}([]+\)?$/u.test(word.raw);

/** "no Head of Content", "one Library Page", "becoming a Carer": said of the role, not its name. */
const said = new Set(['no', 'one', 'two', 'three', 'becoming', 'being', 'hiring']);

/** "(ID: 2519983)", "(Req #40982)", "(48213)", "[JR-77120]". */
const bracketed =
  /\s*[([](?:(?:job|req(?:uisition)?|ref|ref\.|reference|kennziffer|id|nr|no|réf)\b[^)\]]*|#?[A-Z]{0,4}[-_]?\d{3,}[-\w]*|[A-Z]{2,}[-/][A-Z\d/-]*\d)[)\]]?/gi;
const trailing =
  /\s*[-–—,]?\s*\b(?:job|req|requisition|reference|kennziffer)?\s*(?:id|no|number|ref|req|nr)\.?\s*[:#]?\s*[A-Z]{0,4}[-/]?\d[\w/-]*$/i;

/** "Title: Data Analyst" as a form prints it. */
const labelled = /^(?:job\s)?(?:title|position|role|post|vacancy|recruitment|stage)\s?:\s/i;
/** "decision about the [Data Analyst]". */
const about = /^\p{Ll}{3,20}\s(?:about|regarding|concerning|on)\s(?:the|our|your)\s/u;
/** "[practical tests for] Firefighter", "[registration as] freelance interpreter". */
const pointed = /^(?:\p{Ll}[\p{L}-]+\s){1,3}(?:for|as)\s(?=\p{L})/u;
/** "Data Analyst [and I]", "[or any other]", "[any more]": the sentence goes on. */
const goesOnElsewhere =
  /\s(?:(?:and|or)\s(?:I|we|any|other|subsequent|the|your|have|our)\b.{0,60}|any ?more)$/;

/** "Graphic Designer [position has been filled]". */
const told = /\s(?:position|role|vacancy|post|job|opening)s?\s(?:has|have|is|are|was|were|will)\s.*$/;

/** The words as a role's name; null when nothing is left. */
export function clean(words: readonly Word[]): string | null {
  let list = [...words];
  while (
    list[0] &&
    (isCode(list[0]) ||
      (list.length > 1 && nounsOfRole.has(list[0].lower)) ||
      /^(?:di|del|della|do|da|par|pour|para|per|voor)$/.test(list[0].bare) ||
      (list.length > 2 && /^\p{L}+$/u.test(list[0].bare) && isCode(list[1])) ||
      isMark(list[0]) ||
      (/^\p{Ll}/u.test(list[0].bare) &&
        (noRole.has(list[0].lower) ||
          openers.has(list[0].lower) ||
          (list.length > 1 && said.has(list[0].lower)))))
  )
    list = list.slice(1);
  while (list.length > 0) {
    const last = list.at(-1);
    const little = last && openers.has(last.lower) && /^\p{Ll}/u.test(last.bare);
    if (last && (isCode(last) || isMark(last) || nounsOfRole.has(last.lower) || little))
      list = list.slice(0, -1);
    else break;
  }
  const text = textOf(list)
    .replace(labelled, '')
    .replace(about, '')
    .replace(told, '')
    .replace(pointed, (lead) => (likely(wordsOf(lead)) ? lead : ''))
    .replace(bracketed, '')
    .replace(/^\(([^()]{3,90})\)?$/, '$1')
    .replace(goesOnElsewhere, '')
    .replace(/-(?:stelle|position|positie|functie|rolle|vacature)$/i, '')
    .replace(trailing, '')
    .replace(/\s\d{1,3}\s?%$/, '')
    .replace(/,?\s(?:Standort|am Standort|Raum|Location|Sede|sede di)\s.*$/, '')
    // "Lab Technician (Soils), Guelph": what follows a bracket is where.
    .replace(/(\)),\s.*$/, '$1')
    .replace(/(?:\ssearch)?,\s(?:Department|Dept\.?|Faculty|School)\s(?:of|for)\s.*$/, '')
    .replaceAll(/["”“„«»]/g, '')
    .replaceAll(/\s+/g, ' ')
    .replace(/[\s,;:–—-]+$/, '')
    .trim();
  const closed = text.includes('(') && !text.includes(')') ? `${text})` : text;
  return closed.length >= 2 && closed.length <= 120 && /^[^(]*\p{L}{2}/u.test(closed) ? closed : null;
}
