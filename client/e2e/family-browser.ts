import { type Browser, chromium } from '@playwright/test';
import { findBrowser } from './browser/find-browser.ts';
import { CALM_CARD_FPS, QUIET_FLAGS, testCardFlag } from './browser/flags.ts';

/** A name of the home network: the product answers there, but over plain http. */
export const HOME_HOST = 'play.home.example';

/**
 * A browser as a family has it: a camera is plugged in, and whoever is asked for it says no (nobody clicks
 * "Allow" here). `HOME_HOST` leads to this computer.
 */
export function openFamilyBrowser(): Promise<Browser> {
  const executablePath = findBrowser();
  return chromium.launch({
    args: [
      ...QUIET_FLAGS,
      testCardFlag(CALM_CARD_FPS),
      `--host-resolver-rules=MAP ${HOME_HOST} 127.0.0.1`,
    ],
    ...(executablePath === null ? {} : { executablePath }),
  });
}
