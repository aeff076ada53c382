import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type Framing,
  intoCrop,
  MIRROR,
  middleBox,
  outOfCrop,
  toViewPoint,
  viewDistance,
} from './view-space.ts';

const share = fc.double({ min: -0.5, max: 1.5, noNaN: true });
const size = fc.double({ min: 0.05, max: 1, noNaN: true });
const aspect = fc.double({ min: 0.3, max: 3, noNaN: true });
const framing: fc.Arbitrary<Framing> = fc.record({
  crop: fc.record({ left: share, top: share, width: size, height: size }),
  isMirrored: fc.boolean(),
});

describe('from the camera to what the child sees', () => {
  it('a hand at the camera’s left is at the child’s right', () => {
    expect(toViewPoint({ x: 0.1, y: 0.3 }, MIRROR)).toEqual({ xNorm: 0.9, yNorm: 0.3 });
  });

  it('every point finds its way back, whatever the crop and mirror', () => {
    fc.assert(
      fc.property(share, share, framing, (x, y, how) => {
        const back = outOfCrop(intoCrop({ x, y }, how), how);
        expect(back.x).toBeCloseTo(x, 6);
        expect(back.y).toBeCloseTo(y, 6);
      }),
    );
  });

  it('a mirror changes sides but no heights and no distances', () => {
    fc.assert(
      fc.property(share, share, share, share, framing, aspect, (ax, ay, bx, by, how, frame) => {
        const other = { ...how, isMirrored: !how.isMirrored };
        const seen = (w: Framing) =>
          [toViewPoint({ x: ax, y: ay }, w), toViewPoint({ x: bx, y: by }, w)] as const;
        const [a, b] = seen(how);
        const [c, d] = seen(other);
        expect(a.xNorm + c.xNorm).toBeCloseTo(1, 6);
        expect(a.yNorm).toBeCloseTo(c.yNorm, 9);
        expect(viewDistance(a, b, frame)).toBeCloseTo(viewDistance(c, d, frame), 6);
      }),
    );
  });
});

describe('a box in the middle of a picture', () => {
  it('keeps its aspect, fits, is centred, and is as large as it may be', () => {
    fc.assert(
      fc.property(aspect, aspect, size, (picture, box, part) => {
        const { left, top, width, height } = middleBox(picture, box, part);
        expect((width * picture) / height).toBeCloseTo(box, 6);
        expect(Math.max(width, height)).toBeCloseTo(part, 9);
        expect(left + width / 2).toBeCloseTo(0.5, 9);
        expect(top + height / 2).toBeCloseTo(0.5, 9);
      }),
    );
  });
});
