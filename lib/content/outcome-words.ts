import { i18n } from '#i18n';
import type { InsertOutcome } from './drafting';

/** How an insertion ended, for the user. */
export function outcomeWords(state: InsertOutcome['state']): string {
  const words = {
    inserted: () => i18n.t('delivery.inserted'),
    'already-there': () => i18n.t('banner.alreadyThere'),
    refused: () => i18n.t('delivery.refused'),
    gone: () => i18n.t('banner.replyGone'),
    'no-draft': () => i18n.t('banner.noDraft'),
  };
  return words[state]();
}
