import type { GameId } from '@advay/shared/games/catalogue';
import { words } from '@advay/shared/words/en/child';
import type { Language } from '@advay/shared/words/languages';
import { loadWords } from '@advay/shared/words/load-words';
import { expect, type Page } from '@playwright/test';
import type { CameraProblem } from '../src/features/camera/camera-play.ts';
import { cameraWords, showWords, withoutWords } from '../src/features/camera/camera-words.ts';
import { descriptionOf } from '../src/games/game-descriptions.ts';

/** The model's first start takes its time on a busy machine. */
const EYES_OPEN_MS = 60_000;

/** Chooses the hand, where the game asks or where a finger plays: a device on which the camera opens by itself has none. */
export async function showHand(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Show my hand' }).click();
}

/** By finger, or by the game's picture buttons, where the device asks, which it does once; the page speaks `language`. */
export async function playWithout(
  page: Page,
  id: GameId,
  language: Language = 'en',
): Promise<void> {
  const child = await loadWords(language, 'child');
  const { controls } = descriptionOf(id);
  const { show } = showWords(child, controls.sense);
  const use = page.getByRole('button', { name: withoutWords(child, controls) });
  // Asked, both ways stand there; not asked, the one that is not taken; before a camera that comes, the other one.
  await expect(page.getByRole('button', { name: show }).or(use).first()).toBeVisible();
  if (await use.isVisible()) await use.click();
}

/** The same in a game of the hand. */
export const playByFinger = (page: Page): Promise<void> => playWithout(page, 'letter_trace');

export async function untilCameraSees(page: Page): Promise<void> {
  await expect(page.getByText('Camera on')).toBeVisible({ timeout: EYES_OPEN_MS });
}

/** The screen for a trouble with the camera says what is the matter and what a grown-up can do. */
export async function expectProblem(page: Page, problem: CameraProblem): Promise<void> {
  const card = page.getByRole('alert');
  await expect(card).toHaveAttribute('data-problem', problem, { timeout: EYES_OPEN_MS });
  const { title, wayOn } = cameraWords(words, problem, { sense: 'hand', pointers: 1 });
  await expect(card.getByRole('heading', { name: title })).toBeVisible();
  await expect(card.getByText(wayOn)).toBeVisible();
}
