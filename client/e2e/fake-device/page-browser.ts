import { type Browser, chromium } from '@playwright/test';
import { findBrowser } from '../browser/find-browser.ts';

/** A browser to paint pictures in. */
export const launchPaintingBrowser = (extraArgs: readonly string[] = []): Promise<Browser> => {
  const executablePath = findBrowser();
  return chromium.launch({
    ...(executablePath === null ? {} : { executablePath }),
    args: ['--no-sandbox', '--disable-quic', '--disable-background-networking', ...extraArgs],
  });
};
