import { expect, it } from 'vitest';
import { followPlaying, NOBODY_PLAYS, type PlayingPointer } from './playing-pointer.ts';

const STEP_MS = 20;
const PALM = { id: 1, xNorm: 0.7, yNorm: 0.9 };
const finger = (xNorm: number) => ({ id: 2, xNorm, yNorm: 0.4 });

type Points = Parameters<typeof followPlaying>[1];

/** Glass on which fingers lie as the test says. */
function glass() {
  let playing: PlayingPointer = NOBODY_PLAYS;
  const show = (points: Points, ms = STEP_MS) => {
    for (let leftMs = ms; leftMs > 0; leftMs -= STEP_MS) {
      playing = followPlaying(playing, points, STEP_MS);
    }
    return playing.id;
  };
  return { show };
}

it('a finger alone plays, at rest too', () => {
  const { show } = glass();
  expect(show([finger(0.2)])).toBe(2);
  expect(show([finger(0.2)], 60_000)).toBe(2);
});

it('a palm that lay there first gives way to the finger that comes', () => {
  const { show } = glass();
  expect(show([PALM], 2_000)).toBe(1);
  expect(show([PALM, finger(0.2)])).toBe(2);
  expect(show([PALM, finger(0.2)], 10_000)).toBe(2);
});

it('a palm that came a moment before the finger gives way once the finger moves', () => {
  const { show } = glass();
  show([PALM], 40);
  expect(show([PALM, finger(0.2)], 100)).toBe(1);
  expect(show([PALM, finger(0.3)])).toBe(2);
});

it('a palm that comes while the finger has moved and waits takes nothing', () => {
  const { show } = glass();
  show([finger(0.2)]);
  show([finger(0.4)], 3_000);
  expect(show([finger(0.4), PALM], 3_000)).toBe(2);
});

it('a lifted finger leaves nothing to the palm, and plays on when it comes back', () => {
  const { show } = glass();
  show([PALM], 2_000);
  show([PALM, finger(0.2)]);
  show([PALM, finger(0.4)], 1_000);
  expect(show([PALM], 3_000)).toBeNull();
  expect(show([PALM, { ...finger(0.5), id: 3 }])).toBe(3);
});

it('a hand that begins to move takes over from one that rests, never from one in use', () => {
  const { show } = glass();
  show([PALM, finger(0.2)]);
  for (const at of [0.3, 0.4, 0.5]) {
    expect(show([{ ...PALM, xNorm: at }, finger(at)])).toBe(1);
  }
  show([{ ...PALM, xNorm: 0.5 }, finger(0.5)], 1_000);
  expect(show([{ ...PALM, xNorm: 0.5 }, finger(0.6)])).toBe(2);
});
