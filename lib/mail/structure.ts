/**
 * A censored picture of a page, for the report that a user can copy when a hook is not found: tags, roles, and the
 * shapes of ids. No text and no attribute's value is in it; of class and attribute names only those that our own
 * hook tables hold, since a sender or the page may choose all others.
 */
import type { Hook } from './hooks';

export interface StructureLimits {
  depth: number;
  elements: number;
  characters: number;
}

const usual: StructureLimits = { depth: 40, elements: 600, characters: 18_000 };

/** Mail, what is being written, and lists of other mail: their inside says nothing about the page. */
const closed =
  '.a3s, [contenteditable="true"], tr.zA, [id^="UniqueMessageBody"], [role="option"], svg, style, script';

const roles = new Set(
  (
    'alert application article banner button cell checkbox columnheader combobox complementary contentinfo dialog ' +
    'document feed form grid gridcell group heading img link list listbox listitem main menu menubar menuitem navigation ' +
    'none note option presentation region row rowgroup search separator status tab table tablist tabpanel textbox ' +
    'toolbar tooltip tree treegrid treeitem'
  ).split(' '),
);
const states = ['aria-expanded', 'aria-selected', 'aria-hidden', 'contenteditable', 'g_editable', 'hidden'];
const stateValues = new Set(['true', 'false', '']);

/** The picture as lines, one an element (equal ones that follow each other once), indented by depth; cut at the limits. */
export function structureReport(
  root: Element,
  hooks: readonly Hook[],
  limits: StructureLimits = usual,
): string {
  const words = vocabulary(hooks);
  const lines: string[] = [];
  let characters = 0;
  const isFull = () => lines.length >= limits.elements || characters >= limits.characters;
  const visit = (element: Element, depth: number): void => {
    const line = `${' '.repeat(depth)}${outline(element, words)}`;
    // A list has a hundred rows of one shape: once is enough.
    const isRepeated = line === lines.at(-1);
    if (!isRepeated) lines.push(line);
    characters += isRepeated ? 0 : line.length + 1;
    if (element.matches(closed) || depth >= limits.depth) return;
    for (let child = element.firstElementChild; child && !isFull(); child = child.nextElementSibling) {
      visit(child, depth + 1);
    }
  };
  visit(root, 0);
  return lines.join('\n').slice(0, limits.characters);
}

/** What an id looks like: runs of digits become 9, runs of letters a. */
export function shapeOf(id: string): string {
  return id
    .slice(0, 60)
    .replace(/\p{L}[\p{L}\p{M}]*/gu, 'a')
    .replace(/\p{N}+/gu, '9')
    .replace(/[^a9#:_-]/g, '.')
    .replace(/\.+/g, '.');
}

interface Vocabulary {
  classes: ReadonlySet<string>;
  attributes: ReadonlySet<string>;
}

function vocabulary(hooks: readonly Hook[]): Vocabulary {
  const selectors = hooks.flatMap((hook) => hook.candidates.map((candidate) => candidate.selector)).join(' ');
  const pick = (pattern: RegExp) => new Set([...selectors.matchAll(pattern)].map((match) => match[1] ?? ''));
  return { classes: pick(/\.([A-Za-z][\w-]*)/g), attributes: pick(/\[(data-[\w-]+)/g) };
}

function outline(element: Element, { classes, attributes }: Vocabulary): string {
  const tag = isOfHtml(element) ? element.localName : '?';
  const role = element.getAttribute('role');
  const known = [...element.classList].filter((name) => classes.has(name));
  const ids = [...attributes].filter((name) => element.hasAttribute(name));
  return [
    tag + known.map((name) => `.${name}`).join(''),
    role === null ? '' : `role=${roles.has(role) ? role : '?'}`,
    element.id ? `id=${shapeOf(element.id)}` : '',
    ...ids.map((name) => `${name}=${shapeOf(element.getAttribute(name) ?? '')}`),
    ...states
      .filter((name) => element.hasAttribute(name))
      .map((name) => `${name}=${stateValue(element, name)}`),
  ]
    .filter(Boolean)
    .join(' ');
}

/** Whether the browser knows such an element: the names of all others may be anything. By its class's name, since tests have no global classes. */
const isOfHtml = (element: Element): boolean =>
  /^\[object HTML(?!Unknown)/.test(Object.prototype.toString.call(element)) &&
  !element.localName.includes('-');

function stateValue(element: Element, name: string): string {
  const value = element.getAttribute(name) ?? '';
  return stateValues.has(value) ? value : '?';
}
