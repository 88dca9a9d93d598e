import { i18n } from '#i18n';
import type { Move } from '../drafts/draft';

/** The locale files' keys of the moves: written out, so that a missing one is a type error. */
const keys = {
  thanks: 'thanks',
  feedback: 'feedback',
  'keep-in-touch': 'keepInTouch',
  'future-roles': 'futureRoles',
  'contract-work': 'contractWork',
  'check-in': 'checkIn',
  recruiter: 'recruiter',
  'thanks-feedback': 'thanksFeedback',
  'thanks-keep-in-touch': 'thanksKeepInTouch',
} as const satisfies Record<Move, string>;

export function moveName(move: Move): string {
  return i18n.t(`moves.${keys[move]}.name`);
}

export function moveAbout(move: Move): string {
  return i18n.t(`moves.${keys[move]}.about`);
}
