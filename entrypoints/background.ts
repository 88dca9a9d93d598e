import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { noteHealth } from '../lib/follow-ups/health';
import { answer } from '../lib/messaging';
import { deliver, expireDeliveries } from '../lib/worker/deliver';
import { hearOfDue } from '../lib/worker/due-rows';
import { insertLastDraft } from '../lib/worker/last-draft';
import { notificationId } from '../lib/worker/notify';
import { reported, taken } from '../lib/worker/receive-deliveries';
import { mayChangeWhatIsDue, refresh } from '../lib/worker/refresh';
import { mayAsk } from '../lib/worker/senders';
import { checkUp, greet, wakeUp } from '../lib/worker/start';
import { passOn } from '../lib/worker/sync';
import { tabSettings } from '../lib/worker/tab-settings';
import * as threads from '../lib/worker/threads';

/**
 * The texts and grammars of seven languages: set up when somebody asks for them. The browser starts the worker often,
 * and mostly for an alarm or for what is remembered of a thread.
 */
const reading = () => import('../lib/worker/reading');
const drafts = () => import('../lib/worker/drafts');

/** Listeners only, all registered before the first await: the browser wakes the worker for those it knows. */
export default defineBackground(() => {
  answer('toWorkerFlagThread', mayAsk, threads.flagged);
  answer('toWorkerRecallThread', mayAsk, threads.recalled);
  answer('toWorkerThreadSeen', mayAsk, threads.seen);
  answer('toWorkerCorrect', mayAsk, threads.corrected);
  answer('toWorkerDraftUsed', mayAsk, threads.draftUsed);
  answer('toWorkerWriteDraft', mayAsk, async (...asked) => (await drafts()).written(...asked));
  answer('toWorkerSettings', mayAsk, tabSettings);
  answer('toWorkerPrefilter', mayAsk, async () => (await reading()).prefilterWords());
  answer('toWorkerGrammar', mayAsk, async (asked) => (await reading()).grammar(asked));
  answer('toWorkerReadDetails', mayAsk, async (asked) => (await reading()).detailsOf(asked));
  answer('toWorkerIsHot', mayAsk, async (asked) => (await reading()).isHot(asked));
  answer('toWorkerReportHealth', mayAsk, noteHealth);
  answer('toWorkerTakeDelivery', mayAsk, taken);
  answer('toWorkerReportDelivery', mayAsk, reported);
  answer('pageToWorkerDeliver', mayAsk, deliver);

  browser.runtime.onInstalled.addListener(
    ({ reason }) => void Promise.allSettled([checkUp(), greet(reason)]),
  );
  // Listening is enough to be started with the browser; what is to be done then is done at every start.
  browser.runtime.onStartup.addListener(() => void refresh());
  browser.alarms.onAlarm.addListener(({ name }) => void Promise.all([refresh(), expireDeliveries(name)]));
  browser.storage.onChanged.addListener((changes, area) => {
    void passOn(Object.keys(changes), area);
    if (area !== 'local') return;
    hearOfDue(changes);
    if (Object.keys(changes).some(mayChangeWhatIsDue)) void refresh();
  });
  browser.commands?.onCommand.addListener((command) => {
    if (command === 'insert-last-draft') void insertLastDraft();
  });
  // Undefined until the optional permission is given; the click then wakes a worker that has it.
  browser.notifications?.onClicked.addListener((id) => {
    if (id === notificationId) void browser.runtime.openOptionsPage();
  });
  void wakeUp();
});
