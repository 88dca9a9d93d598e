/**
 * Makes Mozilla's Readability smaller for the content script: only what finds the article stays. Titles, metadata,
 * images, links and its log are work for a reader view, not for us (34 kB to 20, and no place that parses HTML is left).
 * Tests run `lib/mail/readable.ts` with both and compare.
 */
import { readFileSync } from 'node:fs';
import { transformSync } from 'esbuild';
import { parseAst } from 'vite';

/** Methods whose result we don't read, and what they give instead. */
const instead: Readonly<Record<string, string>> = {
  _unwrapNoscriptImages: '',
  _getJSONLD: 'return {};',
  _getArticleMetadata: 'return { title: "" };',
  _getArticleTitle: 'return "";',
  _postProcessContent: '',
  _fixRelativeUris: '',
  _cleanClasses: '',
  _simplifyNestedElements: '',
  _fixLazyImages: '',
  // Without a title no heading repeats it.
  _headerDuplicatesTitle: 'return false;',
  _textSimilarity: 'return 0;',
  _isUrl: 'return false;',
  _unescapeHtmlEntities: 'return "";',
};

/** Values that only those methods read, or nothing does. */
const unread = new Set([
  'HTML_ESCAPE_MAP',
  'extraneous',
  'replaceFonts',
  'nextLink',
  'prevLink',
  'tokenize',
  'srcsetUrl',
  'b64DataUrl',
  'jsonLdArticleTypes',
]);

interface Node {
  type: string;
  start: number;
  end: number;
  [key: string]: unknown;
}

const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && 'type' in value && typeof value.type === 'string';

/** Every node below, parents first. */
function* nodesIn(node: Node): Generator<Node> {
  yield node;
  for (const value of Object.values(node)) {
    for (const child of Array.isArray(value) ? value : [value]) {
      if (isNode(child)) yield* nodesIn(child);
    }
  }
}

const nameOf = (key: unknown): string => (isNode(key) && typeof key['name'] === 'string' ? key['name'] : '');

/** What is put in the place of a node; null where it stays. */
function replacement(node: Node): { start: number; end: number; text: string } | null {
  const { type, start, end } = node;
  if (type === 'Property' && isNode(node['value']) && isNode(node['value']['body'])) {
    const text = instead[nameOf(node['key'])];
    const body = node['value']['body'];
    if (text !== undefined) return { start: body.start, end: body.end, text: `{${text}}` };
  }
  if (type === 'Property' && isNode(node['value']) && unread.has(nameOf(node['key']))) {
    return { start: node['value'].start, end: node['value'].end, text: '0' };
  }
  // The package's CommonJS ending: it is imported as a module.
  if (
    type === 'AssignmentExpression' &&
    isNode(node['left']) &&
    nameOf(node['left']['property']) === 'exports'
  ) {
    return { start, end, text: '0' };
  }
  // Its log is set up here, and called nowhere any more.
  if (type === 'IfStatement' && isNode(node['test']) && nameOf(node['test']['property']) === '_debug') {
    return { start, end, text: ';' };
  }
  if (type === 'ExpressionStatement' && isNode(node['expression'])) {
    const call = node['expression'];
    const callee = call['callee'];
    // Why something was left out was for the log; that there was a reason is read.
    if (call.type === 'CallExpression' && isNode(callee) && nameOf(callee['object']) === 'errs') {
      return { start, end, text: 'errs.push(0);' };
    }
    if (call.type === 'CallExpression' && isNode(callee) && nameOf(callee['property']) === 'log') {
      return { start, end, text: ';' };
    }
  }
  return null;
}

/** The source of Readability.js without what we don't need. Throws when a method that is to go is not there any more. */
export function slimReadability(source: string): string {
  const edits: { start: number; end: number; text: string }[] = [];
  let covered = 0;
  const program: unknown = parseAst(source);
  if (!isNode(program)) throw new Error('Readability could not be parsed');
  for (const node of nodesIn(program)) {
    const edit = node.start >= covered ? replacement(node) : null;
    if (!edit) continue;
    edits.push(edit);
    covered = edit.end;
  }
  const missing = Object.keys(instead).filter((name) => !source.includes(`${name}(`));
  if (missing.length > 0) throw new Error(`Readability has changed: ${missing.join(', ')} not found`);
  let slim = source;
  for (const { start, end, text } of edits.toReversed()) slim = slim.slice(0, start) + text + slim.slice(end);
  const read = [...unread].filter((name) => slim.includes(`.${name}`));
  if (read.length > 0) throw new Error(`Readability has changed: ${read.join(', ')} still read`);
  return transformSync(slim, { mangleProps: /^_/, minifySyntax: true }).code;
}

/** A Vite plugin that puts the slim one in the place of the package. */
export function slimReadabilityPlugin() {
  const slim = '\0slim-readability';
  const original = new URL('../../node_modules/@mozilla/readability/Readability.js', import.meta.url);
  return {
    name: 'slim-readability',
    enforce: 'pre' as const,
    resolveId: (id: string) => (id === '@mozilla/readability' ? slim : null),
    load: (id: string) =>
      id === slim ? `${slimReadability(readFileSync(original, 'utf8'))}\nexport { Readability };` : null,
  };
}
