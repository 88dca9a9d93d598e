import { type CompiledLanguage, compile } from './compiled';
import type { LanguageRules } from './grammar';
import { german } from './phrases/de';
import { english } from './phrases/en';
import type { Language } from './verdict';

/** A language is registered by its line here. */
const rulesOf = new Map<Language, LanguageRules>([
  ['en', english],
  ['de', german],
]);

/** What mail about an application is known by, in all languages. */
export const topics = (): string[] => [...rulesOf.values()].flatMap((rules) => rules.topics);

const compiled = new Map<Language, CompiledLanguage>();

/** The compiled grammar of a language, built when a first mail needs it; null where there is none. */
export function grammarOf(language: Language): CompiledLanguage | null {
  const known = compiled.get(language);
  if (known) return known;
  const rules = rulesOf.get(language);
  if (!rules) return null;
  const built = compile(rules);
  compiled.set(language, built);
  return built;
}

/** The languages that have a grammar. */
export const registeredLanguages = (): Language[] => [...rulesOf.keys()];
