/**
 * The sender's own names of an element. Webmails prefix them: Outlook with `x_` (once per hop), Hotmail once did with
 * `ecx`, Gmail with `m_-123` on ids and `gmail-` on classes that were pasted, Yahoo with `ydp` and eight digits.
 */
const prefix = /^(?:x_|ecx|gmail-(?=m_|moz-)|m_-?\d+|ydp[\da-f]{8})+/;
const longestAttribute = 400;

function bareName(name: string): string {
  return name.replace(prefix, '');
}

/** Id and classes without the prefixes. */
export function bareNames(element: Element): string[] {
  const id = element.getAttribute('id');
  const classes = element.getAttribute('class');
  if (!id && !classes) return [];
  const names = (classes ?? '').slice(0, longestAttribute).split(' ').filter(Boolean);
  if (id) names.push(id.slice(0, longestAttribute));
  return names.map(bareName);
}

/** By node type: `instanceof` fails for nodes of another document's window. */
export function isElement(node: Node): node is Element {
  return node.nodeType === 1;
}
