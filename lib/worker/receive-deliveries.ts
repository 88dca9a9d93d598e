import * as deliveries from '../follow-ups/deliveries';
import type { Answer, Delivery, DeliveryStatus } from '../messages';
import { mayTouch, type Sender } from './senders';

const notAllowed = { ok: false, trouble: 'not-allowed' } as const;

/** Gives a waiting draft to the tab that shows its thread. */
export async function taken(key: string, sender: Sender): Promise<Answer<Delivery | null>> {
  const tabId = sender.tab?.id;
  if (tabId === undefined || !mayTouch(sender, key)) return notAllowed;
  const given = await deliveries.take(key, tabId, Date.now());
  if (given.ok && given.value === null) await noteOtherMailbox(key, tabId);
  return given;
}

/** The tab tells how it goes. */
export async function reported(status: DeliveryStatus, sender: Sender): Promise<Answer<null>> {
  const tabId = sender.tab?.id;
  if (tabId === undefined || !mayTouch(sender, status.key)) return notAllowed;
  return deliveries.report(status, tabId, Date.now());
}

/** The tab that a draft was sent to shows the thread of that id in another mailbox: its link led to the wrong one. */
async function noteOtherMailbox(key: string, tabId: number): Promise<void> {
  const parcels = await deliveries.readParcels();
  if (!parcels.ok) return;
  const thread = key.slice(key.lastIndexOf(':'));
  const misled = parcels.value.find(
    (one) => one.waiting !== null && one.tabId === tabId && one.key !== key && one.key.endsWith(thread),
  );
  if (!misled) return;
  const at = Date.now();
  await deliveries.report({ key: misled.key, state: 'wrong-account', at }, null, at);
}
