/**
 * Leaves the date and the source of each candidate out of the built hook tables: they are for those who mend a reader,
 * and 150 of them weigh on every mail page.
 */
import type { Plugin } from 'vite';

const inTable = /\bat\(\s*('(?:[^'\\\n]|\\.)*'),\s*'[^'\n]*',\s*'[^'\n]*',?\s*\)/g;
const maker = 'return { selector, seen, source };';

/** A hook table's code without dates and sources. Throws where the table is not written as we know it. */
export function withoutHookSources(code: string): string {
  if (!code.includes(maker)) throw new Error('Hook tables make their candidates in another way.');
  const slim = code.replace(inTable, 'at($1)').replace(maker, 'return { selector };');
  if (/\bat\([^()\n]*'20\d\d/.test(slim)) throw new Error('A candidate of a hook table was not recognised.');
  return slim;
}

/** For builds only: `npm run inspect` and the tests read the tables as they are. */
export function dropHookSources(): Plugin {
  return {
    name: 'drop-hook-sources',
    apply: 'build',
    enforce: 'pre',
    transform(code, id) {
      return /\/lib\/mail\/[a-z]+-hooks\.ts$/.test(id.replaceAll('\\', '/'))
        ? { code: withoutHookSources(code), map: null }
        : null;
    },
  };
}
