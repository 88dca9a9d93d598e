/** One desktop notification a day, for all that is due together; off until the user turns it on. */
import { browser } from 'wxt/browser';
import * as z from 'zod/mini';
import { i18n } from '#i18n';
import { wallTime } from '../follow-ups/local-time';
import type { Now } from '../follow-ups/schedule';
import { attempt, getLocal, setLocal } from '../follow-ups/stored/area';
import type { DueRow } from '../follow-ups/stored/due-index';
import { mayNotify, type Settings } from '../settings/settings';
import { isQuiet } from './wake';

export const notificationId = 'due';
const key = 'notified';

/** Says how many threads are due, when one came due since it was last said, not twice in a day or in quiet hours. */
export async function notifyOnce(
  rows: readonly DueRow[],
  settings: Settings['notifications'],
  now: Now,
): Promise<void> {
  const due = rows.filter(({ dueAt }) => dueAt <= now.instant);
  if (!settings.on || due.length === 0 || isQuiet(settings, now) || !(await mayNotify())) return;
  const last = await lastTime();
  if (!due.some(({ dueAt }) => dueAt > last) || sameDay(last, now)) return;
  // Noted first: a worker that is stopped here rather stays silent for a day than rings twice.
  const noted = await attempt(() => setLocal(new Map([[key, now.instant]])));
  if (!noted.ok) return;
  await browser.notifications
    .create(notificationId, {
      type: 'basic',
      iconUrl: browser.runtime.getURL('/icons/128.png'),
      title: i18n.t('notification.title'),
      message: i18n.t('notification.due', due.length),
    })
    .catch(() => null);
}

/** 0 when never; a note from the future (the clock was set back) counts as never. */
async function lastTime(): Promise<number> {
  const stored = await attempt(() => getLocal([key]));
  const parsed = z.safeParse(z.number(), stored.ok ? stored.value.get(key) : null);
  return parsed.success && parsed.data <= Date.now() ? parsed.data : 0;
}

function sameDay(instant: number, now: Now): boolean {
  const [a, b] = [wallTime(instant, now.zone), wallTime(now.instant, now.zone)];
  return a.year === b.year && a.month === b.month && a.day === b.day;
}
