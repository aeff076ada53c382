import type { FingersPlan } from '../../synthetic-child/fingers/fingers-sheet-plan.ts';
import type { renderFingersSheet } from '../../synthetic-child/fingers/render-fingers-sheet.ts';
import { fingersSheetFingerprint } from './fingers-sheet-fingerprint.ts';
import { renderSheet } from './render-sheet.ts';

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
await renderSheet({
  folder: new URL('fingers/', childFolder),
  name: 'fingers-sheet',
  paint() {
    const painter = globalThis as unknown as {
      page: { renderFingersSheet: typeof renderFingersSheet };
    };
    return painter.page.renderFingersSheet();
  },
  moduleOf: async (plan) =>
    moduleOf({ fingerprint: await fingersSheetFingerprint(childFolder), ...plan }),
});
