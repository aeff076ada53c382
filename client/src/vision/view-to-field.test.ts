import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FIELD_LIMITS } from './limits.ts';
import { fieldToView, viewToField } from './view-to-field.ts';

const norm = fc.double({ min: -0.2, max: 1.2, noNaN: true });
const inside = fc.double({ min: 0, max: 1, noNaN: true });
const aspect = fc.double({ min: 0.4, max: 2.4, noNaN: true });

describe('from the view to the play field', () => {
  it('the middle of the picture is the middle of the field', () => {
    const middle = viewToField(
      { xNorm: 0.5, yNorm: 0.5 },
      { frameAspect: 4 / 3, fieldAspect: 0.6 },
    );
    expect(middle.xNorm).toBeCloseTo(0.5, 9);
    expect(middle.yNorm).toBeCloseTo(0.5, 9);
  });

  it('both ways are each other’s inverse', () => {
    fc.assert(
      fc.property(norm, norm, aspect, aspect, (xNorm, yNorm, frameAspect, fieldAspect) => {
        const framing = { frameAspect, fieldAspect };
        const back = fieldToView(viewToField({ xNorm, yNorm }, framing), framing);
        expect(back.xNorm).toBeCloseTo(xNorm, 9);
        expect(back.yNorm).toBeCloseTo(yNorm, 9);
      }),
    );
  });

  it('every place of the field is reached with the hand well inside the picture', () => {
    const margin = (1 - FIELD_LIMITS.share) / 2;
    fc.assert(
      fc.property(inside, inside, aspect, aspect, (xNorm, yNorm, frameAspect, fieldAspect) => {
        const view = fieldToView({ xNorm, yNorm }, { frameAspect, fieldAspect });
        for (const value of [view.xNorm, view.yNorm]) {
          expect(value).toBeGreaterThanOrEqual(margin - 1e-9);
          expect(value).toBeLessThanOrEqual(1 - margin + 1e-9);
        }
      }),
    );
  });

  it('the field raised for a large hand keeps its shape, its middle and above where it may not go', () => {
    const lowest = fc.double({ min: 0.5, max: 1, noNaN: true });
    fc.assert(
      fc.property(aspect, aspect, lowest, (frameAspect, fieldAspect, lowestNorm) => {
        const framing = { frameAspect, fieldAspect, lowestNorm };
        const topLeft = fieldToView({ xNorm: 0, yNorm: 0 }, framing);
        const bottomRight = fieldToView({ xNorm: 1, yNorm: 1 }, framing);
        expect(bottomRight.yNorm).toBeLessThanOrEqual(Math.max(lowestNorm, 0) + 1e-9);
        expect(topLeft.yNorm).toBeGreaterThanOrEqual(0);
        expect(topLeft.xNorm + bottomRight.xNorm).toBeCloseTo(1, 9);
        const width = (bottomRight.xNorm - topLeft.xNorm) * frameAspect;
        expect(width / (bottomRight.yNorm - topLeft.yNorm)).toBeCloseTo(fieldAspect, 6);
        const back = viewToField(bottomRight, framing);
        expect(back.xNorm).toBeCloseTo(1, 9);
        expect(back.yNorm).toBeCloseTo(1, 9);
      }),
    );
  });

  it('a circle in the air is a circle in the field', () => {
    fc.assert(
      fc.property(aspect, aspect, (frameAspect, fieldAspect) => {
        const framing = { frameAspect, fieldAspect };
        const centre = viewToField({ xNorm: 0.5, yNorm: 0.5 }, framing);
        const right = viewToField({ xNorm: 0.5 + 0.1 / frameAspect, yNorm: 0.5 }, framing);
        const down = viewToField({ xNorm: 0.5, yNorm: 0.6 }, framing);
        const across = (right.xNorm - centre.xNorm) * fieldAspect;
        expect(across).toBeCloseTo(down.yNorm - centre.yNorm, 9);
      }),
    );
  });
});
