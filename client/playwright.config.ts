import { resolve } from 'node:path';
import { defineConfig } from '@playwright/test';
import { findBrowser, findPageBrowser } from './e2e/browser/find-browser.ts';
import { QUIET_FLAGS } from './e2e/browser/flags.ts';
import { SMALL_WINDOW } from './e2e/browser/small-window.ts';
import shakyTests from './e2e/shaky-tests.json' with { type: 'json' };

/** Parts run one after the other must not clear each other's results. */
const PART = process.env.ADVAY_E2E_PART ?? 'all';
/** Where the test command wants to read of them, from the top of the repository. */
const REPORT = resolve('..', process.env.ADVAY_E2E_REPORT ?? '.cache/tests/some.json');

/** Each is a file and the titles on the way to a test. */
const isShaky = (shakyTests as string[]).map((name) => {
  const titles = name.split(' › ').slice(1);
  return new RegExp(
    `${titles.map((title) => title.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&')).join(' ')}$`,
  );
});

const specs = (...names: readonly string[]) => names.map((name) => `**/${name}.spec.ts`);

/** Specs that go from page to page and look: where the processor is wanted elsewhere they take longer, and that is all. */
const LOOKS = specs(
  'book-screens',
  'books',
  'child-settings',
  'consent',
  'content-policy',
  'devices',
  'door',
  'every-language',
  'every-page',
  'forgotten-password',
  'games',
  'goodnight',
  'home-screen',
  'languages',
  'look',
  'own-letters',
  'passkeys',
  'relative',
  'relative-troubles',
  'relatives',
  'rights',
  'screen-quality',
  'sittings',
);

/** The others in which no model computes: a camera whose answers were recorded, and two sides of a call in one browser. */
const SCREENS = specs(
  'book-by-hand',
  'camera-failures',
  'camera-light',
  'chosen-devices',
  'court-figures',
  'delivery',
  'demo-camera',
  'friends',
  'full-storage',
  'garden',
  'home-signs',
  'network/faces-first',
  'network/together',
  'network/together-screens',
  'nothing-covers-play',
  'offline',
  'on-this-device',
  'music',
  'old-tab',
  'outbox',
  'pop-by-hand',
  'privacy',
  'relative-call',
  'round-end',
  'sound',
  'trace-by-hand',
  'voice',
  'way-between-screens',
  'way-to-play',
);

const WITHOUT_MODEL = [...LOOKS, ...SCREENS];

/** Two homes with a bad network between them: browsers of their own, and nothing of the built product. */
const NETWORK = /e2e\/network\/.*\.spec\.ts$/;

const launchWith = (executablePath: string | null) => ({
  launchOptions: { args: [...QUIET_FLAGS], ...(executablePath !== null && { executablePath }) },
});

export default defineConfig({
  testDir: 'e2e',
  globalSetup: './e2e/global-setup.ts',
  // Two cores: the model of one test must not starve the frames of another. Tests without it share them.
  projects: [
    { name: 'looks', testMatch: LOOKS, use: launchWith(findPageBrowser()) },
    { name: 'screens', testMatch: SCREENS, use: launchWith(findPageBrowser()) },
    {
      name: 'camera',
      testMatch: '**/*.spec.ts',
      testIgnore: [...WITHOUT_MODEL, NETWORK],
      use: launchWith(findPageBrowser()),
    },
    { name: 'network', testMatch: NETWORK, testIgnore: WITHOUT_MODEL },
  ],
  workers: 1,
  outputDir: `test-results/${PART}`,
  timeout: 120_000,
  expect: { timeout: 15_000 },
  // For diagnosis: whoever needs its second try is named by the test command, and out once it needed two.
  retries: 1,
  grepInvert: isShaky,
  reporter: [['list'], ['json', { outputFile: REPORT }]],
  use: {
    actionTimeout: 30_000,
    // Tests of pages see the server's own answers; what the worker makes of them is offline.spec.ts.
    serviceWorkers: 'block',
    screenshot: 'only-on-failure',
    viewport: SMALL_WINDOW,
    ...launchWith(findBrowser()),
  },
});
