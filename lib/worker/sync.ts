import { readSettings } from '../settings/settings';
import { pullSync, pushSync } from '../settings/sync';

/** Passes settings and templates on in either direction, while the user has that turned on. */
export async function passOn(changed: readonly string[], area: string): Promise<void> {
  const ours = changed.some((key) => key === 'settings' || key === 'templates');
  if (area !== 'sync' && !(area === 'local' && ours)) return;
  if (!(await readSettings()).sync) return;
  await (area === 'sync' ? pullSync() : pushSync());
}
