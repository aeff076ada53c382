import { type Page, test } from '@playwright/test';

/** Pictures are for people: `npm test -- --pictures` takes them. */
const WITH_PICTURES = process.env.ADVAY_PICTURES === '1';

/** Of a moment that is looked at by people alone. */
export async function takePicture(page: Page, name: string): Promise<void> {
  if (WITH_PICTURES) await page.screenshot({ path: test.info().outputPath(`${name}.png`) });
}
