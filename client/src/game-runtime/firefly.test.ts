import { expect, it } from 'vitest';
import { LOST_INPUT, NO_INPUT, type PlayerInput } from '../input/player-input.ts';
import { allPointers, inputOf } from '../input/seat-input.ts';
import { advanceFireflies, createFireflies, type Fireflies, shownAt } from './firefly.ts';

const FRAME_MS = 16;
const at = (xNorm: number, id = 1): PlayerInput => inputOf([{ id, xNorm, yNorm: 0.5, side: null }]);

const show = (inputs: readonly PlayerInput[], from = createFireflies()) =>
  inputs.reduce((fireflies, input) => advanceFireflies(fireflies, input, FRAME_MS), from);
const place = (fireflies: Fireflies, hasReducedMotion = false) => {
  const [light] = fireflies.lights;
  return light ? shownAt(fireflies, light, hasReducedMotion) : null;
};

it('sits on the pointer in the very frame', () => {
  expect(place(show([at(0.2), at(0.21), at(0.25)]))).toEqual({ x: 0.25, y: 0.5 });
});

it('draws a short trail, and none across a jump or from one hand to the next', () => {
  const moving = show(Array.from({ length: 60 }, (_, frame) => at(0.2 + frame * 0.005)));
  expect(moving.lights[0]?.trail.length).toBeGreaterThan(5);
  expect(moving.lights[0]?.trail.length).toBeLessThan(20);
  expect(show([at(0.9)], moving).lights[0]?.trail).toEqual([]);
  expect(show([at(0.5, 2)], moving).lights[0]?.trail).toEqual([]);
});

it('waits where the finger was lifted', () => {
  const lifted = show([at(0.3), NO_INPUT, NO_INPUT]);
  expect(lifted).toMatchObject({ dim: 0, lights: [{ isHeld: false, at: { x: 0.3 } }] });
});

it('dims and searches around the lost place, and is back within half a second', () => {
  const lost = show([at(0.3), ...Array<PlayerInput>(60).fill(LOST_INPUT)]);
  expect(lost.dim).toBe(1);
  const shown = place(lost);
  expect(shown).not.toEqual({ x: 0.3, y: 0.5 });
  expect(Math.abs((shown?.x ?? 1) - 0.3)).toBeLessThanOrEqual(0.05);
  expect(place(lost, true)).toEqual({ x: 0.3, y: 0.5 });
  expect(show(Array<PlayerInput>(30).fill(at(0.3)), lost).dim).toBe(0);
});

it('gives a second hand a light of its own', () => {
  const both = show([inputOf([...allPointers(at(0.2, 1)), ...allPointers(at(0.8, 2))])]);
  expect(both.lights.map((light) => light.at.x)).toEqual([0.2, 0.8]);
});
