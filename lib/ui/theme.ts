export type Theme = 'light' | 'dark';

interface Colour {
  red: number;
  green: number;
  blue: number;
  alpha: number;
}

/** Reads `rgb(…)` and `rgba(…)`, the forms that computed styles come in; null for any other. */
export function parseColour(text: string): Colour | null {
  if (!text.startsWith('rgb')) return null;
  const parts = text
    .slice(text.indexOf('(') + 1, -1)
    .split(/[ ,/]+/)
    .map(Number);
  const [red, green, blue, alpha = 1] = parts;
  if (red === undefined || green === undefined || blue === undefined || parts.some(Number.isNaN)) return null;
  return { red, green, blue, alpha };
}

/** How bright a colour is to the eye: 0 black to 1 white (the usual weights, without gamma: enough for light or dark). */
function brightness({ red, green, blue }: Colour): number {
  return (0.299 * red + 0.587 * green + 0.114 * blue) / 255;
}

/**
 * Light or dark, as the page really is at this place. Webmails have dark themes of their own that the system's
 * preference knows nothing of, so the first solid background behind the element decides; where there is none, the
 * colour of the text; only then the preference.
 */
export function themeAt(place: Element): Theme {
  for (let at: Element | null = place; at; at = at.parentElement) {
    const colour = parseColour(getComputedStyle(at).backgroundColor);
    if (colour && colour.alpha > 0.5) return brightness(colour) < 0.45 ? 'dark' : 'light';
  }
  const text = parseColour(getComputedStyle(place).color);
  if (text && brightness(text) > 0.7) return 'dark';
  return prefersDark() && !text ? 'dark' : 'light';
}

function prefersDark(): boolean {
  return typeof matchMedia === 'function' && matchMedia('(prefers-color-scheme: dark)').matches;
}

export function applyTheme(surface: HTMLElement, place: Element): void {
  surface.dataset.theme = themeAt(place);
}
