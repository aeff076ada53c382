import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { SignName } from '../../../../controls/sign.ts';
import { NEW_HAND_SIGNS, readHandSigns } from './read-hand-signs.ts';

const far = fc.double({ min: -1e6, max: 1e6, noNaN: true });
const near = fc.double({ min: -0.5, max: 1.5, noNaN: true });
const point = fc.record({ xNorm: fc.oneof(near, far), yNorm: fc.oneof(near, far) });
const hand = fc.record({
  id: fc.integer({ min: 1, max: 3 }),
  side: fc.constantFrom('left' as const, 'right' as const, null),
  landmarks: fc.oneof(
    fc.array(point, { minLength: 21, maxLength: 21 }),
    fc.array(point, { maxLength: 20 }),
    // All in one place.
    point.map((one) => Array.from({ length: 21 }, () => one)),
  ),
  scale: fc.oneof(fc.double({ min: -1, max: 1, noNaN: true }), fc.constant(0)),
});
const frames = fc.array(
  fc.record({
    timeMs: fc.oneof(fc.double({ min: 0, max: 3000, noNaN: true }), fc.integer({ max: 9, min: 0 })),
    frameAspect: fc.double({ min: 0.3, max: 3, noNaN: true }),
    hands: fc.array(hand, { maxLength: 3 }),
  }),
  { maxLength: 12 },
);

it('whatever the frames hold and in whatever order they come, every value is one', () => {
  fc.assert(
    fc.property(frames, (all) => {
      let state = NEW_HAND_SIGNS;
      for (const frame of all) {
        const said = readHandSigns(state, frame);
        state = said.state;
        expect(said.axes).toEqual({});
        for (const { value, count = 0, direction } of said.signs) {
          expect(value >= 0 && value <= 1).toBe(true);
          expect(Number.isInteger(count) && count >= 0 && count <= 10).toBe(true);
          if (direction === undefined) continue;
          expect(Math.hypot(direction.x, direction.y)).toBeCloseTo(1);
        }
      }
    }),
  );
});

it('a frame without hands raises nothing that was not shown', () => {
  fc.assert(
    fc.property(frames, (all) => {
      let state = NEW_HAND_SIGNS;
      let before: readonly SignName[] = [];
      for (const frame of all) {
        const said = readHandSigns(state, frame);
        const shown = said.signs.filter(({ isOn }) => isOn).map(({ name }) => name);
        if (frame.hands.length === 0) {
          expect(shown.filter((name) => !before.includes(name))).toEqual([]);
        }
        [state, before] = [said.state, shown];
      }
    }),
  );
});

it('the state is plain data: a copy through JSON goes on as the state itself', () => {
  fc.assert(
    fc.property(frames, (all) => {
      let [state, copied] = [NEW_HAND_SIGNS, NEW_HAND_SIGNS];
      for (const frame of all) {
        const [said, again] = [readHandSigns(state, frame), readHandSigns(copied, frame)];
        expect(again.signs).toEqual(said.signs);
        state = said.state;
        copied = JSON.parse(JSON.stringify(again.state));
      }
    }),
  );
});
