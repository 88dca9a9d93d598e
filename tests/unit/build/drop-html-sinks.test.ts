// @vitest-environment node
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import vm from 'node:vm';
import { Readability } from '@mozilla/readability';
import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { withoutHtmlSinks } from '../../../lib/build/drop-html-sinks';
import { slimReadability } from '../../../lib/build/slim-readability';

const { resolve } = createRequire(import.meta.url);
const sink = /\.(?:inner|outer)HTML\s*=[^=]|insertAdjacentHTML|document\.write/;

const react = resolve('react-dom').replace(/index\.js$/, 'cjs/react-dom-client.production.js');
const readability = slimReadability(
  readFileSync(resolve('@mozilla/readability').replace(/index\.js$/, 'Readability.js'), 'utf8'),
);

describe('the build drops the HTML sinks', () => {
  it.each([
    [react, readFileSync(react, 'utf8')],
    ['slim-readability', readability],
  ])('of %s', (path, code) => {
    expect(code).toMatch(sink);
    expect(withoutHtmlSinks(path, code)).not.toMatch(sink);
  });

  it('and of no other file', () => {
    expect(withoutHtmlSinks('/project/lib/ui/banner.ts', 'const a = 1;')).toBeNull();
  });

  it('and stops at a version in which they have changed', () => {
    expect(() => withoutHtmlSinks(react, 'a.innerHTML = b')).toThrow(/has changed/);
    expect(() => withoutHtmlSinks('slim-readability', readability.repeat(2))).toThrow(/2 times, not 1/);
  });
});

describe('Readability without them', () => {
  const code = withoutHtmlSinks('slim-readability', readability) ?? '';
  const Changed = vm.runInThisContext(`(() => { ${code}; return Readability; })()`) as typeof Readability;

  const mail = `<table class="sidebar"><tr><td><a href="https://jobs.example">Other jobs</a></td></tr></table>
    <div class="comment"><p>Thank you for your application, and for the afternoon that you spent with our team in the workshop.</p>
    <p>We have decided to go on with another candidate, who has repaired organs of this size before.</p></div>
    <noscript><img src="a.png"></noscript>`;

  function read(reader: typeof Readability): string | null | undefined {
    const { document } = new JSDOM(`<body>${mail}</body>`).window;
    // More than the text has: every one of its tries is made, each on the page as it was.
    return new reader(document, { charThreshold: 5000 }).parse()?.textContent?.replace(/\s+/g, ' ').trim();
  }

  it('finds the same article, over all its tries', () => {
    expect(read(Changed)).toContain('another candidate');
    expect(read(Changed)).toBe(read(Readability));
  });
});
