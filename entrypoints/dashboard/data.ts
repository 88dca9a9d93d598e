/** Everything the dashboard reads and changes of threads outside itself. */
import { watchEverything } from '../../components/all-listing';
import type { Undo } from '../../components/follow-ups';
import { pagePort } from '../../components/page-port';
import { hasAutomatic, undoAutomatic } from '../../lib/follow-ups/automatic';
import { localNow } from '../../lib/follow-ups/clock';
import { putBack, removeThreads } from '../../lib/follow-ups/removal';
import * as store from '../../lib/follow-ups/store';
import { changeMany, mergeThreads } from '../../lib/follow-ups/store-many';
import type { Answer } from '../../lib/messages';
import { readSettings } from '../../lib/settings/settings';
import type { DashboardPort } from './port';

function orThrow<T>(answer: Answer<T>): T {
  if (!answer.ok) throw new Error(answer.trouble);
  return answer.value;
}

function undoOf(changes: readonly store.Change[]): Undo {
  return async () => {
    orThrow(await store.undo(changes));
  };
}

export const dashboardData: DashboardPort = {
  ...pagePort,
  watchListing: watchEverything,
  async changeMany(keys, event) {
    const { cadence } = await readSettings();
    return undoOf(orThrow(await changeMany(keys, event, localNow(), cadence)));
  },
  async removeMany(followUps) {
    const removed = orThrow(await removeThreads(followUps.map(({ key }) => key)));
    return async () => {
      orThrow(await putBack(removed));
    };
  },
  async removeUnreadable(key) {
    orThrow(await removeThreads([key]));
  },
  async merge(into, from) {
    return undoOf(orThrow(await mergeThreads(into.key, from.key, localNow())));
  },
  hasAutomatic,
  async undoAutomatic(key) {
    orThrow(await undoAutomatic(key));
  },
};
