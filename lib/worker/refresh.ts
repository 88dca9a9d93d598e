/** Brings badge, alarm and notification in line with what is stored: at every start, at the alarm, at every change. */
import { browser } from 'wxt/browser';
import { localNow } from '../follow-ups/clock';
import { readSettings } from '../settings/settings';
import { dueRows } from './due-rows';
import { notifyOnce } from './notify';
import { nextWake } from './wake';

const wakeAlarm = 'wake';
const badgeColour = '#1f5c57';

/** True for keys of the local storage on which badge and alarm depend. */
export function mayChangeWhatIsDue(key: string): boolean {
  return key.startsWith('due:') || key === 'settings';
}

/** Milliseconds to wait first: changes come in bursts, and a mail page that waits for an answer goes before a badge. */
const calm = 100;
let planned: Promise<void> | null = null;

/** Soon, and once for all that is asked until then. Never rejects: what the browser refuses now, the next one tries. */
export function refresh(): Promise<void> {
  planned ??= new Promise<void>((resolve) => {
    setTimeout(() => {
      planned = null;
      resolve(run().catch(() => {}));
    }, calm);
  });
  return planned;
}

async function run(): Promise<void> {
  const due = await dueRows();
  // The badge keeps what it showed; the alarm brings the next try.
  const rows = due.ok ? due.value : [];
  const now = localNow();
  const count = rows.filter(({ dueAt }) => dueAt <= now.instant).length;
  if (due.ok) await showBadge(count);
  const { notifications } = await readSettings();
  await browser.alarms.create(wakeAlarm, { when: nextWake(rows, notifications, now) });
  if (due.ok) await notifyOnce(rows, notifications, now);
}

async function showBadge(count: number): Promise<void> {
  const { action } = browser;
  await action.setBadgeText({ text: count === 0 ? '' : count > 99 ? '99+' : String(count) });
  await action.setBadgeBackgroundColor({ color: badgeColour });
  await action.setBadgeTextColor?.({ color: '#ffffff' });
}
