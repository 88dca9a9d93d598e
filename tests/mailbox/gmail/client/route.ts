import { type Folder, folders } from './conversations';

export interface Route {
  folder: Folder;
  /** The letters of an open thread, or the 16 hex digits of an old link; null in a list. */
  thread: string | null;
}

/** Reads `#inbox`, `#inbox/FMfcgz…`, `#all/19f…`, each with or without `?compose=…`. */
export function currentRoute(): Route {
  const [path = ''] = location.hash.slice(1).split('?');
  const [name, thread] = path.split('/');
  return { folder: folders.find((folder) => folder === name) ?? 'inbox', thread: thread || null };
}

export function hashOf(route: Route): string {
  return route.thread === null ? `#${route.folder}` : `#${route.folder}/${route.thread}`;
}
