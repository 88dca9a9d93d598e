/**
 * A mail's HTML made safe to show, as a webmail does it: no scripts, frames, forms or styles, no handlers, no script
 * addresses, ids marked as the sender's, pictures from outside not loaded.
 */
import { readTags, type Tag } from './tags';

const dropped = new Set(['script', 'style', 'iframe', 'object', 'embed', 'link', 'meta', 'base']);
const unwrapped = new Set(['form', 'button', 'input', 'html', 'body']);
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
  link: (anchor: HTMLAnchorElement, href: string) => void;
}

function copyAttributes(from: Tag, to: HTMLElement, rules: MailHtmlRules): void {
  for (const [name, value] of from.attributes) {
    if (kept.has(name)) to.setAttribute(name, value);
    else if (name === 'id') to.id = rules.idPrefix + value;
    else if (name === 'class') to.className = value.replace(/\S+/g, (one) => rules.classPrefix + one);
    else if (name === 'style' && !/url\s*\(/i.test(value)) to.style.cssText = value;
    else if (name === 'src' && value.startsWith('data:image/')) to.setAttribute('src', value);
    else if (name === 'href' && to instanceof HTMLAnchorElement && /^(?:https?|mailto):/i.test(value)) {
      to.href = value;
      to.target = '_blank';
      rules.link(to, value);
    }
  }
}

function safe(child: Tag | string, rules: MailHtmlRules): Node | null {
  if (typeof child === 'string') return document.createTextNode(child);
  if (dropped.has(child.name)) return null;
  const copy = unwrapped.has(child.name)
    ? document.createDocumentFragment()
    : document.createElement(child.name);
  if (copy instanceof HTMLElement) copyAttributes(child, copy, rules);
  copy.append(...child.children.map((one) => safe(one, rules)).filter((node) => node !== null));
  return copy;
}

/** The mail's content as nodes of this page. */
export function mailContent(html: string, rules: MailHtmlRules): DocumentFragment {
  const content = document.createDocumentFragment();
  content.append(
    ...readTags(html)
      .map((child) => safe(child, rules))
      .filter((node) => node !== null),
  );
  return content;
}
