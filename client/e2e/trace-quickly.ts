import { fileURLToPath } from 'node:url';
import { expect, type Page } from '@playwright/test';
import { setPace } from './driven-clock.ts';
import { bundleForPage } from './fake-device/bundle-for-page.ts';

const FINGER = fileURLToPath(new URL('finger-in-page.ts', import.meta.url));
const PACE = 16;

/** Before the page opens: letters on it are traced by themselves from the first frame on. */
export async function letFingerTrace(page: Page): Promise<void> {
  await page.addInitScript({ content: await bundleForPage(FINGER) });
}

/** A short round of letters; `onceOpen` happens when all of the game is there and it begins. */
export async function traceQuickly(
  page: Page,
  url: string,
  onceOpen: () => Promise<void> = async () => {},
): Promise<void> {
  await page.goto(`${url}/play/letter_trace?step=lines&seed=3`);
  await page.getByRole('button', { name: 'Use a finger' }).click();
  await expect(page.locator('[data-phase="playing"]')).toBeVisible();
  await onceOpen();
  await setPace(page, PACE);
  await expect(page.getByRole('region', { name: 'Round finished' })).toBeVisible({
    timeout: 60_000,
  });
  await setPace(page, 1);
}
