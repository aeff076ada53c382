import { expect, type Page } from '@playwright/test';
import { playOn } from './bot-player.ts';
import { setPace } from './driven-clock.ts';
import { playByFinger } from './open-game.ts';

/** A short round of letters by the bot that was seated; `onceOpen` happens when all of the game is there. */
export async function traceQuickly(
  page: Page,
  url: string,
  onceOpen: () => Promise<void> = async () => {},
): Promise<void> {
  await page.goto(`${url}/play/letter_trace?step=lines&seed=3`);
  await playByFinger(page);
  await expect(page.locator('[data-phase="playing"]')).toBeVisible();
  await onceOpen();
  await playOn(page);
  await expect(page.getByRole('region', { name: 'Round finished' })).toBeVisible({
    timeout: 60_000,
  });
  await setPace(page, 1);
}
