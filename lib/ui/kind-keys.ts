import type { RejectionKind } from '../rejection/verdict';

/** The locale files' keys of the kinds. */
export const kindKeys = {
  'not-selected': 'notSelected',
  'position-filled': 'positionFilled',
  'position-cancelled': 'positionCancelled',
  'keep-in-touch': 'keepInTouch',
} as const satisfies Record<RejectionKind, string>;
