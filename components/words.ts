/** Names of stored values in the user's language. */
import { i18n } from '#i18n';
import type { DeliveryStatus } from '../lib/messages';

const deliveryKeys = {
  'opening-mail': 'openingMail',
  'waiting-for-thread': 'waitingForThread',
  'opening-reply': 'openingReply',
  inserted: 'inserted',
  'no-reply-box': 'noReplyBox',
  refused: 'refused',
  'wrong-account': 'wrongAccount',
  'timed-out': 'timedOut',
} as const satisfies Record<DeliveryStatus['state'], string>;

export function deliveryWords(state: DeliveryStatus['state']): string {
  return i18n.t(`delivery.${deliveryKeys[state]}`);
}

/** Still on its way: something will follow by itself. */
export function isUnderWay(state: DeliveryStatus['state']): boolean {
  return state === 'opening-mail' || state === 'waiting-for-thread' || state === 'opening-reply';
}
