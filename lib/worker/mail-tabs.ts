import { browser } from 'wxt/browser';
import type { FollowUp } from '../follow-ups/follow-up';
import { patternsOf } from '../follow-ups/links';
import type { Whereabouts } from '../messages';
import { askTab } from '../messaging';

export interface MailTab {
  id: number;
  windowId: number | null;
  url: string | undefined;
  /** Null where our script is not there, or did not answer in time. */
  at: Whereabouts | null;
}

/** Milliseconds a tab has to say where it is: a sleeping tab must not keep the user waiting. */
const patience = 800;

/** The tabs of a mail site that this browser profile has open, each asked where it is. */
export async function mailTabs(site: FollowUp['site']): Promise<MailTab[]> {
  const tabs = await browser.tabs.query({ url: patternsOf(site) }).catch(() => []);
  return await Promise.all(
    tabs.map(async ({ id = -1, windowId, url }): Promise<MailTab> => {
      const answer = await askTab(id, 'workerToTabWhichThread', null, patience);
      return { id, windowId: windowId ?? null, url, at: answer.ok ? answer.value : null };
    }),
  );
}
