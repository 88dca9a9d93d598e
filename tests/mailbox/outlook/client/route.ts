import { type Folder, folders } from './conversations';

const base = document.documentElement.dataset.base ?? '/mail';

export interface Route {
  folder: Folder;
  /** The decoded id after `/id/`; null in a list. */
  id: string | null;
}

/** The parts of the address after the mailbox: `inbox`, `id`, `AAQk…`. */
export function pathParts(): string[] {
  const path = location.pathname.startsWith(base) ? location.pathname.slice(base.length) : location.pathname;
  return path.split('/').filter((part) => part !== '');
}

/** Reads `/mail/0/inbox/id/AAQk…`, `/mail/sentitems/`. */
export function currentRoute(): Route {
  const [name, kind, id] = pathParts();
  const folder = folders.find((one) => one === name) ?? 'inbox';
  return { folder, id: kind === 'id' && id !== undefined ? decodeURIComponent(id) : null };
}

function pathOf({ folder, id }: Route): string {
  return id === null ? `${base}/${folder}/` : `${base}/${folder}/id/${encodeURIComponent(id)}`;
}

/** Goes to an address of the app, as its own clicks do. */
export function go(route: Route): void {
  history.pushState(null, '', pathOf(route));
  window.dispatchEvent(new PopStateEvent('popstate'));
}
