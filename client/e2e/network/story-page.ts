import { expect, type Page } from '@playwright/test';
import { RECORD_LIMITS } from '../../src/features/storytime/record/limits.ts';
import { picture } from '../book-page.ts';
import { skipTime } from '../driven-clock.ts';

/** The page that lies open, as its dots say it: `Page 2 of 11`. */
const pageOpen = (page: Page) => page.getByRole('img', { name: /^Page \d+ of \d+$/ });
/** Every line on the page, as it is drawn. */
export const linesOn = (page: Page) =>
  page
    .locator('svg[data-layer="lines"] > path')
    .evaluateAll((paths) => paths.map((each) => each.getAttribute('d')).toSorted());

/** Draws one line with the mouse over the picture. */
export async function draw(page: Page, fromX: number, toX: number): Promise<void> {
  await page.getByRole('button', { name: 'Draw' }).click();
  const box = await page.locator('svg[data-drawing]').boundingBox();
  if (box === null) throw new Error('there is nothing to draw on');
  const at = (x: number) => [box.x + box.width * x, box.y + box.height * 0.4] as const;
  await page.mouse.move(...at(fromX));
  await page.mouse.down();
  await page.mouse.move(...at(toX), { steps: 12 });
  await page.mouse.up();
  await page.getByRole('button', { name: 'Put the crayons away' }).click();
}

/** Moves the mouse over the picture. */
export async function point(page: Page, x: number, y: number): Promise<void> {
  const box = await picture(page).boundingBox();
  if (box === null) throw new Error('there is nothing to point at');
  await page.mouse.move(box.x + box.width * x, box.y + box.height * y, { steps: 8 });
}

export async function chooseBook(
  chooser: Page,
  pages: readonly Page[],
  title: RegExp,
): Promise<void> {
  await chooser.getByRole('button', { name: title }).click();
  for (const page of pages) await expect(page.getByRole('main', { name: title })).toBeVisible();
}

export async function expectSamePage(pages: readonly Page[], number: number): Promise<void> {
  for (const page of pages) {
    await expect(pageOpen(page)).toHaveAttribute('aria-label', new RegExp(`^Page ${number} of`));
  }
}

/** One of the two turns, and both are there. The next turn of the other side is then a turn of its own. */
export async function turn(
  turner: Page,
  pages: readonly Page[],
  way: 'Next page' | 'Page before',
  to: number,
): Promise<void> {
  await turner.getByRole('button', { name: way }).click();
  await expectSamePage(pages, to);
  // Sooner after the other side's it would be the same turn, wanted by two.
  for (const page of pages) await skipTime(page, RECORD_LIMITS.sameTurnMs);
}
