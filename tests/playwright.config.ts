import { defineConfig } from '@playwright/test';
import type { SiteOptions } from './browser/harness/extension';

const inCI = Boolean(process.env.CI);

/** Specs that are about our own pages, or about an editor that they bring along: one webmail is enough for them. */
const oncePerRun = [
  'accessibility',
  'adapts',
  'data',
  'insert',
  'mail-text',
  'notices',
  'popup',
  'same-verdict',
  'storage',
  'welcome',
].map((name) => `${name}.spec.ts`);

/** All specs run on outlook.live.com; the whole loop on the others as well. */
const otherOutlookHosts = ['outlook.office.com', 'outlook.office365.com', 'outlook.cloud.microsoft'];

/** The built extension in a real Chromium on the demo mailbox, the same specs once for every webmail. */
export default defineConfig<SiteOptions>({
  testDir: 'browser',
  outputDir: '../test-results',
  timeout: 45_000,
  expect: { timeout: 8_000 },
  fullyParallel: true,
  forbidOnly: inCI,
  // Two cores are what CI and a small laptop have; more browsers at once only wait for each other.
  workers: 2,
  retries: inCI ? 1 : 0,
  reporter: inCI ? [['list'], ['github']] : 'list',
  // A trace slows every test down: in CI only the second try keeps one.
  use: { trace: inCI ? 'on-first-retry' : 'retain-on-failure', site: 'gmail' },
  projects: [
    { name: 'gmail', use: { site: 'gmail' }, testIgnore: 'outlook.spec.ts' },
    { name: 'outlook', use: { site: 'outlook' }, testIgnore: oncePerRun },
    ...otherOutlookHosts.map((host) => ({
      name: host,
      use: { site: 'outlook' as const, host },
      testMatch: 'loop.spec.ts',
    })),
  ],
});
