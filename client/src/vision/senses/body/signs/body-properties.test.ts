import fc from 'fast-check';
import { expect, it } from 'vitest';
import { NEW_BODY_SIGNS, readBodySigns } from './read-body-signs.ts';

const anywhere = fc.oneof(
  fc.double({ min: -0.5, max: 1.5, noNaN: true }),
  fc.double({ min: -1e6, max: 1e6, noNaN: true }),
);
const point = fc.record({
  xNorm: anywhere,
  yNorm: anywhere,
  visibility: fc.double({ min: 0, max: 1, noNaN: true }),
});
const seen = point.map((one) => ({ ...one, visibility: 0.9 }));
const body = fc.record({
  landmarks: fc.oneof(
    fc.array(point, { minLength: 33, maxLength: 33 }),
    fc.array(seen, { minLength: 33, maxLength: 33 }),
    seen.map((one) => Array.from({ length: 33 }, () => one)),
    fc.array(point, { maxLength: 32 }),
  ),
  shoulderWidth: fc.oneof(fc.double({ min: -0.1, max: 1, noNaN: true }), fc.constant(0)),
  isSeated: fc.boolean(),
  jitterFloor: fc.double({ min: 0, max: 0.1, noNaN: true }),
});
const frames = fc.array(
  fc.record({
    timeMs: fc.oneof(fc.double({ min: 0, max: 3000, noNaN: true }), fc.integer({ min: 0, max: 9 })),
    frameAspect: fc.double({ min: 0.3, max: 3, noNaN: true }),
    body: fc.option(body),
  }),
  { maxLength: 12 },
);

it('whatever the frames hold and in whatever order they come, every value is one', () => {
  fc.assert(
    fc.property(frames, (all) => {
      let state = NEW_BODY_SIGNS;
      for (const frame of all) {
        const said = readBodySigns(state, frame);
        state = said.state;
        for (const { value } of said.signs) expect(value >= 0 && value <= 1).toBe(true);
        for (const axis of Object.values(said.axes)) expect(Math.abs(axis) <= 1).toBe(true);
      }
    }),
  );
});

it('the state is plain data: a copy through JSON goes on as the state itself', () => {
  fc.assert(
    fc.property(frames, (all) => {
      let [state, copied] = [NEW_BODY_SIGNS, NEW_BODY_SIGNS];
      for (const frame of all) {
        const [said, again] = [readBodySigns(state, frame), readBodySigns(copied, frame)];
        expect(again.signs).toEqual(said.signs);
        state = said.state;
        copied = JSON.parse(JSON.stringify(again.state));
      }
    }),
  );
});

it('a frame without a body raises nothing that was not shown', () => {
  fc.assert(
    fc.property(frames, (all) => {
      let state = NEW_BODY_SIGNS;
      let before: readonly string[] = [];
      for (const frame of all) {
        const said = readBodySigns(state, frame);
        const shown = said.signs
          .filter(({ isOn }) => isOn)
          .map(({ name, side, pose }) => `${name} ${side} ${pose}`);
        if (frame.body === null) expect(shown.filter((name) => !before.includes(name))).toEqual([]);
        [state, before] = [said.state, shown];
      }
    }),
  );
});
