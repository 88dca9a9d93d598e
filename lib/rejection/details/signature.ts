/** The lines under a mail: who signed, in which office, for whom. */
import { fold } from '../normalise';

/** Judged at most, and the longest line that is one of a signature's. */
const most = 20_000;
const longest = 72;

/** A line of these words, and few others, closes a letter. Folded. */
const closing = new RegExp(
  `(?:^|[\\s,])(?:${[
    'regards|rgds|hugs|yours|yours (?:ever|truly)|affectionately|sincerely|wishes|thanks|thank you|cheers|faithfully|truly|respectfully|respect|warmly|cordially|best|take care|blessing|obrigad[oa]|gracias|grazie|merci',
    'empfehlungen|gru(?:ss|sse|ssen|esse|essen|e?sze?n?)|hochachtungsvoll|hochachtung|mfg|vg|lg|herzlich|vielen dank|alles (?:gute|liebe)|viel erfolg|bis bald',
    'cordialement|sante|salutations|bien a (?:vous|toi)|sentiments|belle journee|bonne journee|bises|bisous|chaleureusement|amicalement|amitie|courage|bonne continuation',
    'saludos?|atentamente|cordialmente|abrazos?|besos|exitos?|atte',
    'buona giornata|baci|bacioni|saluti|cordialita|a presto|distintamente|un bacio|suo|sua|tuo|tua',
    'atenciosamente|saudacoes|cumprimentos|abracos?|beijos|beijinhos|att|sucesso',
    'groet|groeten|groetjes|hoogachtend|gr|liefs|succes|tot ziens|mvg',
    'luck|solidarity|respect',
  ].join('|')})(?:[\\s,.!]|$)`,
);

const footers =
  /^p\.?\s?s\.?[:.\s]|sent from my|gesendet von|von meinem|envoy[ée] de(?:puis)? mon|enviado (?:desde|do|a partir)|inviato da(?:l mio)?|verzonden (?:vanaf|met)|unsubscribe|privacy|powered by|do not reply|don.t reply|not monitored|unattended|https?:|www\.|equal opportunity|automat|abmelden|datenschutz|©|^>|\bEEO\b/i;

/** A sentence, not a name: too long, or closed like one. */
const isSentence = (line: string) =>
  line.length > longest ||
  footers.test(line) ||
  (/[.!?…:]["')\]]?$/.test(line) &&
    !/(?:^|\s)(?:inc|ltd|co|corp|jr|sr|dr|[A-Za-z]\.[A-Za-z]|[A-Za-z])\.$/i.test(line) &&
    !/\b\p{Lu}\.(?:\s?\p{L}\.){1,3}$/u.test(line));

const isContact = (line: string) => /@|\d{3}|\+\d|\bTel\b/.test(line);

/** Closing words at the start of the line that holds the name as well: "Gr. Bram Visser", "Best, Ann Doe". */
const withName =
  /^(?:(?:viele|liebe|beste|kind|best|warm|hartelijke|met vriendelijke|un|um)\s)?(?:gr|groet|groeten|groetjes|grüße|gruß|best|cheers|thanks|regards|mfg|lg|vg|xx?|att|saludos|abrazo|abra[cç]os?|liefs)(?:[.,!]\s*|\s+)(\p{Lu}\p{L}+(?:\s\p{L}[\p{L}'’.-]*){0,4})$/iu;

export interface Signature {
  /** Its lines, from the first below the closing words on. */
  lines: readonly string[];
  /** Closing words stand above them. */
  closed: boolean;
}

/** The lines below the last closing words; without any, the short lines that end the mail. */
export function signatureOf(text: string): Signature {
  const lines = text
    .slice(0, most)
    .trimEnd()
    .split(/\r?\n/)
    .map((line) => line.replaceAll(/\s+/g, ' ').trim());
  lines.push(...nameBehindSentence(lines.pop() ?? ''));
  // A greeting and the first sentence are no signature.
  const from = Math.max(lines.findIndex((line) => line !== '') + 1, lines.length - 45);
  for (let at = lines.length - 1; at >= from; at -= 1) {
    const line = lines[at] ?? '';
    const together = withName.exec(line)?.[1];
    const below = block(lines, at + 1);
    if (together && !isClosing(together)) return { lines: [together, ...below], closed: true };
    if ((isClosing(line) || isFarewell(line, below) || /^(?:--|—|__+)$/.test(line)) && below.length > 0)
      return { lines: below, closed: true };
  }
  return { lines: lastLines(lines, from), closed: false };
}

/** "… Come and see us. Ann, The Mill Café": the last sentence (no short word with a dot: that is a title), the name, and what stands behind it. */
const behindSentence =
  /^(\S+ \S+ .+(?:\p{L}{4,}\.|[!?)])) (\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’-]+)?)(?:(?:,| @| \() ?((?:[\p{Lu}\p{N}]|the\b)[^.!?()]{2,40})\)?)?$/u;

/** A last line with the name of who wrote it at its end comes apart: who writes in one breath signs so. */
function nameBehindSentence(line: string): string[] {
  const [, sentence, name, office] = behindSentence.exec(line) ?? [];
  if (sentence === undefined || name === undefined) return [line];
  return [sentence, name, ...(office === undefined ? [] : [office.replace(/\sx{1,3}$/, '')])];
}

const isClosing = (line: string) =>
  line.length > 0 &&
  line.length <= 60 &&
  line.split(' ').length <= 8 &&
  !/[.!?;:]\s/.test(line) &&
  closing.test(fold(line));

/** "Sportivement," above a name: whatever a short line with a comma says there, it closes the letter. */
const isFarewell = (line: string, [first = '', ...more]: readonly string[]) =>
  /^[\p{L}'’ -]{3,40},$/u.test(line) &&
  line.split(' ').length < 6 &&
  more.length < 4 &&
  /^\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’-]+){0,2}$/u.test(first);

/** The lines from `start` on, up to a sentence. */
function block(lines: readonly string[], start: number): string[] {
  const found: string[] = [];
  for (let at = start; at < lines.length && found.length < 9; at += 1) {
    const line = lines[at] ?? '';
    if (line === '') continue;
    if (isSentence(line)) break;
    if (!isContact(line)) found.push(line.replace(/^[—–-]\s*(?=\p{Lu})/u, ''));
  }
  return found;
}

/** The short lines at the end, footers left out, in the last two paragraphs at most. */
function lastLines(lines: readonly string[], from: number): string[] {
  let end = lines.length - 1;
  while (
    end > 0 &&
    (lines[end] === '' || footers.test(lines[end] ?? '') || (lines[end] ?? '').length > longest)
  )
    end -= 1;
  const found: string[] = [];
  let gaps = 0;
  for (let at = end; at >= from && found.length < 8; at -= 1) {
    const line = lines[at] ?? '';
    if (line === '') gaps += 1;
    else if (isSentence(line) || gaps > 2) break;
    else if (!isContact(line) && !isClosing(line)) found.unshift(line.replace(/^[—–-]\s*(?=\p{Lu})/u, ''));
  }
  return found;
}
