import type { Template } from '../draft';
import { en } from './en';
import { templatesOf } from './wordings';

/** Every draft that comes with Rebound. */
export const builtIn: readonly Template[] = [...templatesOf('en', en)];
