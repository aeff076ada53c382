import { expect, it } from 'vitest';
import { IS_FULL_SIZE } from '../../../../game-runtime/testing/test-size.ts';
import { type Noise, noiseOf } from '../../testing/seeded-noise.ts';
import {
  type Bends,
  COUNTS,
  type DrawnHand,
  drawnHand,
  FIST,
  HALF_OPEN,
  looselyBent,
  OPEN,
  POINT,
  trackedHand,
} from './testing/hand-model.ts';
import { heldCount, playHands, shownCount } from './testing/play-hands.ts';

/** Two hundredths of a palm each way: a little more than the real model trembles on a hand half a metre away. */
const NOISE_PALMS = 0.02;
/** A second of every kind of hand. */
const CLIP_FRAMES = 30;
const SETTLED_FRAMES = 5;
const CLIPS = IS_FULL_SIZE ? 400 : 40;

const placed = (noise: Noise, side: 'left' | 'right'): Partial<DrawnHand> => ({
  side,
  showsBack: noise.between(0, 1) < 0.3,
  turnDeg: noise.between(-30, 30),
  pitchDeg: noise.between(-30, 30),
  rollDeg: noise.between(-30, 30),
  palmHeights: noise.between(0, 1) < 0.5 ? 0.08 : 0.24,
  frameAspect: 4 / 3,
});

/** Children show 3 in two ways, and 4 with the thumb before the palm. */
function bendsFor(count: number, noise: Noise): Bends {
  const isByThumb = count === 3 && noise.between(0, 1) < 0.5;
  const bends = isByThumb ? { ...POINT, thumb: 0, middle: 0 } : (COUNTS[count] ?? FIST);
  return looselyBent(bends, noise);
}

function clipOf(counts: readonly number[], noise: Noise) {
  const drawn = counts.map((count, place) =>
    drawnHand({
      ...placed(noise, place === 0 ? 'right' : 'left'),
      at: { xNorm: place === 0 ? 0.75 : 0.25, yNorm: 0.5 },
      bends: bendsFor(count, noise),
    }),
  );
  return () => drawn.map((hand, place) => trackedHand(hand, noise, NOISE_PALMS, place + 1));
}

function shareRight(countsOf: (noise: Noise) => readonly number[], seed: number): number {
  const noise = noiseOf(seed);
  let [right, all] = [0, 0];
  for (let clip = 0; clip < CLIPS; clip++) {
    const counts = countsOf(noise);
    const truth = counts.reduce((sum, count) => sum + count, 0);
    const said = playHands(CLIP_FRAMES, clipOf(counts, noise)).slice(SETTLED_FRAMES);
    all += said.length;
    right += said.filter((frame) => shownCount(frame) === truth).length;
  }
  return right / all;
}

it.each([0, 1, 2, 3, 4, 5])('%i fingers of one hand, however it is turned', (count) => {
  expect(shareRight(() => [count], 10 + count)).toBeGreaterThanOrEqual(0.97);
});

it.each([6, 7, 8, 9, 10])('%i fingers of both hands', (count) => {
  const byFive = (noise: Noise) => (noise.between(0, 1) < 0.5 ? [5, count - 5] : [count - 5, 5]);
  expect(shareRight(byFive, 20 + count)).toBeGreaterThanOrEqual(0.95);
});

it('no wrong number is ever held, whatever a child shows one after the other', () => {
  const noise = noiseOf(7);
  const trials = IS_FULL_SIZE ? 1000 : 100;
  let held = 0;
  for (let trial = 0; trial < trials; trial++) {
    const counts = [0, 1, 2].map(() => Math.floor(noise.between(0, 6)));
    const clips = counts.map((count) => clipOf([count], noise));
    const said = playHands(3 * 45, (frame) => clips[Math.floor(frame / 45)]?.() ?? []);
    for (const [frame, one] of said.entries()) {
      const number = heldCount(one);
      if (number === undefined) continue;
      held += 1;
      // The vote of five frames still says the number before, just after a change.
      const now = counts[Math.floor(frame / 45)];
      const before = frame % 45 <= 4 ? counts[Math.floor(frame / 45) - 1] : now;
      expect([now, before]).toContain(number);
    }
  }
  expect(held).toBeGreaterThan(trials);
});

it('a number is held after a second, through single wrong frames', () => {
  const noise = noiseOf(3);
  const three = clipOf([3], noise);
  const four = clipOf([4], noise);
  const said = playHands(60, (frame) => (frame % 7 === 5 ? four() : three()));
  const first = said.findIndex((frame) => heldCount(frame) === 3);
  expect(said[first]?.timeMs).toBeGreaterThanOrEqual(1000);
  expect(said[first]?.timeMs).toBeLessThan(1250);
  expect(said.some((frame) => heldCount(frame) === 4)).toBe(false);
});

it('a moment of another number takes back as much as it lasted', () => {
  const noise = noiseOf(4);
  const [two, five] = [clipOf([2], noise), clipOf([5], noise)];
  const said = playHands(80, (frame) => (frame >= 20 && frame < 28 ? five() : two()));
  const first = said.findIndex((frame) => heldCount(frame) === 2);
  expect(said[first]?.timeMs).toBeGreaterThan(1400);
  expect(said[first]?.timeMs).toBeLessThan(1900);
});

const RESTING: readonly (readonly [string, Partial<DrawnHand>])[] = [
  ['hangs', { bends: OPEN, rollDeg: 165 }],
  ['hangs in a fist', { bends: FIST, rollDeg: 180 }],
  ['lies with its fingers to the camera', { bends: OPEN, pitchDeg: 80 }],
  ['is half open', { bends: HALF_OPEN }],
  ['is half open and turned', { bends: HALF_OPEN, turnDeg: 25 }],
  ['is seen from its edge', { bends: OPEN, turnDeg: 80 }],
  ['is turned away', { bends: OPEN, turnDeg: 110 }],
];

it.each(RESTING)('a hand that %s shows no number and no sign', (_, parts) => {
  const noise = noiseOf(5);
  for (const side of ['left', 'right'] as const) {
    for (const palmHeights of [0.08, 0.24]) {
      const hand = drawnHand({ ...parts, side, palmHeights });
      const said = playHands(90, () => [trackedHand(hand, noise, NOISE_PALMS)]);
      expect(said.flatMap(({ signs }) => signs.filter(({ isOn }) => isOn))).toEqual([]);
      expect(said.filter((frame) => shownCount(frame) !== undefined)).toEqual([]);
    }
  }
});

it('a hand at rest adds nothing to the one that counts', () => {
  const noise = noiseOf(6);
  const counting = drawnHand({ bends: COUNTS[3] ?? OPEN, at: { xNorm: 0.7, yNorm: 0.4 } });
  const hanging = drawnHand({ rollDeg: 170, side: 'left', at: { xNorm: 0.3, yNorm: 0.7 } });
  const said = playHands(45, () => [
    trackedHand(counting, noise, NOISE_PALMS, 1),
    trackedHand(hanging, noise, NOISE_PALMS, 2),
  ]);
  expect(said.slice(SETTLED_FRAMES).every((frame) => shownCount(frame) === 3)).toBe(true);
  expect(said.slice(40).every((frame) => heldCount(frame) === 3)).toBe(true);
});

it('while one of two hands is missed for a moment nobody takes the other for the sum', () => {
  const noise = noiseOf(8);
  const both = clipOf([5, 3], noise);
  const said = playHands(90, (frame) => (frame >= 45 && frame < 57 ? both().slice(0, 1) : both()));
  expect(said.slice(SETTLED_FRAMES).map(shownCount)).not.toContain(5);
  expect(said.map(heldCount)).not.toContain(5);
  expect(heldCount(said[89] ?? { timeMs: 0, signs: [] })).toBe(8);
});
