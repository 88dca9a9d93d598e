/** Characters that a reader does not see: zero-width, soft hyphen, direction marks, icon glyphs, joiners. */
const unseen = /[\p{Default_Ignorable_Code_Point}\p{Private_Use}\ufffc]+/gu;
const spaces = /[\s\u2800]+/g;

/** Every run of white space (non-breaking, figure, thin … spaces too) as one space; unseen characters out. */
export function flatten(text: string): string {
  return text.replace(unseen, '').replace(spaces, ' ');
}
