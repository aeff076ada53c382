import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Brightness, brightnessOf, type Light, NO_LIGHT_SEEN, noteLight } from './light.ts';
import { LIGHT_LIMITS } from './limits.ts';

/** A room in which the picture shows these brightnesses, look after look. */
function watch(looks: readonly (number | Brightness)[]): readonly Light[] {
  let seen = NO_LIGHT_SEEN;
  return looks.map((look) => {
    seen = noteLight(seen, typeof look === 'number' ? { mean: look, spread: 10 } : look);
    return seen.light;
  });
}

describe('the light in a room', () => {
  // What a model saw of clips at these brightnesses: nearly everything, half of the frames, nothing.
  it.each<[number, Light]>([
    [110, 'fine'],
    [25, 'dim'],
    [12, 'dark'],
  ])('at a luma of %d is %s', (mean, light) => {
    expect(watch([mean, mean]).at(-1)).toBe(light);
  });

  it('a picture in which nothing can be told apart is black, and one with a dark room in it is not', () => {
    const covered = { mean: 3, spread: 0.3 };
    const room = { mean: 3, spread: 4 };
    expect(watch([covered, covered]).at(-1)).toBe('black');
    expect(watch([room, room]).at(-1)).toBe('dark');
    const wall = { mean: 150, spread: 0.3 };
    expect(watch([wall, wall]).at(-1)).toBe('fine');
  });

  it('is not judged by one look: a hand may pass the lens', () => {
    expect(watch([110, 110, { mean: 2, spread: 0.1 }, 110, 110])).not.toContain('black');
  });

  it('does not flicker about a limit', () => {
    const near = fc.double({ min: -1.9, max: 1.9, noNaN: true });
    fc.assert(
      fc.property(
        fc.array(near),
        fc.constantFrom(LIGHT_LIMITS.darkBelow, LIGHT_LIMITS.dimBelow),
        (ways, limit) => {
          const dimmed = [limit - 3, limit - 3, ...ways.map((way) => limit + way)];
          expect(new Set(watch(dimmed).slice(1)).size).toBeLessThanOrEqual(1);
        },
      ),
    );
  });

  it('is read from the lumas of a picture', () => {
    const grey = fc.integer({ min: 0, max: 255 });
    fc.assert(
      fc.property(fc.array(grey, { minLength: 1 }), (greys) => {
        const { mean, spread } = brightnessOf({ lumas: Float32Array.from(greys) });
        expect(mean).toBeCloseTo(greys.reduce((sum, value) => sum + value, 0) / greys.length, 3);
        expect(spread).toBeLessThanOrEqual(Math.max(...greys) - Math.min(...greys) + 1e-3);
      }),
    );
  });
});
