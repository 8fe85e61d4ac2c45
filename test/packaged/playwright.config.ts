import { defineConfig } from '@playwright/test';

/** The walk once more, in the packaged app, and what only a package can show. */
export default defineConfig({
  testDir: '..',
  testMatch: ['e2e/walk.spec.ts', 'packaged/*.spec.ts'],
  outputDir: '../../test-results',
  workers: 1,
  timeout: 120_000,
  forbidOnly: !!process.env.CI,
  reporter: [['list']],
});
