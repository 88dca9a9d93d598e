import { i18n } from '#i18n';
import { addStyles } from './style-sheet';
import { applyTheme } from './theme';
import tokens from './tokens.css?inline';

/** The tags of everything that we put into a page; nothing else of ours is ever in it. */
const hostTags = ['rebound-banner', 'rebound-chip', 'rebound-compose', 'rebound-note'] as const;
export type HostTag = (typeof hostTags)[number];

export interface Host {
  /** What goes into the page. */
  element: HTMLElement;
  root: ShadowRoot;
  /** Carries the theme; everything visible is inside. */
  surface: HTMLElement;
}

const ownEvents = [
  'pointerdown',
  'pointerup',
  'mousedown',
  'mouseup',
  'click',
  'dblclick',
  'auxclick',
  'contextmenu',
  'touchstart',
  'touchend',
  'keydown',
  'keypress',
  'keyup',
  'input',
  'change',
] as const;

/** Keys that move between parts of the page: the webmail and the browser need them from everywhere. */
const sharedKeys = new Set(['Tab', 'Escape', 'F6']);

/**
 * Makes a host element with its shadow root.
 *
 * The root is open: a closed one keeps no secret from the page (its script runs before ours and can patch
 * `attachShadow`), but it would shut out accessibility tools and tests. The page may look in; it can't make our
 * buttons act (see trust.ts), and its styles don't reach in.
 */
export function makeHost(tag: HostTag, css: string): Host {
  const element = document.createElement(tag);
  const root = element.attachShadow({ mode: 'open' });
  addStyles(root, tokens + css);
  const surface = document.createElement('div');
  surface.className = 'surface';
  // The webmail may be in another language than ours.
  surface.lang = i18n.t('time.locale');
  root.append(surface);
  for (const type of ownEvents) element.addEventListener(type, keepToOurselves);
  return { element, root, surface };
}

/** To be called once the host is in the page: takes over what the page looks like there. */
export function settle({ element, surface }: Host): void {
  applyTheme(surface, element.parentElement ?? document.documentElement);
  surface.dir = getComputedStyle(element.parentElement ?? document.documentElement).direction;
}

/** Webmails act on keys and clicks anywhere (Gmail: "e" archives; Outlook: a mousedown selects). */
function keepToOurselves(event: Event): void {
  if (event instanceof KeyboardEvent && sharedKeys.has(event.key)) return;
  event.stopPropagation();
}

/** Removes what an earlier script of ours left in the page (after an update, its own clean-up may not have run). */
export function removeAllHosts(): void {
  for (const tag of hostTags) {
    for (const host of document.querySelectorAll(tag)) (host.closest('[data-rebound]') ?? host).remove();
  }
}
