import { describe, expect, it } from 'vitest';
import { packages } from './packages';

const languages = ['de', 'en', 'es', 'fr', 'it', 'nl', 'pt'];

interface Messages {
  [key: string]: { message: string };
}

describe.each(packages())('the package for $browser', ({ manifest, files }) => {
  const messages = new Map(
    files('messages.json').map(({ path, text }) => [
      path.split(/[/\\]/)[1] ?? '',
      JSON.parse(text) as Messages,
    ]),
  );
  const english = Object.keys(messages.get('en') ?? {});

  it('speaks every language, and English where the browser speaks another', () => {
    expect([...messages.keys()].toSorted()).toEqual(languages);
    expect(manifest['default_locale']).toBe('en');
  });

  it.each(languages)('has every text in %s', (language) => {
    expect(english.length).toBeGreaterThan(300);
    expect(Object.keys(messages.get(language) ?? {}).toSorted()).toEqual(english.toSorted());
  });

  it.each(languages)('fills every text of the manifest in %s', (language) => {
    const asked = [...JSON.stringify(manifest).matchAll(/__MSG_(\w+)__/g)].map(([, name = '']) => name);
    expect(asked).toEqual(expect.arrayContaining(['extension_name', 'extension_description']));
    for (const name of asked) expect(messages.get(language)?.[name]?.message).toMatch(/\S/);
    expect(messages.get(language)?.['extension_description']?.message.length).toBeLessThanOrEqual(132);
  });
});
