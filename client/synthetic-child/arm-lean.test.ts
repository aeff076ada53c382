import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { armLeanRad } from './arm-lean.ts';
import { mirrorPoint } from './hand-path.ts';
import { LOW_LEAN_RAD } from './limits.ts';

const size = { widthPx: 640, heightPx: 480 };
const unit = fc.double({ min: 0, max: 1, noNaN: true });
const points = fc.record({ xNorm: unit, yNorm: unit });

describe("the arm's lean", () => {
  it('follows the fingertip from side to side', () => {
    expect(armLeanRad({ xNorm: 0.1, yNorm: 0.3 }, 'right', size)).toBeLessThan(0);
    expect(armLeanRad({ xNorm: 0.9, yNorm: 0.3 }, 'right', size)).toBeGreaterThan(0);
  });

  it('lays the hand down where it would leave the picture below', () => {
    expect(armLeanRad({ xNorm: 0.5, yNorm: 0.9 }, 'right', size)).toBeCloseTo(LOW_LEAN_RAD);
  });

  it('is mirrored for the left arm', () => {
    fc.assert(
      fc.property(points, (tip) => {
        expect(armLeanRad(tip, 'left', size)).toBeCloseTo(
          -armLeanRad(mirrorPoint(tip), 'right', size),
        );
      }),
    );
  });

  it('never jumps: a small step of the tip turns the hand a little', () => {
    const step = fc.double({ min: -0.005, max: 0.005, noNaN: true });
    fc.assert(
      fc.property(points, step, step, (tip, alongX, alongY) => {
        const next = { xNorm: tip.xNorm + alongX, yNorm: tip.yNorm + alongY };
        const turnRad = armLeanRad(next, 'right', size) - armLeanRad(tip, 'right', size);
        expect(Math.abs(turnRad)).toBeLessThan(0.15);
      }),
    );
  });
});
