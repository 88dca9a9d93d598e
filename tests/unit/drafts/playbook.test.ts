import { describe, expect, it } from 'vitest';
import { type DraftFacts, moves, type Template } from '../../../lib/drafts/draft';
import { parse } from '../../../lib/drafts/parse';
import { builtIn } from '../../../lib/drafts/templates';
import { write } from '../../../lib/drafts/write';
import { type Language, languages } from '../../../lib/rejection/verdict';
import { everyFacts, unknown } from './facts';

const thanks: Record<Language, RegExp> = {
  en: /\bthank/i,
  de: /dank/i,
  fr: /\b(?:merci|remerci)/i,
  es: /\b(?:gracias|agrade)/i,
  it: /\b(?:grazie|ringrazi)/i,
  pt: /\bagrade[cç]/i,
  nl: /dank/i,
};

const words = (text: string) => text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word));
const paragraphs = (text: string) => text.split('\n\n');
const inLanguage = (language: Language) => builtIn.filter((template) => template.language === language);

/** The first breach of the playbook in any combination of facts, or null. */
function breach(template: Template, facts: DraftFacts): string | null {
  const { text, check } = write(template, facts);
  const parts = paragraphs(text);
  const language = facts.language;
  const count = words(text).length;
  const trouble =
    count < 50 || count > 125
      ? `${count} words`
      : (text.match(/\?/g) ?? []).length > 1
        ? 'more than one question'
        : !thanks[language].test(parts[1] ?? '')
          ? 'no thanks first'
          : !thanks[language].test(parts.at(-1) ?? '')
            ? 'no thanks last'
            : /[{}[\]|]/.test(text)
              ? 'unfilled template'
              : /!|¡/.test(text)
                ? 'an exclamation mark'
                : / {2}|[^\S\n]\n|\n{3}|\s[,.)]|\( /.test(text)
                  ? 'a gap'
                  : /,\.|\.\.|,,|\.,(?! )|[a-zà-ÿ][.,?][A-Za-zÀ-ÿ]{2}/.test(text)
                    ? 'punctuation run together'
                    : /^[\p{L} ]+[ ,]+,|^[^\p{L}]/u.test(text)
                      ? 'a blank salutation'
                      : !/^[^\n]{2,80}[,:]\n\n/.test(text)
                        ? 'no salutation line'
                        : /[,:]$/.test(text)
                          ? 'a closing that waits for a name'
                          : parts.length > 6 || parts.some((part) => part.trim() === '')
                            ? 'an empty paragraph'
                            : check.some(({ start, end }) => text.slice(start, end).trim() === '')
                              ? 'an empty mark'
                              : null;
  return trouble && `${template.id}: ${trouble}\n${JSON.stringify(facts)}\n${text}`;
}

describe.each(languages)('the drafts in %s', (language) => {
  const facts = everyFacts.get(language) ?? [];

  it('keep to the playbook in every combination of what is known', () => {
    expect(facts.length).toBe(5 * 3 * 3 * 3 * 4);
    for (const template of inLanguage(language)) {
      expect(facts.map((some) => breach(template, some)).find(Boolean) ?? null).toBeNull();
    }
  });

  it('are near 75 to 100 words on the whole', () => {
    const counts = inLanguage(language).flatMap((template) =>
      facts.map((some) => words(write(template, some).text).length),
    );
    const average = counts.reduce((sum, count) => sum + count, 0) / counts.length;
    expect(average).toBeGreaterThanOrEqual(75);
    expect(average).toBeLessThanOrEqual(100);
  });

  it('have three wordings of thanks and feedback and two of each other move', () => {
    for (const move of moves) {
      const wordings = inLanguage(language).filter((template) => template.move === move);
      expect(wordings.length, move).toBe(move === 'thanks' || move === 'feedback' ? 3 : 2);
    }
  });

  it('of one move share no paragraph but the salutation', () => {
    for (const some of facts) {
      for (const move of moves) {
        const texts = inLanguage(language)
          .filter((template) => template.move === move)
          .flatMap((template) => paragraphs(write(template, some).text).slice(1));
        expect(new Set(texts).size, `${move} ${JSON.stringify(some)}`).toBe(texts.length);
      }
    }
  });

  it('name what is known and mark what is unsure', () => {
    const known = { value: 'Zephyrine', sure: false };
    for (const template of inLanguage(language)) {
      const { text, check } = write(template, {
        ...unknown(language),
        firstName: known,
        person: known,
        company: known,
      });
      const marked = check
        .map(({ start, end }) => text.slice(start, end))
        .filter((part) => part === 'Zephyrine');
      expect(marked.length, template.id).toBe(text.split('Zephyrine').length - 1);
      expect(marked.length, template.id).toBeGreaterThanOrEqual(2);
    }
  });

  it('mention the role where it is known', () => {
    const role = { value: 'Zephyrine', sure: true };
    for (const template of inLanguage(language)) {
      expect(write(template, { ...unknown(language), role }).text, template.id).toContain('Zephyrine');
    }
  });

  it('claim an interview only where there was one', () => {
    const interview =
      /interview|conversation|gespräch|entretien|entrevista|colloquio|gesprek|\bmet you|meeting|rencontr|ontmoet/i;
    for (const template of inLanguage(language).filter(({ move }) => move.startsWith('thanks'))) {
      for (const stage of ['before-interview', null] as const)
        expect(write(template, { ...unknown(language), stage }).text, template.id).not.toMatch(interview);
    }
    for (const template of inLanguage(language).filter(({ move }) => move.startsWith('thanks')))
      expect(write(template, { ...unknown(language), stage: 'after-interview' }).text, template.id).toMatch(
        /interview|convers|gespräch|treffen|entretien|échange|rencontr|entrevista|conocerles|colloquio|conoscervi|gesprek|ontmoet|\bme[et]t|talk|hablar|spoke|gesproken/i,
      );
  });

  it('never say that another was chosen where the position was cancelled', () => {
    const chosen =
      /someone else|others had|right person|andere person|richtige person|anderen? mehr|autre profil|bonne personne|otro perfil|persona indicada|altro profilo|persona giusta|outro perfil|pessoa certa|iemand anders|juiste persoon/i;
    for (const template of inLanguage(language)) {
      expect(
        write(template, { ...unknown(language), kind: 'position-cancelled' }).text,
        template.id,
      ).not.toMatch(chosen);
    }
  });

  it('differ by kind in every move that answers the decision', () => {
    for (const template of inLanguage(language).filter(({ move }) =>
      /thanks|feedback|keep-in-touch/.test(move),
    )) {
      const texts = (['not-selected', 'position-filled', 'position-cancelled', 'keep-in-touch'] as const).map(
        (kind) => write(template, { ...unknown(language), kind }).text,
      );
      expect(new Set(texts).size, template.id).toBe(4);
    }
  });
});

it('every draft has its own id and reads without a problem', () => {
  expect(new Set(builtIn.map(({ id }) => id)).size).toBe(builtIn.length);
  for (const { id, body } of builtIn) expect(parse(body).problems, id).toEqual([]);
});

it('no draft leaves a hole to a stand-in', () => {
  for (const template of builtIn) {
    const { text, check } = write(template, unknown(template.language ?? 'en'));
    const marked = check.map(({ start, end }) => text.slice(start, end));
    /* Only the check-in has words that the user should make their own. */
    expect(marked.length, `${template.id}: ${marked.join(' / ')}`).toBe(template.move === 'check-in' ? 1 : 0);
  }
});

it('a draft gives away nothing of the gender of who writes', () => {
  const gendered =
    /\bobrigad[oa]\b|\bagradecid[oa]\b|\binteresad[oa]\b|\binteressad[oa]\b|\bgrat[oa]\b|\bravie?\b|\bheureu(?:x|se)\b|\bintéressée?\b|\bintéressé\b|\bencantad[oa]\b|\bcontent[oa]\b|\bsicur[oa] di\b/i;
  for (const template of builtIn.filter(
    ({ language }) => language && ['fr', 'es', 'it', 'pt'].includes(language),
  ))
    expect(template.body, template.id).not.toMatch(gendered);
});
