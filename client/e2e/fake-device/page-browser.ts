import { existsSync } from 'node:fs';
import { type Browser, chromium } from '@playwright/test';

const SYSTEM_BROWSERS = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
] as const;

/** A browser to paint pictures in: `CHROMIUM_PATH`, else the system's, else Playwright's own. */
export const launchPaintingBrowser = (extraArgs: readonly string[] = []): Promise<Browser> => {
  const executablePath =
    process.env.CHROMIUM_PATH ?? SYSTEM_BROWSERS.find((path) => existsSync(path));
  return chromium.launch({
    ...(executablePath === undefined ? {} : { executablePath }),
    args: ['--no-sandbox', '--disable-quic', '--disable-background-networking', ...extraArgs],
  });
};
