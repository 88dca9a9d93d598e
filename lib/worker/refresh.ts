/** Brings badge, alarm and notification in line with what is stored: at every start, at the alarm, at every change. */
import { browser } from 'wxt/browser';
import { localNow } from '../follow-ups/clock';
import { readDue } from '../follow-ups/store';
import { readSettings } from '../settings/settings';
import { notifyOnce } from './notify';
import { nextWake } from './wake';

const wakeAlarm = 'wake';
const badgeColour = '#1f5c57';

let running: Promise<void> | null = null;
let again = false;

/** True for keys of the local storage on which badge and alarm depend. */
export function mayChangeWhatIsDue(key: string): boolean {
  return key.startsWith('due:') || key === 'settings';
}

/** Changes come in bursts: one run at a time, and one more for what came during it. Never rejects. */
export function refresh(): Promise<void> {
  again = running !== null;
  running ??= run()
    // What the browser refused now, the next alarm or change tries again.
    .catch(() => {})
    .finally(() => {
      running = null;
      if (again) void refresh();
    });
  return running;
}

async function run(): Promise<void> {
  again = false;
  const due = await readDue();
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
