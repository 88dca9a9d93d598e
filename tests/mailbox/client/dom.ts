type Child = Node | string | null | undefined | false;
type Attributes = Record<string, string | null | undefined | ((event: Event) => void)>;

/**
 * An element with attributes, listeners (`onclick: …`) and children. Styles go through the object model: the page's
 * policy forbids style attributes.
 */
export function el<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  attributes: Attributes = {},
  ...children: Child[]
): HTMLElementTagNameMap[K] {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (typeof value === 'function') element.addEventListener(name.slice(2), value);
    else if (name === 'style') element.style.cssText = value ?? '';
    else if (value !== null && value !== undefined) element.setAttribute(name, value);
  }
  element.append(...children.filter((child): child is Node | string => Boolean(child)));
  return element;
}

/** A `div` with a class and children: most of a webmail is that. */
export function div(className: string, ...children: Child[]): HTMLDivElement {
  return el('div', className === '' ? {} : { class: className }, ...children);
}

let lastId = 0;
/** An id as the webmail gives them out: a new one for every paint. */
export function paintedId(): string {
  lastId += 1;
  return `:${lastId.toString(36)}`;
}

/** What a webmail's own buttons do: a click, and Enter or Space where they are no real buttons. */
export function pressable<E extends HTMLElement>(element: E, press: () => void): E {
  element.addEventListener('click', (event) => {
    event.stopPropagation();
    press();
  });
  element.addEventListener('keydown', (event) => {
    if (event.target !== element || (event.key !== 'Enter' && event.key !== ' ')) return;
    event.preventDefault();
    press();
  });
  return element;
}
