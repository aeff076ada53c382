import { expect, it } from 'vitest';
import type { GameEvent } from '../../game-runtime/contract.ts';
import { COLD, layersOf, type Warmth, warmBy } from './warmth.ts';

const HIT: GameEvent = { kind: 'attempt', isHit: true };
const MISS: GameEvent = { kind: 'attempt', isHit: false };
const PROGRESS: GameEvent = { kind: 'progress' };

/** So many good moments, one every two seconds. */
function afterGood(times: number): Readonly<{ warmth: Warmth; nowMs: number }> {
  let warmth = COLD;
  let nowMs = 0;
  for (let time = 0; time < times; time += 1) {
    nowMs += 2_000;
    warmth = warmBy(warmth, [HIT, PROGRESS], nowMs);
  }
  return { warmth, nowMs };
}

it('begins with the ground alone, and voices join in as it goes well', () => {
  expect(layersOf(COLD, 0)).toBe(1);
  const heard = [1, 3, 4, 8, 9, 30].map((times) => {
    const { warmth, nowMs } = afterGood(times);
    return layersOf(warmth, nowMs);
  });
  expect(heard).toEqual([2, 2, 3, 3, 4, 4]);
});

it('is not carried away by a game that tells of progress with every step', () => {
  let warmth = COLD;
  for (let step = 0; step < 120; step += 1) warmth = warmBy(warmth, [PROGRESS], step * 16);
  expect(layersOf(warmth, 2_000)).toBe(2);
});

it('loses voices to misses one by one, but never the one that came first', () => {
  const { warmth, nowMs } = afterGood(9);
  const missed = (times: number) =>
    layersOf(
      warmBy(
        warmth,
        Array.from({ length: times }, () => MISS),
        nowMs,
      ),
      nowMs,
    );
  expect([0, 1, 5, 6, 40].map(missed)).toEqual([4, 3, 3, 2, 2]);
  expect(layersOf(warmBy(COLD, [MISS], 0), 0)).toBe(1);
});

it('cools while nothing goes well, and warms again from there', () => {
  const { warmth, nowMs } = afterGood(9);
  const later = (ms: number) => layersOf(warmth, nowMs + ms);
  expect([0, 11_999, 12_000, 24_000, 36_000, 600_000].map(later)).toEqual([4, 4, 3, 2, 1, 1]);
  const again = warmBy(warmth, [HIT], nowMs + 24_000);
  expect(layersOf(again, nowMs + 24_000)).toBe(2);
});

it('hears nothing in what is neither good nor missed', () => {
  const { warmth, nowMs } = afterGood(4);
  expect(warmBy(warmth, [{ kind: 'cue', cue: 'tick' }, { kind: 'retry' }], nowMs)).toBe(warmth);
});
