import fc from 'fast-check';
import { expect, it } from 'vitest';
import { STAMP_SQUARE_PX } from './frame-stamp.ts';
import type { HandInFrame, HandSide } from './hand-path.ts';
import { HAND_POSES } from './hand-pose.ts';
import { HAND_STAMP_ROW, handStampBits, readHandStamp } from './hand-stamp.ts';

const WIDTH_PX = 640;
const HEIGHT_PX = HAND_STAMP_ROW * STAMP_SQUARE_PX;

/** The lowest rows of a picture, all of one level but for the stamp. */
const lowestRows = (level: number, bits: readonly boolean[]) => {
  const data = new Uint8ClampedArray(WIDTH_PX * HEIGHT_PX * 4).fill(level);
  for (let yPx = 0; yPx < STAMP_SQUARE_PX; yPx += 1) {
    for (const [bit, isWhite] of bits.entries()) {
      const from = (yPx * WIDTH_PX + bit * STAMP_SQUARE_PX) * 4;
      data.fill(isWhite ? 230 : 25, from, from + STAMP_SQUARE_PX * 4);
    }
  }
  return { data, width: WIDTH_PX, height: HEIGHT_PX };
};

const place = fc.double({ min: -0.4, max: 1.4, noNaN: true });
const arbitraryHand = (side: HandSide): fc.Arbitrary<HandInFrame> =>
  fc
    .record({
      xNorm: place,
      yNorm: place,
      pose: fc.constantFrom(...HAND_POSES),
      poseBefore: fc.constantFrom(...HAND_POSES),
      poseShare: fc.double({ min: 0, max: 1, noNaN: true }),
      visible: fc.boolean(),
    })
    .map((moment) => ({ side, moment }));

it('says of every hand where it is and how it is held', () => {
  const hands = fc.tuple(arbitraryHand('left'), arbitraryHand('right'));
  fc.assert(
    fc.property(hands, (shown) => {
      const read = readHandStamp(lowestRows(90, handStampBits(shown)));
      const visible = shown.filter(({ moment }) => moment.visible);
      expect(read).toEqual(
        visible.map(({ side, moment }) => ({
          side,
          pose: moment.poseShare < 0.5 ? moment.poseBefore : moment.pose,
          xNorm: expect.closeTo(moment.xNorm, 3),
          yNorm: expect.closeTo(moment.yNorm, 3),
        })),
      );
    }),
  );
});

it('says of an empty room that nobody is there', () => {
  expect(readHandStamp(lowestRows(90, handStampBits([])))).toEqual([]);
});

it('is not seen where there is none, however bright the picture is', () => {
  for (const level of [0, 90, 200, 255]) {
    expect(readHandStamp(lowestRows(level, []))).toBeUndefined();
  }
});

it('is not read with a square the wrong way round', () => {
  const right = handStampBits([]);
  for (const wrong of right.keys()) {
    const bits = right.map((isWhite, bit) => (bit === wrong ? !isWhite : isWhite));
    expect(readHandStamp(lowestRows(90, bits))).toBeUndefined();
  }
});
