import type { Sighting } from '../messages';
import type { FollowUp } from './follow-up';

export type Effect = 'replied' | 'answered' | 'invited';

/**
 * What is new among the later messages of a thread. It is told by counting, not by ids: a webmail paints ids late
 * and some change by session. Fewer messages than before (a thread half loaded) are no news.
 */
export function news(
  { seenOwn, seenOthers }: Pick<FollowUp, 'seenOwn' | 'seenOthers'>,
  later: Sighting['later'],
): { effects: Effect[]; seenOwn: number; seenOthers: number } {
  const effects: Effect[] = [];
  let own = 0;
  let others = 0;
  for (const message of later) {
    if (message.own) {
      own += 1;
      if (own > seenOwn) effects.push('replied');
      continue;
    }
    others += 1;
    if (others <= seenOthers || message.tone === 'rejection') continue;
    effects.push(message.tone === 'invitation' ? 'invited' : 'answered');
  }
  return { effects, seenOwn: Math.max(own, seenOwn), seenOthers: Math.max(others, seenOthers) };
}
