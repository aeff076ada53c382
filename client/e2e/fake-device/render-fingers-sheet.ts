import { writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { FingersPlan } from '../../synthetic-child/fingers/fingers-sheet-plan.ts';
import type { renderFingersSheet } from '../../synthetic-child/fingers/render-fingers-sheet.ts';
import { bundleForPage } from './bundle-for-page.ts';
import { fingersSheetFingerprint } from './fingers-sheet-fingerprint.ts';
import { launchPaintingBrowser } from './page-browser.ts';

// Draws the counting hands anew: `npm run fingers-sheet`.

/** The plan as a module of its own, formatted as the rest of the code. */
const moduleOf = ({ pictures, fingerprint, ...sizes }: FingersPlan): string => {
  const sizeLines = Object.entries(sizes).map(([name, value]) => `  ${name}: ${value},`);
  const pictureLines = pictures.map(
    ({ name, ...places }) =>
      `    { name: '${name}', ${Object.entries(places)
        .map(([place, px]) => `${place}: ${px}`)
        .join(', ')} },`,
  );
  return [
    '// Drawn by fake-device/render-fingers-sheet.ts: not written by hand.',
    "import type { FingersPlan } from './fingers-sheet-plan.ts';",
    '',
    'export const FINGERS_PLAN: FingersPlan = {',
    `  fingerprint: '${fingerprint}',`,
    ...sizeLines,
    '  pictures: [',
    ...pictureLines,
    '  ],',
    '};',
    '',
  ].join('\n');
};

const childFolder = new URL('../../synthetic-child/', import.meta.url);
const folder = new URL('fingers/', childFolder);
const script = await bundleForPage(fileURLToPath(new URL('render-fingers-sheet.ts', folder)));
const browser = await launchPaintingBrowser([
  '--use-angle=swiftshader',
  '--enable-unsafe-swiftshader',
]);
try {
  const page = await browser.newPage();
  await page.addScriptTag({ content: script });
  const { plan, webpUrl } = await page.evaluate(() => {
    const painter = globalThis as unknown as {
      page: { renderFingersSheet: typeof renderFingersSheet };
    };
    return painter.page.renderFingersSheet();
  });
  const picture = Buffer.from(webpUrl.slice(webpUrl.indexOf(',') + 1), 'base64');
  await writeFile(new URL('fingers-sheet.webp', folder), picture);
  const fingerprint = await fingersSheetFingerprint(childFolder);
  await writeFile(new URL('fingers-sheet-pictures.ts', folder), moduleOf({ fingerprint, ...plan }));
  process.stdout.write(`${plan.pictures.length} pictures, ${picture.length} bytes\n`);
} finally {
  await browser.close();
}
