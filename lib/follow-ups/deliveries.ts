/**
 * Drafts on their way from a page of ours to a thread's compose box. They wait in the session's storage until the tab
 * that shows the thread takes them, so nothing is lost when the worker is stopped in between, and nothing stays.
 */
import { browser } from 'wxt/browser';
import * as z from 'zod/mini';
import { type Answer, type Delivery, type DeliveryStatus, delivery, deliveryStatus } from '../messages';
import { attempt, TroubleError } from './stored/area';
import { exclusively } from './stored/lock';

const prefix = 'delivery:';
/** Milliseconds after which nobody is waiting any more. */
export const patience = 120_000;
const finalStates: ReadonlySet<DeliveryStatus['state']> = new Set([
  'inserted',
  'no-reply-box',
  'refused',
  'wrong-account',
  'timed-out',
]);

const parcel = z.object({
  key: z.string(),
  /** Null once a tab has taken it. */
  waiting: z.nullable(delivery),
  /** The only tab that may take it; null while any tab with the thread may. */
  tabId: z.nullable(z.number()),
  expiresAt: z.number(),
  /** What happened so far, the newest last. */
  history: z.array(deliveryStatus),
});
export type Parcel = z.infer<typeof parcel>;

/** How it stands: a delivery that nobody finished in time has timed out, whoever looks. */
export function statusOf({ key, history, expiresAt }: Parcel, instant: number): DeliveryStatus {
  const last = history.at(-1) ?? { key, state: 'opening-mail', at: instant };
  if (finalStates.has(last.state) || instant < expiresAt) return last;
  return { key, state: 'timed-out', at: expiresAt };
}

function isOver(status: DeliveryStatus): boolean {
  return finalStates.has(status.state);
}

/** Puts a draft down for its thread, in place of one that waits there already. */
export function post(given: Delivery, instant: number): Promise<Answer<DeliveryStatus>> {
  return changing(given.key, () => {
    const status: DeliveryStatus = { key: given.key, state: 'opening-mail', at: instant };
    const next = { key: given.key, waiting: given, tabId: null, expiresAt: instant + patience };
    return [{ ...next, history: [status] }, status];
  });
}

/** Says which tab the draft is for from now on. */
export function addressTo(key: string, tabId: number): Promise<Answer<null>> {
  return changing(key, (before) => [before && { ...before, tabId }, null]);
}

/** Gives the draft out, once, to the tab it is for; null for everyone else and ever after. */
export function take(key: string, tabId: number, instant: number): Promise<Answer<Delivery | null>> {
  return changing(key, (before) => {
    if (before?.waiting == null || instant >= before.expiresAt) return [null, null];
    if (before.tabId !== null && before.tabId !== tabId) return [null, null];
    return [{ ...before, waiting: null, tabId }, before.waiting];
  });
}

/** Adds to the history of a delivery that is not over; `tabId` is who says so, null for the worker itself. */
export function report(status: DeliveryStatus, tabId: number | null, instant: number): Promise<Answer<null>> {
  return changing(status.key, (before) => {
    if (before === null || isOver(statusOf(before, instant))) return [null, null];
    if (tabId !== null && before.tabId !== null && before.tabId !== tabId) return [null, null];
    const waiting = isOver(status) ? null : before.waiting;
    return [{ ...before, waiting, history: [...before.history, status].slice(-20) }, null];
  });
}

/** Every delivery of this session. */
export function readParcels(): Promise<Answer<Parcel[]>> {
  return attempt(async () => {
    const stored: Record<string, unknown> = await browser.storage.session.get(null);
    return Object.entries(stored).flatMap(([name, value]) => {
      const one = name.startsWith(prefix) ? parse(value) : null;
      return one ? [one] : [];
    });
  });
}

/** Ends what nobody took in time, and clears away what has long been over. */
export async function expire(instant: number): Promise<void> {
  const parcels = await readParcels();
  if (!parcels.ok) return;
  const overdue = parcels.value.filter((one) => statusOf(one, instant).state === 'timed-out');
  await Promise.all(
    overdue.map((one) =>
      changing(one.key, (before) => {
        if (before === null || before.history.at(-1)?.state === 'timed-out') return [null, null];
        const status = statusOf(before, instant);
        if (status.state !== 'timed-out') return [null, null];
        return [{ ...before, waiting: null, history: [...before.history, status] }, null];
      }),
    ),
  );
  const old = parcels.value.filter(({ expiresAt }) => expiresAt + 5 * patience < instant);
  if (old.length > 0) await attempt(() => browser.storage.session.remove(old.map(({ key }) => prefix + key)));
}

/** Takes drafts for these threads off their way. */
export async function forgetDeliveries(keys: readonly string[]): Promise<void> {
  await attempt(() => browser.storage.session.remove(keys.map((key) => prefix + key)));
}

/** Tells how deliveries stand, as they change. */
export function watchDeliveries(onStatus: (status: DeliveryStatus) => void): () => void {
  const listener = (changes: Record<string, { newValue?: unknown }>, area: string) => {
    if (area !== 'session') return;
    for (const [name, { newValue }] of Object.entries(changes)) {
      const status = name.startsWith(prefix) ? parse(newValue)?.history.at(-1) : undefined;
      if (status) onStatus(status);
    }
  };
  browser.storage.onChanged.addListener(listener);
  return () => browser.storage.onChanged.removeListener(listener);
}

function parse(stored: unknown): Parcel | null {
  const parsed = z.safeParse(parcel, stored);
  return parsed.success ? parsed.data : null;
}

/** Reads one, stores what `next` makes of it (null: nothing), and gives what `next` says to give. */
function changing<T>(key: string, next: (before: Parcel | null) => [Parcel | null, T]): Promise<Answer<T>> {
  const name = prefix + key;
  return attempt(() =>
    exclusively(async () => {
      const stored: Record<string, unknown> = await browser.storage.session.get(name);
      const [after, value] = next(parse(stored[name]));
      if (after !== null && !z.safeParse(parcel, after).success) throw new TroubleError('bad-message');
      if (after !== null) await browser.storage.session.set({ [name]: after });
      return value;
    }),
  );
}
