import type { Page } from '@playwright/test';
import { expectLargeButtons } from './look.ts';
import { takePicture } from './take-picture.ts';

const GLASSES = [
  // A small telephone.
  { viewport: { width: 320, height: 568 }, letters: '' },
  // A laptop at 200 %.
  { viewport: { width: 683, height: 384 }, letters: '' },
  // Letters of twice the size.
  { viewport: { width: 390, height: 844 }, letters: '200%' },
] as const;

/** On each of them nothing is wider than the glass, and every button as large as a relative's finger needs it. */
export async function expectRoomForLargeLetters(page: Page): Promise<void> {
  const step = (await page.locator('[data-step]').getAttribute('data-step')) ?? '';
  for (const { viewport, letters } of GLASSES) {
    await page.setViewportSize(viewport);
    if (letters !== '') await writeLetters(page, letters);
    await expectLargeButtons(page);
    await takePicture(page, `${step}-${viewport.width}`);
  }
  await writeLetters(page, '');
}

const writeLetters = (page: Page, size: string) =>
  page.evaluate((wanted) => {
    document.documentElement.style.fontSize = wanted;
  }, size);
