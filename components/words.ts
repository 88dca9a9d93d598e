/** Names of stored values in the user's language. */
import { i18n } from '#i18n';
import type { FollowUp, Step } from '../lib/follow-ups/follow-up';
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

const kindKeys = {
  'not-selected': 'notSelected',
  'position-filled': 'positionFilled',
  'position-cancelled': 'positionCancelled',
  'keep-in-touch': 'keepInTouch',
} as const satisfies Record<FollowUp['kind'], string>;

export function kindName(kind: FollowUp['kind']): string {
  return i18n.t(`dashboard.kind.${kindKeys[kind]}`);
}

export function stateName(state: FollowUp['state']): string {
  return i18n.t(`dashboard.state.${state}`);
}

export function stepStateName({ state, dueAt }: Step, now: number): string {
  const due = (state === 'planned' || state === 'snoozed') && dueAt <= now;
  return i18n.t(`dashboard.stepState.${due ? 'due' : state}`);
}

/** What a follow-up is called in a list: the company, else who wrote, else that it is not known. */
export function threadName({ company, sender }: FollowUp): string {
  return company?.value ?? (sender.name || sender.email || i18n.t('popup.noCompany'));
}
