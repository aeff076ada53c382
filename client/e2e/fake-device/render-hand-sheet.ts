import { writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { renderHandSheet } from '../../synthetic-child/render-hand-sheet.ts';
import { bundleForPage } from './bundle-for-page.ts';
import { handSheetFingerprint } from './hand-sheet-fingerprint.ts';
import { launchPaintingBrowser } from './page-browser.ts';
import { writeSheetPlan } from './write-sheet-plan.ts';

// Draws the hand pictures anew: `npm run hand-sheet`.
const folder = new URL('../../synthetic-child/', import.meta.url);
const script = await bundleForPage(fileURLToPath(new URL('render-hand-sheet.ts', folder)));
const browser = await launchPaintingBrowser([
  '--use-angle=swiftshader',
  '--enable-unsafe-swiftshader',
]);
try {
  const page = await browser.newPage();
  await page.addScriptTag({ content: script });
  const { plan, webpUrl } = await page.evaluate(() => {
    const painter = globalThis as unknown as { page: { renderHandSheet: typeof renderHandSheet } };
    return painter.page.renderHandSheet();
  });
  const picture = Buffer.from(webpUrl.slice(webpUrl.indexOf(',') + 1), 'base64');
  await writeFile(new URL('hand-sheet.webp', folder), picture);
  const fingerprint = await handSheetFingerprint(folder);
  const module = writeSheetPlan({ fingerprint, ...plan });
  await writeFile(new URL('hand-sheet-pictures.ts', folder), module);
  process.stdout.write(`${plan.pictures.length} pictures, ${picture.length} bytes\n`);
} finally {
  await browser.close();
}
