import { createRng, nextFloat } from '@advay/shared/kernel/rng';
import { describe, expect, it } from 'vitest';
import { detectWave, type HandMoment, NO_WAVE } from './detect-wave.ts';

const FRAME_MS = 1_000 / 24;

/** When in ms a wave was seen in a hand that moves like this. */
function wavesIn(place: (s: number) => Readonly<{ x: number; y: number }> | null, lengthS: number) {
  const seen: number[] = [];
  let signs = NO_WAVE;
  for (let atMs = 0; atMs < lengthS * 1_000; atMs += FRAME_MS) {
    const at = place(atMs / 1_000);
    const step = detectWave(signs, at && { ...at, atMs });
    signs = step.signs;
    if (step.isWave) seen.push(atMs);
  }
  return seen;
}

const swing = (hz: number, wide: number) => (s: number) => ({
  x: 0.6 + (wide / 2) * Math.sin(2 * Math.PI * hz * s),
  y: 0.5,
});

describe('a wave', () => {
  it.each([
    ['a small child’s, quick and narrow', 3, 0.12],
    ['a calm one', 1.4, 0.3],
    ['a wide one', 2, 0.6],
  ])('%s is seen within two seconds', (_name, hz, wide) => {
    const [first = Number.POSITIVE_INFINITY] = wavesIn(swing(hz, wide), 3);
    expect(first).toBeLessThan(2_000);
  });

  it('is one hello, and another one later', () => {
    expect(wavesIn(swing(2, 0.3), 2.5)).toHaveLength(1);
    expect(wavesIn(swing(2, 0.3), 4.5)).toHaveLength(2);
  });

  it('is seen although the hand bobs a little and the camera is noisy', () => {
    let rng = createRng(11);
    const noise = () => {
      const next = nextFloat(rng);
      rng = next.rng;
      return (next.value - 0.5) * 0.01;
    };
    const bobbing = (s: number) => ({
      x: swing(2, 0.25)(s).x + noise(),
      y: 0.5 + 0.04 * Math.sin(4 * Math.PI * s) + noise(),
    });
    expect(wavesIn(bobbing, 2.5)).toHaveLength(1);
  });
});

describe('no wave', () => {
  it.each<[string, (s: number) => { x: number; y: number } | null]>([
    ['a hand that rests', () => ({ x: 0.5, y: 0.5 })],
    ['a hand that trembles', swing(6, 0.05)],
    ['one swing to the side and back', (s) => swing(0.8, 0.4)(Math.min(s, 1.2))],
    ['a finger that follows a line of words', (s) => ({ x: 0.2 + ((0.2 * s) % 1), y: 0.5 })],
    ['a slow look from end to end', swing(0.4, 0.8)],
    ['a circle', (s) => ({ x: 0.5 + 0.2 * Math.cos(8 * s), y: 0.5 + 0.2 * Math.sin(8 * s) })],
    ['a zigzag that goes down', (s) => ({ ...swing(1.6, 0.3)(s), y: 0.1 + 0.2 * s })],
    ['a zigzag that goes along', (s) => ({ x: swing(1.6, 0.2)(s).x + 0.3 * s, y: 0.5 })],
    ['waving up and down', (s) => ({ x: 0.5, y: swing(2, 0.3)(s).x })],
    ['a hand that jumps in and out of sight', (s) => (s % 0.3 < 0.15 ? swing(2, 0.3)(s) : null)],
  ])('%s', (_name, place) => {
    expect(wavesIn(place, 8)).toEqual([]);
  });

  it('points held here and there, each for a while', () => {
    const spots: readonly HandMoment[] = [0.2, 0.8, 0.4, 0.6, 0.1, 0.9].map((x, index) => ({
      x,
      y: index % 2 === 0 ? 0.3 : 0.6,
      atMs: 0,
    }));
    expect(wavesIn((s) => spots[Math.floor(s / 0.8) % spots.length] ?? null, 10)).toEqual([]);
  });
});
