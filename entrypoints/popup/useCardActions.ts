import { useEffect, useMemo, useRef, useState } from 'react';
import { i18n } from '#i18n';
import type { CardActions } from '../../components/FollowUpCard';
import type { FollowUpsPort, Undo } from '../../components/follow-ups';
import { dueWords } from '../../components/when';
import { threadName } from '../../components/words';
import type { Move } from '../../lib/drafts/draft';
import type { FollowUp } from '../../lib/follow-ups/follow-up';
import { moveName } from '../../lib/ui/move-names';
import type { Roving } from './useRoving';

interface Means {
  port: FollowUpsPort;
  deliver: (followUp: FollowUp, move: Move) => Promise<void>;
  run: (change: () => Promise<Undo>, done: string) => Promise<void>;
  say: (text: string) => void;
  roving: Roving;
  clock: () => number;
}

/** What the cards can do. The object stays the same, so that a list of cards is not drawn anew for it. */
export function useCardActions(means: Means) {
  const [snoozing, setSnoozing] = useState<string | null>(null);
  const latest = useRef(means);
  useEffect(() => {
    latest.current = means;
  });
  const actions = useMemo<CardActions>(() => {
    return {
      draft: (followUp, move) => {
        latest.current.roving.focus(followUp.key);
        void latest.current.deliver(followUp, move);
      },
      done: (followUp, step) => {
        const { roving, run, port } = latest.current;
        roving.leave(followUp.key);
        void run(
          () => port.change(followUp, { type: 'done', move: step.move }),
          i18n.t('popup.doneSaid', [threadName(followUp), moveName(step.move)]),
        );
      },
      snooze: (followUp, step, until) => {
        const { roving, run, port, clock } = latest.current;
        roving.leave(followUp.key);
        void run(
          () => port.change(followUp, { type: 'snooze', move: step.move, until }),
          i18n.t('popup.snoozedSaid', [threadName(followUp), dueWords(until, clock())]),
        );
      },
      dismiss: (followUp) => {
        const { roving, run, port } = latest.current;
        roving.leave(followUp.key);
        void run(
          () => port.change(followUp, { type: 'dismiss' }),
          i18n.t('popup.dismissedSaid', [threadName(followUp)]),
        );
      },
      copyRecruiter: (followUp) => {
        const { port, say } = latest.current;
        void (async () => {
          const { text } = await port.draft(followUp, 'recruiter');
          say(i18n.t((await port.copy(text)) ? 'delivery.copied' : 'delivery.copyFailed'));
        })().catch(() => say(i18n.t('delivery.copyFailed')));
      },
      setSnoozing,
    };
  }, []);
  return { actions, snoozing };
}
