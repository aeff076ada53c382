import fc from 'fast-check';
import { expect, it } from 'vitest';
import { followSign, missSign, NEVER_SHOWN, type SignRule } from './sign-hysteresis.ts';

const RULE: SignRule = { on: 0.6, off: 0.3, onAfterMs: 60, offAfterMs: 90, votes: 4 };
const FRAME_MS = 30;

/** One value a frame; null where the frame missed the thing. What was on after each. */
function play(values: readonly (number | null)[], rule = RULE, frameMs = FRAME_MS) {
  let memory = NEVER_SHOWN;
  return values.map((value, frame) => {
    const timeMs = frame * frameMs;
    memory = value === null ? missSign(memory, timeMs) : followSign(memory, value, rule, timeMs);
    return memory.isOn;
  });
}

const times = <T>(count: number, value: T): readonly T[] =>
  Array.from({ length: count }, () => value);

it('is shown after its vote and its shortest time, and taken back after its own', () => {
  const isOn = play([...times(10, 1), ...times(10, 0)]);
  // Four votes, the last of them 60 ms after the mean was first high enough.
  expect(isOn.indexOf(true)).toBe(3);
  // The mean of four is below 0.3 with the third frame without it, and 90 ms pass from there.
  expect(isOn.lastIndexOf(true)).toBe(14);
});

it('one frame alone neither raises it nor takes it back', () => {
  expect(play([...times(6, 0), 1, ...times(6, 0)])).not.toContain(true);
  expect(play([...times(8, 1), 0, ...times(8, 1)]).slice(4)).not.toContain(false);
});

it('between the two thresholds nothing changes', () => {
  expect(play(times(40, 0.45))).not.toContain(true);
  expect(play([...times(8, 1), ...times(40, 0.45)]).slice(4)).not.toContain(false);
});

it('outlives a short gap, not a long one, and does not rise in one', () => {
  expect(play([...times(8, 1), ...times(6, null)]).slice(4)).not.toContain(false);
  const long = play([...times(8, 1), ...times(9, null), ...times(8, 1)]);
  expect(long.slice(14, 20)).not.toContain(true);
  expect(long.slice(20)).not.toContain(false);
  expect(play([1, 1, 1, ...times(20, null)])).not.toContain(true);
});

it('no vote reaches across a gap that is not short', () => {
  const isOn = play([1, 1, 1, ...times(8, null), 1, 1, 1, ...times(8, null), 1, 1, 1]);
  expect(isOn).not.toContain(true);
});

it('comes and stays where every third frame misses the thing', () => {
  const isOn = play(
    Array.from({ length: 40 }, (_, frame) => (frame % 3 === 2 ? null : 1)),
    {
      ...RULE,
      onAfterMs: 30,
    },
  );
  expect(isOn.slice(8)).not.toContain(false);
});

it('with a picture or two a second every frame is a new stay', () => {
  expect(play(times(12, 1), RULE, 700)).not.toContain(true);
});

it('a sign that never votes below its upper threshold never is on', () => {
  const frames = fc.array(
    fc.oneof(fc.double({ min: 0, max: 0.59, noNaN: true }), fc.constant(null)),
    { maxLength: 60 },
  );
  fc.assert(
    fc.property(frames, (values) => {
      expect(play(values)).not.toContain(true);
    }),
  );
});
