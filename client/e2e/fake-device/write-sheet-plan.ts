import type { SheetPlan } from '../../synthetic-child/hand-sheet-plan.ts';

/** The plan as a module of its own, formatted as the rest of the code. */
export const writeSheetPlan = (plan: SheetPlan): string => {
  const { pictures, fingerprint, ...sizes } = plan;
  const sizeLines = Object.entries(sizes).map(([name, value]) => `  ${name}: ${value},`);
  const pictureLines = pictures.map(
    ({ name, xPx, yPx, tipXPx, tipYPx }) =>
      `    { name: '${name}', xPx: ${xPx}, yPx: ${yPx}, tipXPx: ${tipXPx}, tipYPx: ${tipYPx} },`,
  );
  return `// Drawn by fake-device/render-hand-sheet.ts: not written by hand.
import type { SheetPlan } from './hand-sheet-plan.ts';

export const HAND_SHEET_PLAN: SheetPlan = {
  fingerprint: '${fingerprint}',
${sizeLines.join('\n')}
  pictures: [
${pictureLines.join('\n')}
  ],
};
`;
};
