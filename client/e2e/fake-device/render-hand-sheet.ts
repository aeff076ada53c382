import type { renderHandSheet } from '../../synthetic-child/render-hand-sheet.ts';
import { handSheetFingerprint } from './hand-sheet-fingerprint.ts';
import { renderSheet } from './render-sheet.ts';
import { writeSheetPlan } from './write-sheet-plan.ts';

// Draws the hand pictures anew: `npm run hand-sheet`.
const folder = new URL('../../synthetic-child/', import.meta.url);
await renderSheet({
  folder,
  name: 'hand-sheet',
  paint() {
    const painter = globalThis as unknown as { page: { renderHandSheet: typeof renderHandSheet } };
    return painter.page.renderHandSheet();
  },
  moduleOf: async (plan) =>
    writeSheetPlan({ fingerprint: await handSheetFingerprint(folder), ...plan }),
});
