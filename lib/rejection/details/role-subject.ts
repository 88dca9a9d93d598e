/** Roles named in a subject, which has less grammar: "Your application for X at Y", "Update - X", "X at Y". */
import type { Language } from '../verdict';
import { type Word, wordsOf } from './passages';
import { clean } from './role-clean';
import { rolesInPassage } from './role-sentence';
import { frame, known, likely, openers } from './role-words';
import type { Candidate } from './votes';

/** A role's name stands behind these, or begins a line. */
const leads = new Set(
  `for as of the a an our to about by als zum zur der die das des eine einer einen um auf für stelle position rolle projekt de d' du le la l' comme pour un une poste sélection
  del el una para como puesto oferta plaza di della come lo il per per-il o da do à pra uma um vaga cargo van voor het een op functie rol job title role post position posto cargo`.split(
    /\s+/,
  ),
);

interface SubjectRole extends Candidate {
  /** The text names it in the same words. */
  shared?: boolean;
}

/** `body` has the words of the text's passages: what stands in both is no frame. */
export function rolesInSubject(
  subject: string,
  body: readonly (readonly Word[])[],
  language: Language,
): SubjectRole[] {
  const line = withoutMark(subject.slice(0, 300));
  const whole = wordsOf(line);
  const found: SubjectRole[] = rolesInPassage(whole, language)
    .filter(
      ({ value }) =>
        value.split(/\s[-–—|]\s/).every((piece) => known(wordsOf(piece))) || !/\s[-–—|]\s/.test(value),
    )
    .map(({ value, weight }) => ({ value, weight: weight - 0.5 }));
  const parts = line.split(/\s[-–—|/]\s|\s?[–—]\s|:{1,2}\s|\?\s|\s(?:at|@|bei|chez|presso|bij)\s/);
  for (const part of parts) {
    if (parts.length > 1)
      for (const { value, weight } of rolesInPassage(wordsOf(part), language))
        found.push({ value, weight: weight - 0.5 });
    const words = unframed(wordsOf(part));
    if (words.length === 0 || words.length > 9) continue;
    const isKnown = known(words);
    const value = isKnown || isApplication(part, words, body) ? clean(words) : null;
    if (value) found.push({ value, weight: isKnown ? 1.1 : 1 });
    const both = inBoth(words, body);
    const shared = both ? clean(both.run) : null;
    const weight = both ? weigh(both) - (shared?.includes(' ') ? 0 : 0.8) : 0;
    if (shared && weight > 0) found.push({ value: shared, shared: true, weight });
  }
  const both = parts.length > 1 && whole.length < 14 ? inBoth(unframed(whole), body) : null;
  const joined =
    both && known(both.run) && both.run.some(({ raw }) => /^[-–—|]$/.test(raw)) ? clean(both.run) : null;
  if (joined) found.push({ value: joined, shared: true, weight: 2.6 });
  return found;
}

/** The nouns of an application, with what joins a role to them. Romance languages put adjectives there. */
const applied =
  /(?:bewerbung|stellenanfrage|sollicitatie|kandidatuur)(?:\s(?:als|zur|zum|um|für|for|voor))*$/i;

/** "Bewerbung Küchenhilfe": nobody knows the word, but what stands right behind an application is the role, unless it is who applied. */
function isApplication(part: string, words: readonly Word[], body: readonly (readonly Word[])[]): boolean {
  const [first] = words;
  const last = words.at(-1);
  if (!first || !last || words.length > 4 || words.some(({ raw }) => /[\d@]/.test(raw))) return false;
  if (/^(?:im|in|bei|bij|op|am)$/.test(first.raw)) return false;
  const start = part.indexOf(words.map(({ raw }) => raw).join(' '));
  const isGreeted = body.slice(0, 3).some((sentence) => sentence.some(({ lower }) => lower === last.lower));
  return start > 0 && !isGreeted && applied.test(part.slice(0, start).trimEnd());
}

/** "[Acme] Data Analyst": the sender's mark is no part of what follows, unless it is the role itself. */
function withoutMark(subject: string): string {
  const [mark = '', inner = ''] = /^[^[\]]{0,20}\[([^[\]]{2,60})\]/.exec(subject) ?? [];
  return mark && !likely(wordsOf(inner)) ? subject.slice(mark.length).trim() : subject;
}

interface Both {
  run: readonly Word[];
  /** Within a sentence of the text it is written with a capital. */
  capital: boolean;
}

const weigh = ({ run, capital }: Both) => (known(run) ? 2.6 : likely(run) ? 2.2 : capital ? 1.8 : 0);

const isFrame = (word: Word | undefined) =>
  word !== undefined &&
  ((frame.has(word.lower) && (word.lower.length > 1 || /^\p{Ll}/u.test(word.bare))) ||
    /^\d+\.?$/.test(word.bare));

/** Without the letter's own words at either end: "Ihre Bewerbung als [Serviceberater]". */
function unframed(words: readonly Word[]): Word[] {
  let list = [...words];
  while (isFrame(list[0])) list = list.slice(1);
  while (isFrame(list.at(-1))) list = list.slice(0, -1);
  return list;
}

/** The longest run of the words that a sentence has as well, where a role may stand. */
function inBoth(words: readonly Word[], body: readonly (readonly Word[])[]): Both | null {
  for (let length = words.length; length > 0; length -= 1)
    for (let start = 0; start + length <= words.length; start += 1) {
      const run = words.slice(start, start + length);
      const [first] = run;
      if (!first || frame.has(first.lower) || openers.has(first.lower) || frame.has(run.at(-1)?.lower ?? ''))
        continue;
      if (length === 1 && (first.lower.length < 4 || !/\p{L}{4}/u.test(first.bare))) continue;
      const places = body.map((sentence) => placeIn(run, sentence)).filter((place) => place !== null);
      if (places.length > 0) return { run, capital: places.includes('capital') };
    }
  return null;
}

const bareOf = ({ lower }: Word) => lower.replace(/^[dl]['’]/, '');

/** How the run stands in the sentence where a role may: null when it does not. */
function placeIn(run: readonly Word[], sentence: readonly Word[]): 'capital' | 'small' | null {
  for (let at = 0; at + run.length <= sentence.length; at += 1) {
    const first = sentence[at];
    const same = run.every((word, step) => bareOf(word) === bareOf(sentence[at + step] ?? first ?? word));
    if (!first || !same) continue;
    const before = sentence[at - 1];
    const quoted = /^["“„«]/.test(first.raw) || before?.raw === '«';
    if (!before && sentence.length > run.length + 2) continue;
    if (!before || quoted || /^d['’]/i.test(first.raw) || leads.has(before.lower))
      return before && !before.ends && /^(?:d['’])?\p{Lu}/u.test(first.bare) ? 'capital' : 'small';
  }
  return null;
}
