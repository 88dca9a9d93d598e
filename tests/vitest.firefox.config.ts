import { resolve } from 'node:path';
import { defineConfig } from 'vitest/config';

/** The built extension in Firefox: `npm run firefox`. */
export default defineConfig({
  root: resolve(import.meta.dirname, '..'),
  test: {
    include: ['tests/firefox/**/*.test.ts'],
    globalSetup: 'tests/firefox/once.ts',
    // One browser at a time: two cores are what CI and a small laptop have.
    fileParallelism: false,
    // Starting a browser, and the whole loop as one story.
    testTimeout: 90_000,
    hookTimeout: 60_000,
  },
});
