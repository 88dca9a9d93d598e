/** Makes an element from a tag, attributes and children. Text stays text: strings become text nodes. */
export function build<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  attributes: Readonly<Record<string, string>> = {},
  ...children: (Node | string)[]
): HTMLElementTagNameMap[K] {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  element.append(...children);
  return element;
}

/** A real button: never `submit`, as some compose boxes are forms. */
export function button(className: string, ...children: (Node | string)[]): HTMLButtonElement {
  return build('button', { type: 'button', class: className }, ...children);
}

/** Words of a mail: kept apart from ours where their direction differs, and never markup. */
export function foreign(text: string): HTMLElement {
  return build('bdi', { dir: 'auto' }, text);
}
