/** What popup and dashboard have in common at the edge: drafts, their delivery, changes, links. */
import { browser } from 'wxt/browser';
import { movesFor } from '../lib/drafts/moves-for';
import { localNow } from '../lib/follow-ups/clock';
import { patience, readParcels, statusOf, watchDeliveries } from '../lib/follow-ups/deliveries';
import { readHealth, watchHealth } from '../lib/follow-ups/health';
import { safeLink } from '../lib/follow-ups/links';
import { snoozeChoices } from '../lib/follow-ups/snooze';
import * as store from '../lib/follow-ups/store';
import { askWorker } from '../lib/messaging';
import { defaultSettings, readSettings, watchSettings } from '../lib/settings/settings';
import { copy } from './copy';
import type { FollowUpsPort } from './follow-ups';
import { hourOn } from './when';

/** The defaults until the storage has answered: nobody chooses a date within the first milliseconds. */
let settings = defaultSettings;
const learn = (known: typeof settings) => {
  settings = known;
};
watchSettings(learn);
void readSettings().then(learn);

function openTab(url: string): void {
  void browser.tabs.create({ url });
}

export const pagePort: Omit<FollowUpsPort, 'watchListing'> = {
  watchHealth(onHealth) {
    void readHealth().then(onHealth);
    return watchHealth(onHealth);
  },
  watchDeliveries(onStatus) {
    void readParcels().then((parcels) => {
      if (!parcels.ok) return;
      const now = Date.now();
      const recent = parcels.value.filter(({ expiresAt }) => expiresAt + patience > now);
      for (const parcel of recent) onStatus(statusOf(parcel, now));
    });
    return watchDeliveries(onStatus);
  },
  movesFor,
  async draft(followUp, move) {
    const { key, kind, stage, language, company, role, person, firstName } = followUp;
    const facts = { kind, stage, language, company, role, person, firstName };
    const answer = await askWorker('toWorkerWriteDraft', { key, move, templateId: null, facts, used: [] });
    if (!answer.ok || answer.value === null) throw new Error('no draft');
    return answer.value;
  },
  async deliver({ key }, draft) {
    const answer = await askWorker('pageToWorkerDeliver', { key, draft, askedAt: Date.now() });
    if (!answer.ok) throw new Error(answer.trouble);
    return answer.value;
  },
  async change({ key }, event) {
    const { cadence } = await readSettings();
    const changed = await store.change(key, event, localNow(), cadence);
    if (!changed.ok) throw new Error(changed.trouble);
    return async () => {
      const undone = await store.undo([changed.value]);
      if (!undone.ok) throw new Error(undone.trouble);
    };
  },
  snoozeChoices: (instant) => snoozeChoices({ ...localNow(), instant }, settings.cadence.hour),
  morningOf: (date) => hourOn(date, settings.cadence.hour),
  letterKeys: () => settings.letterKeys,
  canOpenMail: ({ site, link }) => safeLink(site, link) !== null,
  openMail({ site, link }) {
    const url = safeLink(site, link);
    if (url !== null) openTab(url);
  },
  openPeopleSearch: openTab,
  openDashboard: (hash) => openTab(`${browser.runtime.getURL('/dashboard.html')}${hash}`),
  copy,
};
