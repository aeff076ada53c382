import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type PairCandidate, seatPair } from './pair-seats.ts';
import { NO_SEATS, type Seats } from './seat-lock.ts';

const FRAME_MS = 33;

const at = (id: number, xNorm: number, waves = false): PairCandidate => ({
  id,
  xNorm,
  away: Math.abs(xNorm - 0.5),
  waves,
});

/** Frames one after the other; who is away is kept where `isKept` says so. */
function play(
  frames: readonly (readonly PairCandidate[])[],
  isKept: (id: number) => boolean = () => false,
): Seats {
  return frames.reduce<Seats>(
    (seats, present, frame) => seatPair(seats, present, isKept, frame * FRAME_MS),
    NO_SEATS,
  );
}

const who = ({ first, second }: Seats) => [first, second];

describe('the seats of two who play', () => {
  const unit = fc.double({ min: 0, max: 1, noNaN: true });

  it('are by the sides on which they sit, whoever is nearer the middle or is told first', () => {
    fc.assert(
      fc.property(unit, unit, fc.boolean(), (one, other, isTurned) => {
        fc.pre(one !== other);
        const both = [at(1, one), at(2, other)];
        const seats = play([isTurned ? both.toReversed() : both]);
        expect(who(seats)).toEqual(one > other ? [1, 2] : [2, 1]);
      }),
    );
  });

  it('stay theirs when they cross, wave, or are hidden for a moment', () => {
    const both = [at(1, 0.8), at(2, 0.3)];
    const crossed = [at(1, 0.2), at(2, 0.6, true)];
    expect(who(play([both, crossed]))).toEqual([1, 2]);
    expect(who(play([both, [at(2, 0.3)], both], () => true))).toEqual([1, 2]);
  });

  it('are the first’s alone until the other comes, on whichever side that is', () => {
    expect(who(play([[at(1, 0.3)]]))).toEqual([1, null]);
    expect(who(play([[at(1, 0.3)], [at(1, 0.3), at(2, 0.8)]]))).toEqual([2, 1]);
    expect(who(play([[at(1, 0.7)], [at(1, 0.7), at(2, 0.2)]]))).toEqual([1, 2]);
  });

  it('are taken by whoever comes in for the one who left, and the other does not move', () => {
    const both = [at(1, 0.8), at(2, 0.3)];
    expect(who(play([both, [at(2, 0.3)], [at(2, 0.3), at(3, 0.1)]]))).toEqual([3, 2]);
    expect(who(play([both, [], [at(4, 0.2), at(5, 0.9)]]))).toEqual([5, 4]);
  });

  it('are those of the two best placed when more are there', () => {
    expect(who(play([[at(1, 0.02), at(2, 0.4), at(3, 0.7)]]))).toEqual([3, 2]);
  });
});
