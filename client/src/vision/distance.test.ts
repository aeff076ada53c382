import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { distanceAt, NOBODY_NEAR, noteSize } from './distance.ts';
import { DISTANCE_LIMITS } from './limits.ts';

const FRAME_MS = 50;

/** Sizes frame after frame, null where nobody is seen; then so long nobody. */
function lastSight(sizes: readonly (number | null)[], goneMs = 1_500) {
  const seen = sizes.reduce(
    (before, size, frame) => noteSize(before, size, frame * FRAME_MS),
    NOBODY_NEAR,
  );
  return (sense: 'hand' | 'body' | 'face') =>
    distanceAt(seen, sense, sizes.length * FRAME_MS + goneMs);
}
const held = (size: number, frames = 20) => Array.from({ length: frames }, () => size);

describe('who is not seen any more', () => {
  it('was too near, too far or neither, for each sense by its own measure', () => {
    expect(lastSight(held(1.1))('hand')).toBe('too-near');
    expect(lastSight(held(0.4))('hand')).toBe('fine');
    expect(lastSight(held(0.1))('hand')).toBe('too-far');
    expect(lastSight(held(0.75))('body')).toBe('too-near');
    expect(lastSight(held(0.25))('body')).toBe('fine');
    expect(lastSight(held(0.05))('body')).toBe('too-far');
    expect(lastSight(held(0.5))('face')).toBe('too-near');
    expect(lastSight(held(0.12))('face')).toBe('fine');
    expect(lastSight(held(0.03))('face')).toBe('too-far');
  });

  it('went away: what was seen long ago tells nothing', () => {
    expect(lastSight(held(0.1), DISTANCE_LIMITS.toldForMs + 1)('hand')).toBe('fine');
  });

  it('an empty room is no child far away: a toy taken for a hand now and then is not believed', () => {
    const glimpses = Array.from({ length: 200 }, (_, frame) => (frame % 18 === 0 ? 0.1 : null));
    expect(lastSight(glimpses)('hand')).toBe('fine');
  });

  it('whoever walks up to the camera was near at the end, wherever they came from', () => {
    fc.assert(
      fc.property(fc.double({ min: 0.1, max: 0.5, noNaN: true }), (begin) => {
        const walk = Array.from({ length: 40 }, (_, at) => begin + ((1.4 - begin) * at) / 39);
        expect(lastSight([...walk, ...held(1.4, 12)])('hand')).toBe('too-near');
      }),
    );
  });
});
