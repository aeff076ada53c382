import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readFrameStamp, STAMP_SQUARE_PX, type StampPixels, stampBits } from './frame-stamp.ts';

const WIDTH_PX = 320;
const HEIGHT_PX = 24;

/** A dark frame with the stamp in it, each square off by up to `offLevels`. */
const stamped = (frameNumber: number, offLevels: number): StampPixels => {
  const data = new Uint8ClampedArray(WIDTH_PX * HEIGHT_PX * 4).fill(40);
  for (const [bit, white] of stampBits(frameNumber).entries()) {
    const level = white ? 255 - offLevels : offLevels;
    for (let row = HEIGHT_PX - STAMP_SQUARE_PX; row < HEIGHT_PX; row += 1) {
      const from = (row * WIDTH_PX + bit * STAMP_SQUARE_PX) * 4;
      data.fill(level, from, from + STAMP_SQUARE_PX * 4);
    }
  }
  return { data, width: WIDTH_PX, height: HEIGHT_PX };
};

describe("a frame's stamp", () => {
  it('reads back through a camera that blurs black and white', () => {
    fc.assert(
      fc.property(fc.nat(200_000), fc.integer({ min: 0, max: 100 }), (frameNumber, offLevels) => {
        expect(readFrameStamp(stamped(frameNumber, offLevels))).toBe(frameNumber % 65_536);
      }),
    );
  });

  it('is not seen in a plain dark or bright corner', () => {
    for (const level of [0, 40, 200, 255]) {
      const data = new Uint8ClampedArray(WIDTH_PX * HEIGHT_PX * 4).fill(level);
      expect(readFrameStamp({ data, width: WIDTH_PX, height: HEIGHT_PX })).toBeUndefined();
    }
  });
});
