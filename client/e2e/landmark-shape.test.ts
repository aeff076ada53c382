import fc from 'fast-check';
import { expect, it } from 'vitest';
import { holdsLandmarks } from './landmark-shape.ts';

const unit = fc.double({ min: -1, max: 2, noNaN: true });

it('sees landmarks however they are written and wherever they hide', () => {
  const points = fc.oneof(
    fc.array(fc.record({ x: unit, y: unit, z: unit }), { minLength: 21, maxLength: 21 }),
    fc.array(fc.tuple(unit, unit), { minLength: 5, maxLength: 40 }),
    fc.array(unit, { minLength: 42, maxLength: 63 }),
  );
  fc.assert(
    fc.property(points, (landmarks) => {
      expect(holdsLandmarks({ v: 1, events: [{ extra: { hand: landmarks } }] })).toBe(true);
    }),
  );
});

it('lets finished rounds pass', () => {
  const event = { id: 'a', xpEarned: 12, struggleIndex: 0.07, activeMs: 61_000, sessionSeq: 3 };
  expect(
    holdsLandmarks({ v: 1, sentAt: 'now', events: Array.from({ length: 200 }, () => event) }),
  ).toBe(false);
});
