// Drawn by fake-device/render-hand-sheet.ts: not written by hand.
import type { SheetPlan } from './hand-sheet-plan.ts';

export const HAND_SHEET_PLAN: SheetPlan = {
  fingerprint: 'a6fc4c5614eae7d2',
  cellWidthPx: 256,
  cellHeightPx: 320,
  handLengthPx: 250,
  wristXPx: 120,
  wristYPx: 282,
  pictures: [
    { name: 'point', xPx: 0, yPx: 0, tipXPx: 154.31, tipYPx: 35.8 },
    { name: 'open', xPx: 256, yPx: 0, tipXPx: 154.31, tipYPx: 35.8 },
    { name: 'fist', xPx: 512, yPx: 0, tipXPx: 156.49, tipYPx: 193.3 },
    { name: 'two', xPx: 768, yPx: 0, tipXPx: 154.31, tipYPx: 35.8 },
    { name: 'point-open-1', xPx: 0, yPx: 320, tipXPx: 154.31, tipYPx: 35.8 },
    { name: 'point-open-2', xPx: 256, yPx: 320, tipXPx: 154.31, tipYPx: 35.8 },
    { name: 'point-fist-1', xPx: 512, yPx: 320, tipXPx: 154.24, tipYPx: 66.11 },
    { name: 'point-fist-2', xPx: 768, yPx: 320, tipXPx: 155.35, tipYPx: 144.04 },
    { name: 'point-two-1', xPx: 0, yPx: 640, tipXPx: 154.31, tipYPx: 35.8 },
    { name: 'point-two-2', xPx: 256, yPx: 640, tipXPx: 154.31, tipYPx: 35.8 },
    { name: 'open-fist-1', xPx: 512, yPx: 640, tipXPx: 154.24, tipYPx: 66.11 },
    { name: 'open-fist-2', xPx: 768, yPx: 640, tipXPx: 155.35, tipYPx: 144.04 },
    { name: 'open-two-1', xPx: 0, yPx: 960, tipXPx: 154.31, tipYPx: 35.8 },
    { name: 'open-two-2', xPx: 256, yPx: 960, tipXPx: 154.31, tipYPx: 35.8 },
    { name: 'fist-two-1', xPx: 512, yPx: 960, tipXPx: 155.35, tipYPx: 144.04 },
    { name: 'fist-two-2', xPx: 768, yPx: 960, tipXPx: 154.24, tipYPx: 66.11 },
  ],
};
