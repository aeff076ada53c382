import { describe, expect, it } from 'vitest';
import { HAND_POSES } from './hand-pose.ts';
import { HAND_SHEET_PLAN } from './hand-sheet-pictures.ts';
import { pictureName } from './hand-sheet-plan.ts';
import { SHEET_HAND_LENGTH_PX } from './limits.ts';

const moment = { xNorm: 0, yNorm: 0, visible: true } as const;

describe('the sheet of hand pictures', () => {
  it('has a picture for every step between any two poses', () => {
    const names = new Set(HAND_SHEET_PLAN.pictures.map((picture) => picture.name));
    for (const poseBefore of HAND_POSES) {
      for (const pose of HAND_POSES) {
        for (const poseShare of [0, 0.2, 0.4, 0.6, 0.8, 1]) {
          expect(names).toContain(pictureName({ ...moment, poseBefore, pose, poseShare }));
        }
      }
    }
    expect(names.size).toBe(HAND_SHEET_PLAN.pictures.length);
  });

  it('passes the same pictures on the way back', () => {
    const there = pictureName({ ...moment, poseBefore: 'fist', pose: 'open', poseShare: 1 / 3 });
    const back = pictureName({ ...moment, poseBefore: 'open', pose: 'fist', poseShare: 2 / 3 });
    expect(there).toBe(back);
  });

  it('was drawn at the size the camera reckons with', () => {
    expect(HAND_SHEET_PLAN.handLengthPx).toBe(SHEET_HAND_LENGTH_PX);
    for (const { tipXPx, tipYPx } of HAND_SHEET_PLAN.pictures) {
      expect(tipXPx).toBeGreaterThan(0);
      expect(tipXPx).toBeLessThan(HAND_SHEET_PLAN.cellWidthPx);
      expect(tipYPx).toBeGreaterThan(0);
      expect(tipYPx).toBeLessThan(HAND_SHEET_PLAN.wristYPx);
    }
  });
});
