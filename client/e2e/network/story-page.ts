import type { Page } from '@playwright/test';

/** The page that lies open, as its dots say it: `Page 2 of 11`. */
export const pageOpen = (page: Page) => page.getByRole('img', { name: /^Page \d+ of \d+$/ });
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
