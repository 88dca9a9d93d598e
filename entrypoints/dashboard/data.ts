/** Everything the dashboard reads and changes of threads outside itself. */
import { watchEverything } from '../../components/all-listing';
import { pagePort } from '../../components/page-port';
import { hasAutomatic, undoAutomatic } from '../../lib/follow-ups/automatic';
import { localNow } from '../../lib/follow-ups/clock';
import { merge } from '../../lib/follow-ups/merge';
import * as store from '../../lib/follow-ups/store';
import type { Answer } from '../../lib/messages';
import { readSettings } from '../../lib/settings/settings';
import type { DashboardPort } from './port';

function orThrow<T>(answer: Answer<T>): T {
  if (!answer.ok) throw new Error(answer.trouble);
  return answer.value;
}

export const dashboardData: DashboardPort = {
  ...pagePort,
  watchListing: watchEverything,
  async changeMany(keys, event) {
    const { cadence } = await readSettings();
    const now = localNow();
    const answers = await Promise.all(keys.map((key) => store.change(key, event, now, cadence)));
    const changes = answers.flatMap((answer) => (answer.ok ? [answer.value] : []));
    const takeBack = async () => {
      orThrow(await store.undo(changes));
    };
    // All or none: what the user is told has to be true of every thread.
    if (changes.length < keys.length) {
      await takeBack();
      throw new Error('partly');
    }
    return takeBack;
  },
  async removeMany(followUps) {
    orThrow(await store.removeThreads(followUps.map(({ key }) => key)));
    return async () => {
      orThrow(await store.putAll(followUps));
    };
  },
  async removeUnreadable(key) {
    orThrow(await store.removeThreads([key]));
  },
  async merge(into, from) {
    const after = merge(into, from, localNow());
    orThrow(await store.putAll([after.into, after.from]));
    return async () => {
      orThrow(
        await store.undo([
          { before: into, after: after.into },
          { before: from, after: after.from },
        ]),
      );
    };
  },
  hasAutomatic,
  async undoAutomatic(key) {
    orThrow(await undoAutomatic(key));
  },
  async correctDetails(followUp, details) {
    const before = orThrow(await store.readFollowUp(followUp.key));
    if (before === null) throw new Error('not-found');
    const after = { ...before, ...details };
    orThrow(await store.putAll([after]));
    return async () => {
      orThrow(await store.undo([{ before, after }]));
    };
  },
};
