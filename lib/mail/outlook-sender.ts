/** Who wrote a message, as Outlook shows it: "Name<address>" in text or a label, or only a name. */
import { asAddress, firstAddress } from './addresses';
import { shownPieces, shownText } from './outlook-text';
import type { Sender } from './reader';

export const nobody: Sender = { name: '', email: '' };
const longest = 600;

/** The first address and the name before it. The label begins with a translated "From:", so the name is read from the text. */
export function senderIn(element: Element): Sender {
  const told = [element, ...element.querySelectorAll('[aria-label], [title]')].slice(0, 20);
  const labels = told.flatMap((one) => [
    one.getAttribute('aria-label') ?? '',
    one.getAttribute('title') ?? '',
  ]);
  const text = (shownText(element) || (element.textContent ?? '')).slice(0, longest);
  const email = [text, ...labels].map((label) => firstAddress(label.slice(0, longest))).find(Boolean) ?? '';
  const labelled =
    labels.find((label) => firstAddress(label) === email && email !== '') ?? labels.find(Boolean) ?? '';
  return { name: nameIn(text) || nameIn(afterColon(labelled.slice(0, longest))), email };
}

/** A card that is closed shows name, date and first words, without hooks of their own. */
export function senderOnCard(card: Element): Sender {
  const pieces = shownPieces(card).map((piece) => piece.trim());
  const name = pieces.find((piece) => /\p{L}/u.test(piece) && !/^\p{Lu}{1,3}$/u.test(piece)) ?? '';
  return { name: nameIn(name), email: firstAddress(name) };
}

/** Without address and brackets; '' where only an address is shown. */
function nameIn(text: string): string {
  const flat = text.replace(/\s+/g, ' ').trim();
  const bracket = flat.search(/[<＜]/);
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
