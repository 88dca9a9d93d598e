import type { Now } from './schedule';

/** The edge of all that is dated: this device's clock and time zone. */
export function localNow(): Now {
  return { instant: Date.now(), zone: Intl.DateTimeFormat().resolvedOptions().timeZone };
}
