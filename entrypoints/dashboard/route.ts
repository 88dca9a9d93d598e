import { useSyncExternalStore } from 'react';

export const sections = [
  'threads',
  'templates',
  'cadence',
  'settings',
  'corrections',
  'data',
  'about',
] as const;
export type Section = (typeof sections)[number];
export type Route = { page: Section | 'welcome' } | { page: 'thread'; key: string };

/** `#/templates`, `#/thread/<key>`; anything else is the list of threads. */
export function parseRoute(hash: string): Route {
  const [page, rest] = /^#\/([a-z]+)(?:\/(.+))?$/.exec(hash)?.slice(1) ?? [];
  if (page === 'thread' && rest !== undefined) return { page, key: decode(rest) };
  if (page === 'welcome') return { page };
  return { page: sections.find((section) => section === page) ?? 'threads' };
}

export function linkTo(section: Section | 'welcome'): string {
  return `#/${section}`;
}

export function linkToThread(key: string): string {
  return `#/thread/${encodeURIComponent(key)}`;
}

function decode(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}

function subscribe(onChange: () => void): () => void {
  window.addEventListener('hashchange', onChange);
  return () => window.removeEventListener('hashchange', onChange);
}

export function useHash(): string {
  return useSyncExternalStore(subscribe, () => location.hash);
}
