/** Everything the popup reads and changes outside itself. */
import { browser } from 'wxt/browser';
import * as z from 'zod/mini';
import { copy } from '../../components/copy';
import type { FollowUpsPort, Undo } from '../../components/follow-ups';
import { openableLink } from '../../components/mail-link';
import { peopleSearchLink } from '../../components/people-search';
import { movesFor } from '../../lib/drafts/moves-for';
import { defaultCadence } from '../../lib/follow-ups/cadence';
import { type FollowUp, followUp as followUpSchema } from '../../lib/follow-ups/follow-up';
import type { Now } from '../../lib/follow-ups/schedule';
import { snoozeChoices } from '../../lib/follow-ups/snooze';
import { apply } from '../../lib/follow-ups/states';
import { askWorker } from '../../lib/messaging';

function now(): Now {
  return { instant: Date.now(), zone: Intl.DateTimeFormat().resolvedOptions().timeZone };
}

function openTab(url: string): void {
  void browser.tabs.create({ url });
}

async function put(before: FollowUp, after: FollowUp): Promise<Undo> {
  await browser.storage.local.set({ [before.key]: after });
  return () => browser.storage.local.set({ [before.key]: before });
}

export const popupData: FollowUpsPort = {
  watchListing(onListing, onFault) {
    const read = () =>
      browser.storage.local
        .get(null)
        .then((all) => {
          const followUps = Object.values(all).flatMap((value) => {
            const parsed = z.safeParse(followUpSchema, value);
            return parsed.success ? [parsed.data] : [];
          });
          onListing({ followUps, unreadable: 0 });
        })
        .catch(onFault);
    void read();
    const changed = () => void read();
    browser.storage.local.onChanged.addListener(changed);
    return () => browser.storage.local.onChanged.removeListener(changed);
  },
  watchHealth: () => () => {},
  watchDeliveries: () => () => {},
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
  change: (followUp, event) => put(followUp, apply(followUp, event, now(), defaultCadence)),
  snoozeChoices: (instant) => snoozeChoices({ ...now(), instant }, defaultCadence.hour),
  canOpenMail: ({ link }) => openableLink(link) !== null,
  openMail({ link }) {
    const url = openableLink(link);
    if (url !== null) openTab(url);
  },
  openPeopleSearch: (company) => openTab(peopleSearchLink(company)),
  openDashboard: (hash) => openTab(`${browser.runtime.getURL('/dashboard.html')}${hash}`),
  copy,
};
