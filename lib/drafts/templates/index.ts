import type { Template } from '../draft';
import { de } from './de';
import { en } from './en';
import { es } from './es';
import { fr } from './fr';
import { it } from './it';
import { nl } from './nl';
import { pt } from './pt';
import { templatesOf } from './wordings';

/** Every draft that comes with Rebound. */
export const builtIn: readonly Template[] = [
  ...templatesOf('en', en),
  ...templatesOf('de', de),
  ...templatesOf('fr', fr),
  ...templatesOf('es', es),
  ...templatesOf('it', it),
  ...templatesOf('pt', pt),
  ...templatesOf('nl', nl),
];
