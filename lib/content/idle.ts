/** Does something when the page has nothing to do; never, where the browser can't tell when that is (Safari). */
export function whenIdle(work: () => void, signal: AbortSignal): void {
  if (typeof requestIdleCallback === 'undefined') return;
  requestIdleCallback(() => {
    if (!signal.aborted) work();
  });
}
