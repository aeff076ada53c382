import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toPixel } from './lens.ts';
import { blankPicture, renderSolids } from './render-solids.ts';
import { screenBox } from './screen-box.ts';
import { type Colour, capsule, colourOf, type Ellipsoid, type Solid } from './solid.ts';
import type { Vec3 } from './vec3.ts';

const LENS = { position: [0, 0, 2] as const, upAndDownRad: 0.7 };
const SIZE = { widthPx: 64, heightPx: 48 };
const RED = colourOf('#ff0000');
const BLUE = colourOf('#0000ff');

const ball = (centre: Vec3, radiusM: number, colour: Colour): Ellipsoid => ({
  kind: 'ellipsoid',
  centre,
  axes: [
    [radiusM, 0, 0],
    [0, radiusM, 0],
    [0, 0, radiusM],
  ],
  colour,
});

const draw = (...solids: readonly Solid[]) => {
  const picture = blankPicture(SIZE.widthPx, SIZE.heightPx);
  renderSolids(picture, LENS, solids);
  const at = (xPx: number, yPx: number) => {
    const byte = (yPx * SIZE.widthPx + xPx) * 4;
    return [...picture.rgba.slice(byte, byte + 4)] as [number, number, number, number];
  };
  return { picture, at };
};

describe('solids in a picture', () => {
  it('a ball is lit from above and clear around', () => {
    const { at } = draw(ball([0, 0, 0], 0.3, RED));
    expect(at(0, 0)).toEqual([0, 0, 0, 0]);
    const [red, green, blue, opaque] = at(32, 24);
    expect([green, blue, opaque]).toEqual([0, 0, 255]);
    expect(red).toBeGreaterThan(at(32, 32)[0]);
    expect(at(32, 16)[0]).toBeGreaterThan(at(32, 32)[0]);
  });

  it('the nearer hides the farther, whichever is drawn first', () => {
    const near = ball([0, 0, 0.5], 0.1, RED);
    const far = ball([0, 0, -0.5], 0.5, BLUE);
    for (const solids of [
      [near, far],
      [far, near],
    ]) {
      const { at } = draw(...solids);
      expect(at(32, 24)[0]).toBeGreaterThan(100);
      expect(at(32, 24)[2]).toBe(0);
      expect(at(24, 24)[2]).toBeGreaterThan(50);
    }
  });

  it('a ball and a capsule without length are the same', () => {
    const centre = [0.1, -0.05, 0.1] as const;
    const one = draw(ball(centre, 0.2, RED)).picture;
    const other = draw(capsule(centre, centre, 0.2, RED)).picture;
    const apart = one.rgba.filter((level, byte) => Math.abs(level - (other.rgba[byte] ?? 0)) > 1);
    expect(apart.length).toBeLessThan(one.rgba.length / 200);
  });

  it('a picture keeps nothing of the one before', () => {
    const picture = blankPicture(SIZE.widthPx, SIZE.heightPx);
    renderSolids(picture, LENS, [ball([0, 0, 0], 0.3, RED)]);
    renderSolids(picture, LENS, []);
    expect(picture.rgba.every((level) => level === 0)).toBe(true);
  });

  it('what is behind the camera is nowhere', () => {
    expect(toPixel({ ...LENS, ...SIZE }, [0, 0, 3])).toBeUndefined();
    expect(draw(ball([0, 0, 3], 0.2, RED)).picture.rgba.every((level) => level === 0)).toBe(true);
  });

  const place = fc.tuple(
    fc.double({ min: -0.6, max: 0.6, noNaN: true }),
    fc.double({ min: -0.6, max: 0.6, noNaN: true }),
    fc.double({ min: -1, max: 1, noNaN: true }),
  );
  it('every capsule shows both its ends, inside its box and nowhere else', () => {
    fc.assert(
      fc.property(
        place,
        place,
        fc.double({ min: 0.05, max: 0.3, noNaN: true }),
        (a, b, radiusM) => {
          const solid = capsule(a, b, radiusM, RED);
          const { picture, at } = draw(solid);
          for (const end of [a, b]) {
            const pixel = toPixel({ ...LENS, ...SIZE }, end);
            const [xPx, yPx] = [Math.floor(pixel?.xPx ?? -1), Math.floor(pixel?.yPx ?? -1)];
            const isInside = xPx >= 0 && yPx >= 0 && xPx < SIZE.widthPx && yPx < SIZE.heightPx;
            if (isInside) expect(at(xPx, yPx)[3]).toBe(255);
          }
          const box = screenBox({ ...LENS, ...SIZE }, solid);
          const isDrawn = picture.rgba.some((level) => level > 0);
          expect(box !== undefined || !isDrawn).toBe(true);
        },
      ),
      { numRuns: 200 },
    );
  });
});
