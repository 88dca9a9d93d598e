import { resolve } from 'node:path';
import { defineConfig } from 'vitest/config';

/** Reads the built packages of `npm run build:all`: nothing of the sources runs here. */
export default defineConfig({
  root: resolve(import.meta.dirname, '..'),
  test: { include: ['tests/built/**/*.test.ts'] },
});
