// @vitest-environment node
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { withoutHookSources } from '../../../lib/build/drop-hook-sources';

const folder = new URL('../../../lib/mail/', import.meta.url);
const tables = readdirSync(folder).filter((name) => /^[a-z]+-hooks\.ts$/.test(name));

describe('the build drops dates and sources', () => {
  it.each(tables)('of %s, and none of its selectors', (name) => {
    const code = readFileSync(new URL(name, folder), 'utf8');
    const slim = withoutHookSources(code);
    expect(slim).not.toMatch(/'20\d\d(?:-\d\d)*'/);
    const selectors = [...code.matchAll(/\bat\(\s*('(?:[^'\\\n]|\\.)*')/g)].map(([, selector]) => selector);
    expect(selectors.length).toBeGreaterThan(20);
    for (const selector of selectors) expect(slim).toContain(`at(${selector})`);
  });

  it('and stops at a table that is written in another way', () => {
    expect(() => withoutHookSources("const a = { selector: 'b', seen: '2026' };")).toThrow('another way');
    expect(() =>
      withoutHookSources("return { selector, seen, source };\nat(selector, '2026-01', 'page')"),
    ).toThrow('not recognised');
  });
});
