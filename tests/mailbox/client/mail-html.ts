/**
 * A mail's HTML made safe to show, as a webmail does it: no scripts, frames, forms or styles, no handlers, no script
 * addresses, ids marked as the sender's, pictures from outside not loaded.
 */

interface HtmlPolicy {
  createHTML(text: string): string;
}
interface PolicyFactory {
  createPolicy(name: string, rules: HtmlPolicy): HtmlPolicy;
}

/** The one name that the page's policy allows. */
export const policyName = 'demo-mail-html';

const factory = (globalThis as { trustedTypes?: PolicyFactory }).trustedTypes;
const policy = factory?.createPolicy(policyName, { createHTML: (text) => text });

const dropped = new Set(['SCRIPT', 'STYLE', 'IFRAME', 'OBJECT', 'EMBED', 'LINK', 'META', 'BASE']);
const unwrapped = new Set(['FORM', 'BUTTON', 'INPUT', 'HTML', 'BODY']);
const kept = new Set([
  'dir',
  'align',
  'bgcolor',
  'border',
  'cellpadding',
  'cellspacing',
  'colspan',
  'height',
]);
for (const name of ['role', 'rowspan', 'title', 'valign', 'width', 'lang']) kept.add(name);

export interface MailHtmlRules {
  /** Put before the sender's ids and, where the webmail does so, classes. */
  idPrefix: string;
  classPrefix: string;
  /** What the webmail adds to a link; the address has been found harmless. */
  link(anchor: HTMLAnchorElement, href: string): void;
}

function copyAttributes(from: Element, to: HTMLElement, rules: MailHtmlRules): void {
  for (const { name, value } of from.attributes) {
    if (kept.has(name)) to.setAttribute(name, value);
    else if (name === 'id') to.id = rules.idPrefix + value;
    else if (name === 'class') to.className = value.replace(/\S+/g, (one) => rules.classPrefix + one);
    else if (name === 'style' && !/url\s*\(/i.test(value)) to.style.cssText = value;
    else if (name === 'src' && value.startsWith('data:image/')) to.setAttribute('src', value);
    else if (name === 'href' && to instanceof HTMLAnchorElement && /^(https?|mailto):/i.test(value)) {
      to.href = value;
      to.target = '_blank';
      rules.link(to, value);
    }
  }
}

function safe(node: Node, rules: MailHtmlRules): Node | null {
  if (node.nodeType === Node.TEXT_NODE) return document.createTextNode(node.textContent ?? '');
  if (!(node instanceof Element) || dropped.has(node.tagName)) return null;
  const copy = unwrapped.has(node.tagName)
    ? document.createDocumentFragment()
    : document.createElement(node.tagName);
  if (copy instanceof HTMLElement) copyAttributes(node, copy, rules);
  for (const child of node.childNodes) {
    const safeChild = safe(child, rules);
    if (safeChild) copy.append(safeChild);
  }
  return copy;
}

/** The mail's content as nodes of this page. */
export function mailContent(html: string, rules: MailHtmlRules): Node {
  const parsed = new DOMParser().parseFromString(policy?.createHTML(html) ?? html, 'text/html');
  return safe(parsed.body, rules) ?? document.createDocumentFragment();
}
