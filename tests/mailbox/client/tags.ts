/**
 * Reads the demo mails' HTML without the browser's parser: that one wants a Trusted Types policy, and it reports every
 * style and handler in a mail to the page's policy. The mails are our own: tags closed, attributes in double quotes.
 */

export interface Tag {
  name: string;
  attributes: Map<string, string>;
  children: (Tag | string)[];
}

const voids = new Set(['br', 'hr', 'img', 'input']);
/** Their content is not markup; nothing of it is kept. */
const raw = new Set(['script', 'style']);

const entities = new Map(
  Object.entries({
    amp: '&',
    lt: '<',
    gt: '>',
    quot: '"',
    nbsp: '\u00A0',
    middot: '·',
    rsquo: '’',
    ldquo: '“',
    rdquo: '”',
  }),
);

function decoded(text: string): string {
  return text.replace(/&(\w+);/g, (whole, name: string) => entities.get(name) ?? whole);
}

function attributesOf(source: string): Map<string, string> {
  const found = source.matchAll(/([\w-]+)="([^"]*)"/g);
  return new Map(Array.from(found, ([, name = '', value = '']) => [name.toLowerCase(), decoded(value)]));
}

const token = /<(\/?)([a-z][a-z0-9]*)((?:"[^"]*"|[^">])*)>|([^<]+)/gi;

/** The content of a mail as a tree. A closing tag closes the innermost open one. */
export function readTags(html: string): (Tag | string)[] {
  const root: Tag = { name: '', attributes: new Map(), children: [] };
  const open = [root];
  for (const [, slash, tagName, source = '', text] of html.matchAll(token)) {
    const innermost = open.at(-1) ?? root;
    const name = tagName?.toLowerCase() ?? '';
    if (text !== undefined) {
      if (!raw.has(innermost.name)) innermost.children.push(decoded(text));
    } else if (slash === '/') {
      if (open.length > 1) open.pop();
    } else {
      const tag: Tag = { name, attributes: attributesOf(source), children: [] };
      innermost.children.push(tag);
      if (!voids.has(name)) open.push(tag);
    }
  }
  return root.children;
}
