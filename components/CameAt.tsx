import type { FollowUp } from '../lib/follow-ups/follow-up';
import { UserText } from './UserText';
import { ago } from './when';

interface Props {
  followUp: Pick<FollowUp, 'receivedAt' | 'receivedText' | 'detectedAt'>;
  now: number;
}

const time = /\d{1,2}\s?[:.h]\s?\d{2}/g;
const tellsDay = (text: string): boolean => /\p{Nd}/u.test(text.replace(time, ''));

/** A card is narrow: of "Fri, 11/20/2026, 7:55 AM" the day. */
function dayOf(text: string): string {
  const day = text.replace(/[\s,]+\d{1,2}\s?[:h]\s?\d{2}.*$/, '');
  return tellsDay(day) ? day : text;
}

/**
 * When the mail came: how long ago, or, where the page tells no point in time (Outlook writes dates as its reader's
 * settings say), the page's own words. A time without a day says nothing on another day.
 */
export function CameAt({ followUp: { receivedAt, receivedText, detectedAt }, now }: Props) {
  if (receivedAt === null && tellsDay(receivedText)) return <UserText>{dayOf(receivedText)}</UserText>;
  return ago(receivedAt ?? detectedAt, now);
}
