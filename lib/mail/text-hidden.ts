/**
 * Whether an element hides its text, told by attributes and inline style alone: mail is styled inline, and asking the
 * browser for computed styles would cost a layout. Classes are asked about only where their name says preheader.
 */
/** Characters of a style attribute that are looked at; mail styles are far shorter. */
const longestStyle = 2_000;

/** The declarations of a style attribute; a later one wins, as in CSS. */
export function inlineStyle(element: Element): ReadonlyMap<string, string> {
  const declarations = new Map<string, string>();
  const style = element.getAttribute('style');
  if (!style) return declarations;
  for (const declaration of style.slice(0, longestStyle).split(';')) {
    const colon = declaration.indexOf(':');
    if (colon < 0) continue;
    const value = declaration
      .slice(colon + 1)
      .replace('!important', '')
      .trim()
      .toLowerCase();
    declarations.set(declaration.slice(0, colon).trim().toLowerCase(), value);
  }
  return declarations;
}

/**
 * `mso-hide:all` and `aria-hidden` are not asked: they hide from Word and from screen readers, not from who reads
 * the mail in a browser.
 */
export function isHidden(element: Element, style: ReadonlyMap<string, string>): boolean {
  if (element.hasAttribute('hidden')) return true;
  if (style.size > 0 && hidesByStyle(style)) return true;
  return isPreheader(element) && !isShown(element);
}

function hidesByStyle(style: ReadonlyMap<string, string>): boolean {
  const visibility = style.get('visibility');
  return (
    style.get('display') === 'none' ||
    visibility === 'hidden' ||
    visibility === 'collapse' ||
    isNothing(style.get('opacity')) ||
    isNothing(style.get('max-height')) ||
    (style.get('overflow') === 'hidden' && isNothing(style.get('height')))
  );
}

function isNothing(length: string | undefined): boolean {
  return length !== undefined && length !== '' && Number.parseFloat(length) === 0;
}

function isPreheader(element: Element): boolean {
  const names = element.getAttribute('class');
  return names !== null && /preheader|preview-?text/i.test(names);
}

/** A preheader may be styled to be seen; without a layout (jsdom) it is taken to be hidden, as nearly all are. */
function isShown(element: Element): boolean {
  return typeof element.checkVisibility === 'function' && element.checkVisibility({ opacityProperty: true });
}

/** True or false where the style sets a font size that can or can't be read; null where it says nothing. */
export function isTinyFont(style: ReadonlyMap<string, string>): boolean | null {
  const size = style.get('font-size');
  if (!size) return null;
  const value = Number.parseFloat(size);
  if (Number.isNaN(value)) return false;
  return size.endsWith('em') || size.endsWith('%') || size.endsWith('in') ? value === 0 : value <= 1;
}
