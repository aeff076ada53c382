import { accessSync, constants } from 'node:fs';
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
  const named = process.env.ADVAY_CHROMIUM;
  if (named !== undefined) {
    if (canRun(named)) return named;
    throw new Error(
      `ADVAY_CHROMIUM names ${named}, which cannot be run; name a Chromium or unset it`,
    );
  }
  return [...SYSTEM_BROWSERS, chromium.executablePath()].find(canRun) ?? null;
}
