import { accessSync, constants, existsSync, readdirSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { chromium } from '@playwright/test';

const SYSTEM_BROWSERS = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

const SYSTEM_SHELLS = ['/usr/bin/chromium-headless-shell'];

function canRun(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/**
 * The Chromium the tests run in: `ADVAY_CHROMIUM`, one of the system's, or Playwright's own download.
 * Null when there is none yet.
 */
export function findBrowser(): string | null {
  return namedBrowser() ?? [...SYSTEM_BROWSERS, chromium.executablePath()].find(canRun) ?? null;
}

/**
 * The same engine without a window to put its pages in, which takes a third less of the processor for pages and an
 * eighth less before a camera; the whole browser where there is none. It asks nobody for a camera, and links between two
 * of it do not find each other over a bad network: these, and what hangs on the whole browser, stay with that.
 */
export function findPageBrowser(): string | null {
  return namedBrowser() ?? [...SYSTEM_SHELLS, ...downloadedShells()].find(canRun) ?? findBrowser();
}

function namedBrowser(): string | null {
  const named = process.env.ADVAY_CHROMIUM;
  if (named === undefined || canRun(named)) return named ?? null;
  throw new Error(
    `ADVAY_CHROMIUM names ${named}, which cannot be run; name a Chromium or unset it`,
  );
}

/** Playwright puts its headless shell beside its Chromium, under the same number. */
function downloadedShells(): string[] {
  const whole = dirname(dirname(chromium.executablePath()));
  const folder = join(
    dirname(whole),
    basename(whole).replace(/^chromium-/, 'chromium_headless_shell-'),
  );
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => /headless[-_]shell(\.exe)?$/.test(path))
    .map((path) => join(folder, path));
}
