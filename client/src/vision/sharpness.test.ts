import { createRng, nextFloat } from '@advay/shared/kernel/rng';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { NO_BLUR_SEEN, noteSharpness, sharpnessOf } from './sharpness.ts';
import { blurred, type RoomThing, roomPicture, seenIn } from './testing/room-pictures.ts';

const share = (min: number, max: number) => fc.double({ min, max, noNaN: true });
/** Furniture, toys and a child: darker or brighter than the wall. */
const thing: fc.Arbitrary<RoomThing> = fc.record({
  left: share(0.1, 0.8),
  top: share(0.1, 0.7),
  width: share(0.08, 0.4),
  height: share(0.12, 0.5),
  luma: fc.oneof(fc.integer({ min: 10, max: 95 }), fc.integer({ min: 200, max: 250 })),
});
const room = fc.array(thing, { minLength: 3, maxLength: 12 });
const randomOf = (seed: number) => {
  let rng = createRng(seed);
  return () => {
    const drawn = nextFloat(rng);
    rng = drawn.rng;
    return drawn.value;
  };
};

/** Whether so many looks, one after the other, made it believe that the picture is blurred. */
const isBlurredAfter = (...looks: readonly (number | null)[]) =>
  looks.reduce(noteSharpness, NO_BLUR_SEEN).isBlurred;

describe('a blurred picture', () => {
  it('is never seen in a room through a clean lens, with noise or without, bright or dim', () => {
    fc.assert(
      fc.property(room, share(0.3, 1), share(0, 3), fc.integer(), (things, light, noise, seed) => {
        const picture = roomPicture(things);
        const random = randomOf(seed);
        const sharpness = sharpnessOf(seenIn(picture, { lightShare: light, noise, random }));
        expect(isBlurredAfter(sharpness, sharpness)).toBe(false);
        // No camera draws an edge from one pixel to the next.
        const soft = sharpnessOf(
          seenIn(blurred(picture, 0.8), { lightShare: light, noise, random }),
        );
        expect(isBlurredAfter(soft, soft)).toBe(false);
      }),
      { numRuns: 60 },
    );
  });

  it('is seen through a greasy lens in nearly every room that has something in it', () => {
    const rooms = fc.sample(fc.array(thing, { minLength: 8, maxLength: 12 }), {
      numRuns: 40,
      seed: 5,
    });
    const random = randomOf(3);
    const found = rooms.filter((things) => {
      const seen = seenIn(blurred(roomPicture(things), 3.8), { noise: 0.6, random });
      const sharpness = sharpnessOf(seen);
      return isBlurredAfter(sharpness, sharpness);
    });
    expect(found.length).toBeGreaterThan(34);
    const shelf = roomPicture([
      { left: 0.2, top: 0.2, width: 0.2, height: 0.4, luma: 40 },
      { left: 0.55, top: 0.4, width: 0.25, height: 0.3, luma: 230 },
    ]);
    const through = sharpnessOf(blurred(shelf, 3.5));
    expect(through).not.toBeNull();
    expect(isBlurredAfter(through, through)).toBe(true);
  });

  it('a bare wall tells nothing: nobody is asked to wipe a clean lens', () => {
    const wall = seenIn(roomPicture([]), { noise: 2, random: randomOf(7) });
    expect(sharpnessOf(wall)).toBeNull();
    expect(isBlurredAfter(null, null, null)).toBe(false);
  });

  it('the time that a camera writes into its corner makes no blurred picture sharp', () => {
    const shelf = roomPicture([{ left: 0.2, top: 0.2, width: 0.5, height: 0.5, luma: 30 }]);
    const seen = blurred(shelf, 4);
    const lumas = seen.lumas.map((luma, at) =>
      Math.floor(at / seen.widthPx) > seen.heightPx - 8 && at % 4 < 2 ? 255 : luma,
    );
    const sharpness = sharpnessOf({ ...seen, lumas });
    expect(isBlurredAfter(sharpness, sharpness)).toBe(true);
  });

  it('is believed after two looks, and so is a sharp one: a camera may look for its focus', () => {
    expect(isBlurredAfter(0.9, 0.2)).toBe(false);
    expect(isBlurredAfter(0.9, 0.2, 0.2)).toBe(true);
    expect(isBlurredAfter(0.2, 0.2, 0.9)).toBe(true);
    expect(isBlurredAfter(0.2, 0.2, 0.9, 0.9)).toBe(false);
  });
});
