import { expect, it } from 'vitest';
import { scenePalette } from '../draw/palette.ts';
import { createRecordingContext, type DrawCall } from '../testing/recording-context.ts';
import { drawBody } from './draw-body.ts';
import { drawFace, type FaceShown } from './draw-face.ts';
import { drawHand } from './draw-hand.ts';
import { drawWay } from './draw-way.ts';
import { bothWays, manyTimes } from './show-motion.ts';

const palette = scenePalette(false);

function drawn(draw: (context: CanvasRenderingContext2D) => void): readonly DrawCall[] {
  const { context, calls } = createRecordingContext();
  // As a canvas comes.
  context.globalAlpha = 1;
  draw(context);
  return calls;
}

const hand = (fingers: number, isLeft = false) =>
  drawn((context) =>
    drawHand(context, palette, { at: { x: 100, y: 100 }, radiusPx: 50, fingers, isLeft }),
  );
const face = (shown: Partial<FaceShown>) =>
  drawn((context) =>
    drawFace(context, { x: 0, y: 0 }, 150, { turn: 0, gape: 0, arrow: 0, ...shown }),
  );
const heightOf = (calls: readonly DrawCall[]) =>
  100 - Math.min(...calls.flatMap(({ at }) => at?.y ?? []));
const middleOf = (calls: readonly DrawCall[]) => {
  const xs = calls.flatMap(({ at }) => at?.x ?? []);
  return xs.reduce((sum, x) => sum + x, 0) / xs.length;
};

it('puts up a finger for each that is counted, the thumb last and aside', () => {
  const shown = [0, 1, 2, 3, 4, 5].map((fingers) => JSON.stringify(hand(fingers)));
  expect(new Set(shown).size).toBe(6);
  expect(heightOf(hand(1))).toBeGreaterThan(heightOf(hand(0)) * 1.5);
  expect(middleOf(hand(5))).toBeLessThan(middleOf(hand(4)));
});

it('is the other hand in a mirror', () => {
  expect(middleOf(hand(5, true)) - 100).toBeCloseTo(100 - middleOf(hand(5)));
});

it('turns its head to the side that the arrow means, and opens its mouth', () => {
  expect(middleOf(face({ turn: 1 }))).toBeGreaterThan(middleOf(face({})));
  expect(middleOf(face({ turn: -1 }))).toBeLessThan(middleOf(face({})));
  expect(middleOf(face({ arrow: 1 }))).toBeGreaterThan(middleOf(face({ arrow: -1 })));
  expect(face({ gape: 1 })).not.toEqual(face({ gape: 0 }));
});

it('lifts its arms, and points the way', () => {
  const body = (wave: number) =>
    drawn((context) => drawBody(context, palette.tones.plum, { wave, isGlad: true }));
  const armsOf = (wave: number) => body(wave).filter(({ name }) => name === 'lineTo');
  expect(armsOf(1).map(({ at }) => at?.y)).not.toEqual(armsOf(0).map(({ at }) => at?.y));
  const tip = (way: 1 | -1) =>
    drawn((context) => drawWay(context, { x: 0, y: 0 }, 10, way)).findLast(
      ({ name, args }) => name === 'lineTo' && args[0] === 0.7,
    )?.at?.x;
  expect([tip(1), tip(-1)]).toEqual([7, -7]);
});

it('shows right, then left, then comes to rest; with little motion each end alone', () => {
  expect([0, 0.25, 0.75].map((share) => bothWays(share, false))).toEqual([0, 1, -1]);
  expect(bothWays(1, false)).toBeCloseTo(0);
  expect([0.1, 0.4, 0.6].map((share) => bothWays(share, true))).toEqual([1, 1, -1]);
  expect([0.125, 0.375, 0.625].map((share) => manyTimes(share, 2, false))).toEqual([1, 0, 1]);
  expect(manyTimes(0.3, 2, true)).toBe(0);
});
