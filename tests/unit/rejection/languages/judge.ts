import { detect } from '../../../../lib/rejection/detect';
import type { Verdict } from '../../../../lib/rejection/verdict';

/** Judges a mail given as subject and paragraphs. */
export const judge = ([subject = '', ...paragraphs]: readonly string[]): Verdict =>
  detect({ subject, from: { name: '', email: '' }, text: paragraphs.join('\n\n') });
