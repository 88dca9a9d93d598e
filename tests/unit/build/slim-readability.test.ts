// @vitest-environment node
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { runInThisContext } from 'node:vm';
import { Readability } from '@mozilla/readability';
import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { slimReadability } from '../../../lib/build/slim-readability';

const source = readFileSync(
  createRequire(import.meta.url).resolve('@mozilla/readability/Readability.js'),
  'utf8',
);
const slim = slimReadability(source);
const Slim = runInThisContext(`(() => { ${slim}; return Readability; })()`) as typeof Readability;

const paragraph =
  'Thank you for the time that you took to apply, and for telling us, at some length, about your work on tide gauges.';
const pages: Record<string, string> = {
  'a letter between a menu and a footer': `<ul><li><a href="#">Jobs</a></li><li><a href="#">Blog</a></li></ul>
    <table><tr><td><p>${paragraph}</p><p>${paragraph} We chose somebody else.</p></td></tr></table><p><a href="#">Unsubscribe</a></p>`,
  'a letter in nested tables': `<table><tr><td><table><tr><td>${`<p>${paragraph}</p>`.repeat(4)}</td></tr></table></td></tr></table>`,
  'images, scripts and noscript':
    `<noscript><img src="a.png"></noscript><img data-src="b.png"><p>${paragraph}</p>`.repeat(3),
  'no article': '<a href="#">One</a><a href="#">Two</a>',
};

const articleOf = (Reader: typeof Readability, html: string): string | null => {
  const { document } = new JSDOM(`<body>${html}</body>`).window;
  const text = new Reader(document, { charThreshold: 1, disableJSONLD: true }).parse()?.textContent;
  return text?.replaceAll(/\s+/g, ' ').trim() ?? null;
};

describe('the Readability of the content script', () => {
  for (const [about, html] of Object.entries(pages)) {
    it(`finds the same article as the whole one: ${about}`, () => {
      expect(articleOf(Slim, html)).toBe(articleOf(Readability, html));
    });
  }

  it('is a good deal smaller, and parses no HTML from noscript or JSON-LD', () => {
    expect(slim.length).toBeLessThan(source.length * 0.75);
    expect(slim).not.toContain('noscript.innerHTML');
    expect(slim).not.toContain('ld+json');
  });

  it('refuses a Readability that it does not know', () => {
    expect(() => slimReadability('var x = 1;')).toThrow('Readability has changed');
  });
});
