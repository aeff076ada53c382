import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { SEAT_LIMITS } from './limits.ts';
import { type Candidate, lockSeats, NO_SEATS, type Seats } from './seat-lock.ts';

const FRAME_MS = 33;
const nobodyKept = () => false;

const somebody = fc.record({
  id: fc.integer({ min: 1, max: 3 }),
  away: fc.double({ min: 0, max: 0.5, noNaN: true }),
  waves: fc.boolean(),
});
const frame = fc.uniqueArray(somebody, { maxLength: 2, selector: ({ id }) => id });
const frames = fc.array(frame, { maxLength: 80 });

/** Frames of people who come and go at once; the seats after each. */
function play(all: readonly (readonly Candidate[])[], everyMs = FRAME_MS): readonly Seats[] {
  let seats = NO_SEATS;
  return all.map((present, place) => {
    seats = lockSeats(seats, present, nobodyKept, place * everyMs);
    return seats;
  });
}

describe('two seats, whoever comes and goes', () => {
  it('are never one person’s, and are only of people who are there', () => {
    fc.assert(
      fc.property(frames, (all) => {
        for (const [place, { first, second }] of play(all).entries()) {
          if (first !== null) expect(first).not.toBe(second);
          const ids = all[place]?.map(({ id }) => id) ?? [];
          for (const id of [first, second]) if (id !== null) expect(ids).toContain(id);
        }
      }),
    );
  });

  it('nobody takes the first from an owner who has had it for long and is still there', () => {
    const owner: Candidate = { id: 9, away: 0.5 };
    fc.assert(
      fc.property(frames, (all) => {
        const opening = Array.from(
          { length: SEAT_LIMITS.waveForMs / FRAME_MS + 2 },
          (): readonly Candidate[] => [owner],
        );
        const seen = play([...opening, ...all.map((others) => [...others, owner])]);
        expect(seen.at(-1)?.first).toBe(9);
      }),
    );
  });

  it('wait for whoever is hidden', () => {
    const child: Candidate = { id: 1, away: 0 };
    const other: Candidate = { id: 2, away: 0.3 };
    let seats = lockSeats(NO_SEATS, [child, other], nobodyKept, 0);
    seats = lockSeats(seats, [other], (id) => id === 1, 900);
    expect(seats).toMatchObject({ first: 1, second: 2 });
  });

  it('are no better placed one’s who stood by, when the first comes back from aside', () => {
    const other: Candidate = { id: 2, away: 0.05 };
    const together = Array.from({ length: 60 }, () => [{ id: 1, away: 0 }, other]);
    const alone = Array.from({ length: 60 }, () => [other]);
    const back = Array.from({ length: 60 }, () => [{ id: 3, away: 0.4 }, other]);
    expect(play([...together, ...alone, ...back]).at(-1)).toMatchObject({ first: 3, second: 2 });
  });
});
