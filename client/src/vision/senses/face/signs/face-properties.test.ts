import fc from 'fast-check';
import { expect, it } from 'vitest';
import { noiseOf } from '../../testing/seeded-noise.ts';
import { NEW_FACE_SIGNS, readFaceSigns } from './read-face-signs.ts';
import { drawnFace, trackedFace } from './testing/face-model.ts';

const anywhere = fc.oneof(
  fc.double({ min: -0.5, max: 1.5, noNaN: true }),
  fc.double({ min: -1e6, max: 1e6, noNaN: true }),
);
const point = fc.record({ xNorm: anywhere, yNorm: anywhere });
const face = fc.oneof(
  fc.array(point, { minLength: 468, maxLength: 468, size: 'max' }),
  fc.array(point, { maxLength: 30 }),
  point.map((one) => Array.from({ length: 468 }, () => one)),
  fc.integer({ min: 0, max: 999 }).map((seed) => {
    const noise = noiseOf(seed);
    return trackedFace(drawnFace({}), noise, noise.between(0, 0.3)).landmarks;
  }),
);
const frames = fc.array(
  fc.record({
    timeMs: fc.oneof(fc.double({ min: 0, max: 3000, noNaN: true }), fc.integer({ min: 0, max: 9 })),
    frameAspect: fc.double({ min: 0.3, max: 3, noNaN: true }),
    face: fc.option(face.map((landmarks) => ({ landmarks }))),
  }),
  { maxLength: 12 },
);

it('whatever the frames hold and in whatever order they come, every value is one', () => {
  fc.assert(
    fc.property(frames, (all) => {
      let [state, copied] = [NEW_FACE_SIGNS, NEW_FACE_SIGNS];
      let before: readonly string[] = [];
      for (const frame of all) {
        const [said, again] = [readFaceSigns(state, frame), readFaceSigns(copied, frame)];
        const shown = said.signs.filter(({ isOn }) => isOn).map(({ name }) => name);
        for (const { value } of said.signs) expect(value >= 0 && value <= 1).toBe(true);
        for (const axis of Object.values(said.axes)) expect(Math.abs(axis) <= 1).toBe(true);
        if (frame.face === null) expect(shown.filter((name) => !before.includes(name))).toEqual([]);
        // The state is plain data.
        expect(again.signs).toEqual(said.signs);
        [state, copied] = [said.state, JSON.parse(JSON.stringify(again.state))];
        before = shown;
      }
    }),
    { numRuns: 60 },
  );
});
