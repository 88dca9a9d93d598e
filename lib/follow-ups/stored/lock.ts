/**
 * One writer at a time, over worker, popup, dashboard and every tab of ours: Web Locks, which the browser frees by
 * itself when their holder dies. Where there are none (old or test environments) writers of one context queue.
 */
let queue: Promise<unknown> = Promise.resolve();

export async function exclusively<T>(work: () => Promise<T>): Promise<T> {
  const locks: LockManager | undefined = globalThis.navigator?.locks;
  if (locks) return await locks.request('rebound-store', work);
  const turn = queue.then(work, work);
  queue = turn.catch(() => null);
  return await turn;
}
