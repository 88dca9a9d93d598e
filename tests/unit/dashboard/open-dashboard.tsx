import { act, fireEvent, render } from '@testing-library/react';
import { Dashboard } from '../../../entrypoints/dashboard/Dashboard';
import type { DashboardPort } from '../../../entrypoints/dashboard/port';
import type { FollowUp } from '../../../lib/follow-ups/follow-up';
import { merge } from '../../../lib/follow-ups/merge';
import { monday } from '../components/example-follow-ups';
import { fakePort } from '../components/fake-port';

/** Lets what was started come to its end: storage answers and React's next drawing. */
export const settle = () => act(() => new Promise<void>((resolve) => setTimeout(resolve, 5)));

/** The dashboard on threads in memory; settings, templates and corrections are in the fake browser's storage. */
export async function openDashboard(hash: string, followUps: FollowUp[], more: Partial<DashboardPort> = {}) {
  const { port, stored, tell } = fakePort(followUps);
  const putBack = (before: readonly FollowUp[]) => async () => {
    for (const one of before) stored.set(one.key, one);
    tell();
  };
  const full: DashboardPort = {
    ...port,
    async changeMany(keys, event) {
      const before = followUps.filter(({ key }) => keys.includes(key));
      await Promise.all(before.map((one) => port.change(one, event)));
      return putBack(before);
    },
    async removeMany(gone) {
      for (const { key } of gone) stored.delete(key);
      tell();
      return putBack(gone);
    },
    async removeUnreadable() {},
    hasAutomatic: async () => false,
    async undoAutomatic() {},
    async merge(into, from) {
      const after = merge(into, from, { instant: monday, zone: 'UTC' });
      await putBack([after.into, after.from])();
      return putBack([into, from]);
    },
    ...more,
  };
  location.hash = hash;
  render(<Dashboard port={full} clock={() => monday} />);
  await settle();
  return { port: full, stored };
}

export async function click(element: Element | null | undefined) {
  if (!element) throw new Error('nothing to click');
  fireEvent.click(element);
  await settle();
}

export async function type(element: Element, value: string) {
  fireEvent.change(element, { target: { value } });
  await settle();
}

function show(this: HTMLDialogElement) {
  this.open = true;
}

function hide(this: HTMLDialogElement) {
  this.open = false;
}

/** jsdom has no modal dialogs: they are shown in place. */
export function allowDialogs() {
  HTMLDialogElement.prototype.showModal = show;
  HTMLDialogElement.prototype.close = hide;
  window.scrollTo = () => {};
}
