/** Brings a draft to its thread: to the tab that has it open, else to one that can open it, else to a new one. */
import { browser } from 'wxt/browser';
import * as deliveries from '../follow-ups/deliveries';
import type { FollowUp } from '../follow-ups/follow-up';
import { readFollowUp } from '../follow-ups/store';
import type { Answer, Delivery, DeliveryStatus } from '../messages';
import { askTab } from '../messaging';
import { mailTabs } from './mail-tabs';
import { chooseWay, type Way } from './way';

const alarm = 'deliveries';
/** Keys that this life of the worker is busy with. */
const underWay = new Set<string>();

/** Answers as soon as the draft is on its way; what follows is told by `watchDeliveries`. */
export async function deliver(delivery: Delivery): Promise<Answer<DeliveryStatus>> {
  const { key } = delivery;
  const found = await readFollowUp(key);
  if (!found.ok) return found;
  if (found.value === null) return { ok: false, trouble: 'not-found' };
  underWay.add(key);
  const posted = await deliveries.post(delivery, Date.now());
  if (!posted.ok) return posted;
  await browser.alarms.create(alarm, { when: Date.now() + deliveries.patience });
  return { ok: true, value: await carry(found.value) };
}

/** At the start of the worker: goes on with what it was stopped at before a tab was found. */
export async function resumeDeliveries(): Promise<void> {
  const parcels = await deliveries.readParcels();
  const left = parcels.ok ? parcels.value.filter((one) => isLeftBehind(one, Date.now())) : [];
  await Promise.all(
    left.map(async ({ key }) => {
      const found = await readFollowUp(key);
      if (found.ok && found.value !== null && !underWay.has(key)) await carry(found.value);
    }),
  );
}

/** At the alarm, and at every start: what was left waiting is ended in words, not in silence. */
export async function expireDeliveries(alarmName: string | null): Promise<void> {
  if (alarmName === null || alarmName === alarm) await deliveries.expire(Date.now());
}

function isLeftBehind(parcel: deliveries.Parcel, instant: number): boolean {
  const { state } = deliveries.statusOf(parcel, instant);
  return parcel.waiting !== null && state === 'opening-mail' && !underWay.has(parcel.key);
}

async function carry(followUp: FollowUp): Promise<DeliveryStatus> {
  const { key } = followUp;
  underWay.add(key);
  const way = chooseWay(followUp, await mailTabs(followUp.site));
  let status: DeliveryStatus = { key, state: 'waiting-for-thread', at: Date.now() };
  if (way.to === 'nowhere') status = { ...status, state: way.why };
  // Told before anything opens: from then on the tab itself tells how it goes on.
  await deliveries.report(status, null, status.at);
  if (way.to !== 'nowhere' && !(await goThere(key, way))) {
    status = { key, state: 'timed-out', at: Date.now() };
    await deliveries.report(status, null, status.at);
  }
  underWay.delete(key);
  return status;
}

/** False when the tab is gone meanwhile, or none can be opened. */
async function goThere(key: string, way: Exclude<Way, { to: 'nowhere' }>): Promise<boolean> {
  try {
    if (way.to === 'new-tab') {
      const tab = await browser.tabs.create({ url: way.url, active: true });
      if (tab.id !== undefined) await deliveries.addressTo(key, tab.id);
      return true;
    }
    await deliveries.addressTo(key, way.tabId);
    await browser.tabs.update(way.tabId, { active: true, ...(way.url !== null && { url: way.url }) });
    if (way.windowId !== null)
      await browser.windows.update(way.windowId, { focused: true }).catch(() => null);
    await askTab(way.tabId, 'workerToTabDeliveryWaiting', key);
    return true;
  } catch {
    return false;
  }
}
