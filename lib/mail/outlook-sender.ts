/** Who wrote a message, as Outlook shows it: "Name<address>" in text or a label, or only a name. */
import { asAddress, firstAddress } from './addresses';
import { shownPieces, shownText } from './outlook-text';
import type { Sender } from './reader';
import { flatten } from './text-characters';

export const nobody: Sender = { name: '', email: '' };
const longest = 600;

/** The address and the name before it. The label begins with a translated "From:", so the name is read from the text. */
export function senderIn(element: Element): Sender {
  const told = [element, ...element.querySelectorAll('[aria-label], [title]')].slice(0, 20);
  const labels = told.flatMap((one) => [
    one.getAttribute('aria-label') ?? '',
    one.getAttribute('title') ?? '',
  ]);
  const all = flatten((element.textContent ?? '').slice(0, longest)).trim();
  const text = shownText(element).slice(0, longest) || all;
  const email = [text, ...labels].map((label) => addressIn(label.slice(0, longest))).find(Boolean) ?? '';
  const label =
    labels.find((one) => email !== '' && addressIn(one.slice(0, longest)) === email) ??
    labels.find(Boolean) ??
    '';
  const labelled = nameIn(afterColon(label.slice(0, longest)));
  // Where a picture's initials run into the name, the label has it clean.
  const isClean = text !== all || labelled === '' || !all.includes(labelled);
  return { name: (isClean && nameIn(text)) || labelled || nameIn(text), email };
}

/**
 * A closed card shows name, date and first words, without hooks of their own. Nobody where no date stands below the
 * name: then it is something else that can be unfolded.
 */
export function senderOnCard(card: Element): Sender {
  const dates = [...card.querySelectorAll('[id$="_DATETIME"], [data-testid="SentReceivedSavedTime"]')];
  const pieces = shownPieces(card).map((piece) => piece.trim());
  const name = pieces.find((piece) => /\p{L}/u.test(piece) && !/^\p{Lu}{1,3}$/u.test(piece)) ?? '';
  const isDated = dates.length > 0 || pieces.some((piece) => piece !== name && /\p{Nd}/u.test(piece));
  const isDate = dates.some((date) => (date.textContent ?? '').includes(name));
  return isDated && !isDate ? { name: nameIn(name), email: firstAddress(name) } : nobody;
}

const bracketed = /[<＜]\s*([^<>＜＞\s]+@[^<>＜＞\s]+)\s*[>＞]/;

/** The first address in brackets, since the name before it is the sender's to choose and may read like one itself. */
function addressIn(text: string): string {
  const inBrackets = text.includes('@') ? bracketed.exec(text)?.[1] : undefined;
  return (inBrackets && firstAddress(inBrackets)) || firstAddress(text);
}

/** Without address and brackets; '' where only an address is shown. */
function nameIn(text: string): string {
  const flat = text.replace(/\s+/g, ' ').trim();
  const bracket = bracketed.exec(flat)?.index ?? flat.search(/[<＜]/);
  const name = (bracket >= 0 ? flat.slice(0, bracket) : flat).replace(/^["']+|["';,]+$/g, '').trim();
  if (asAddress(name)) return '';
  return bracket < 0 && name.includes('@')
    ? name
        .slice(0, name.lastIndexOf(' ') + 1)
        .replace(/[([<]+\s*$/, '')
        .trim()
    : name;
}

function afterColon(label: string): string {
  const colon = label.search(/[:：]/);
  return colon < 0 ? label : label.slice(colon + 1);
}
