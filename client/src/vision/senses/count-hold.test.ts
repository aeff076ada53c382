import { expect, it } from 'vitest';
import { followCount, type HoldRule, holdOf, missCount, NOTHING_COUNTED } from './count-hold.ts';

const RULE: HoldRule = { holdMs: 1000, votes: 5, agreeing: 3 };
const FRAME_MS = 50;
const MISSED = 'missed' as const;

/** One number a frame, null where it can't be read; the number that was held after each. */
function play(counts: readonly (number | null | typeof MISSED)[]) {
  let memory = NOTHING_COUNTED;
  return counts.map((count, frame) => {
    const timeMs = frame * FRAME_MS;
    memory =
      count === MISSED ? missCount(memory, timeMs) : followCount(memory, count, RULE, timeMs);
    const { isOn } = holdOf(memory, RULE);
    return isOn ? memory.count : null;
  });
}

const times = <T extends number | null | 'missed'>(count: number, value: T): readonly T[] =>
  Array.from({ length: count }, () => value);

it('a number is held after its second', () => {
  // The vote takes the third frame, and a second passes from the one before it.
  const held = play(times(30, 4));
  expect(held.indexOf(4)).toBe(21);
});

it('single other frames cost no time, and are never held', () => {
  const held = play(Array.from({ length: 60 }, (_, frame) => (frame % 6 === 5 ? 3 : 4)));
  expect(held.indexOf(4)).toBe(21);
  expect(held).not.toContain(3);
});

it('a moment of another number takes back as much as it lasted', () => {
  const held = play([...times(14, 4), ...times(6, 2), ...times(30, 4)]);
  const first = held.indexOf(4);
  expect(first).toBeGreaterThan(28);
  expect(first).toBeLessThan(38);
});

it('after a second of something else a hold is forgotten', () => {
  const held = play([...times(18, 4), ...times(24, null), ...times(30, 4)]);
  expect(held.indexOf(4)).toBeGreaterThanOrEqual(18 + 24 + 20);
});

it('two numbers by turns are never held', () => {
  expect(
    play(Array.from({ length: 200 }, (_, frame) => (frame % 16 < 8 ? 2 : 3))).some(
      (one) => one !== null,
    ),
  ).toBe(false);
});

it('a short gap counts for nothing, a longer one forgets all', () => {
  const short = play([...times(12, 4), ...times(3, MISSED), ...times(30, 4)]);
  expect(short.indexOf(4)).toBe(21 + 3 + 1);
  const long = play([...times(18, 4), ...times(8, MISSED), ...times(30, 4)]);
  expect(long.indexOf(4)).toBe(18 + 8 + 21);
});
