import { expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';

/** The page's language is asked once, so each language needs the module anew. */
async function countedIn(language: string) {
  vi.resetModules();
  fakeBrowser.i18n.getUILanguage = () => language;
  fakeBrowser.i18n.getMessage = () => language.slice(0, 2);
  return (await import('../../../components/counted')).counted;
}

it.each([
  ['en-US', '12,034'],
  ['en-GB', '12,034'],
  ['de', '12.034'],
  ['fr', '12\u202f034'],
  ['pt-BR', '12.034'],
])('writes a count as %s does, and keeps it for choosing the form', async (language, written) => {
  const counted = await countedIn(language);
  expect(counted(12_034)).toEqual([12_034, [written]]);
  expect(counted(1)).toEqual([1, ['1']]);
});
