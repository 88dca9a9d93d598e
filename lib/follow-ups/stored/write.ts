import type { Answer } from '../../messages';
import { noteTrouble } from '../trouble';
import { attempt } from './area';
import { exclusively } from './lock';

/** Reads, changes and writes while nobody else does. What fails is told to the user by `trouble.ts`. */
export async function write<T>(work: () => Promise<T>): Promise<Answer<T>> {
  const result = await attempt(() => exclusively(work));
  await noteTrouble(result);
  return result;
}
