import type { Page } from '@playwright/test';
import { driveClock } from './driven-clock.ts';
import { syntheticCameraScript } from './fake-device/synthetic-camera-script.ts';
import { pagePlayerScript } from './page-player/play-by-hand.ts';
import { CAMERA } from './players.ts';
import { recordedHandScript } from './recorded-hand/recorded-hand-script.ts';
import { watchGames } from './seen-game.ts';

/**
 * Before the page is opened: a hand before its camera, whose answers of the model were recorded, and a child whose
 * hand it is. Its time can be driven.
 */
export async function putHandBefore(page: Page): Promise<void> {
  await preparePlay(page, await recordedHandScript());
}

/** The same before the real model. */
export async function putHandBeforeModel(page: Page): Promise<void> {
  await preparePlay(page, await syntheticCameraScript(CAMERA));
}

async function preparePlay(page: Page, cameraScript: string): Promise<void> {
  await driveClock(page);
  await watchGames(page);
  await page.addInitScript({ content: cameraScript });
  await page.addInitScript({ content: await pagePlayerScript() });
}
