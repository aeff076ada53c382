import { defineConfig } from '@playwright/test';
import { findBrowser } from './e2e/browser/find-browser.ts';
import { QUIET_FLAGS } from './e2e/browser/flags.ts';

const executablePath = findBrowser();

export default defineConfig({
  testDir: 'e2e',
  testMatch: '**/*.spec.ts',
  outputDir: 'test-results',
  // Two cores: the model of one test must not starve the frames of another.
  workers: 1,
  timeout: 120_000,
  expect: { timeout: 15_000 },
  retries: 0,
  reporter: [['list'], ['json', { outputFile: '../.cache/e2e-results.json' }]],
  use: {
    actionTimeout: 30_000,
    screenshot: 'only-on-failure',
    viewport: { width: 1366, height: 768 },
    launchOptions: {
      args: [...QUIET_FLAGS],
      ...(executablePath === null ? {} : { executablePath }),
    },
  },
});
