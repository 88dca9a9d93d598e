import type { DemoMail, DemoThread, ThreadSource } from './mail';
import { odd } from './mails/odd';
import { ordinary } from './mails/ordinary';
import { rejections } from './mails/rejections';

export type { DemoMail, DemoThread, History, Person } from './mail';

const day = 24 * 60 * 60 * 1000;

/** The last midnight (UTC) before `now`: the mails are dated from it, so that they are always recent. */
export function today(now: number): number {
  return now - (now % day);
}

function dated(thread: ThreadSource, midnight: number): DemoThread {
  return {
    ...thread,
    mails: thread.mails.map((mail): DemoMail => {
      const [hours = 0, minutes = 0] = mail.at.split(':').map(Number);
      const sentAt = midnight - mail.daysAgo * day + (hours * 60 + minutes) * 60_000;
      return { ...mail, threadId: thread.id, sentAt };
    }),
  };
}

function newest(thread: DemoThread): number {
  return Math.max(...thread.mails.map((mail) => mail.sentAt));
}

/** Every thread of the demo mailbox, newest first, dated from `midnight` (see `today`). */
export function demoThreads(midnight: number): DemoThread[] {
  return [...rejections, ...ordinary, ...odd]
    .map((thread) => dated(thread, midnight))
    .toSorted((a, b) => newest(b) - newest(a));
}
