import fc from 'fast-check';
import { expect, it } from 'vitest';
import { hindranceOf } from './hindrance.ts';

const look = fc.record({
  light: fc.constantFrom('black' as const, 'dark' as const, 'dim' as const, 'fine' as const),
  isBlurred: fc.boolean(),
  distance: fc.constantFrom('too-near' as const, 'too-far' as const, 'fine' as const),
});
const GOOD = { light: 'fine', isBlurred: false, distance: 'fine' } as const;

it('each is told where it is alone, and an empty room is nobody’s fault', () => {
  expect(hindranceOf(GOOD)).toBeNull();
  expect(hindranceOf({ ...GOOD, light: 'dim' })).toBeNull();
  expect(hindranceOf({ ...GOOD, light: 'black' })).toBe('black');
  expect(hindranceOf({ ...GOOD, light: 'dark' })).toBe('dark');
  expect(hindranceOf({ ...GOOD, isBlurred: true })).toBe('blurred');
  expect(hindranceOf({ ...GOOD, distance: 'too-near' })).toBe('too-near');
  expect(hindranceOf({ ...GOOD, distance: 'too-far' })).toBe('too-far');
});

it('the light is mended before anything that cannot be seen without it, and the lens after a face before it', () => {
  fc.assert(
    fc.property(look, (seen) => {
      const told = hindranceOf(seen);
      if (seen.light === 'black' || seen.light === 'dark') expect(told).toBe(seen.light);
      else if (seen.distance === 'too-near') expect(told).toBe('too-near');
      else if (seen.isBlurred) expect(told).toBe('blurred');
    }),
  );
});
