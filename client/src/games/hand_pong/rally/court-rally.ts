import { SERVE_PAUSE_MS } from '../limits.ts';
import { aimServe, aimStrike, type StrikeRules } from './aim-strike.ts';
import type { Side } from './court.ts';
import { arrivalOf, flightMs } from './flight.ts';
import { type Arrival, covers, judgeArrival, NOT_COVERED } from './judge-arrival.ts';
import { nextWriter, type RallyEntry } from './rally-entry.ts';
import { NO_SCORE, type Score, scoreEntry } from './score.ts';

type Paddle = Readonly<{ across: number; half: number }>;

/** A rally with both sides on one screen: the same flights, judge and score, with nobody to agree with. */
export type CourtRally = Readonly<{
  last: RallyEntry | null;
  /** Entries so far. */
  count: number;
  sinceEntryMs: number;
  arrival: Arrival;
  score: Score;
}>;

export const NO_RALLY: CourtRally = {
  last: null,
  count: 0,
  sinceEntryMs: 0,
  arrival: NOT_COVERED,
  score: NO_SCORE,
};

type CourtInput = Readonly<{
  dtMs: number;
  paddles: readonly [Paddle, Paddle];
  /** How a ball is struck by a side. */
  rulesOf: (by: Side) => StrikeRules;
  seed: number;
}>;

/** One step; `entry` is what came of it, if anything did. */
export function advanceCourtRally(
  rally: CourtRally,
  { dtMs, paddles, rulesOf, seed }: CourtInput,
): Readonly<{ rally: CourtRally; entry: RallyEntry | null }> {
  const passed = { ...rally, sinceEntryMs: rally.sinceEntryMs + dtMs };
  const by = nextWriter(rally.last ?? undefined);
  const paddle = paddles[by];
  const atMs = 0;
  if (rally.last?.kind !== 'strike') {
    if (passed.sinceEntryMs < SERVE_PAUSE_MS) return { rally: passed, entry: null };
    const entrySeed = Math.imul(seed ^ (rally.count + 1), 0x9e3779b1) >>> 7;
    return write(passed, aimServe(by, paddle.across, rulesOf(by), entrySeed, atMs));
  }
  const { across } = arrivalOf(rally.last);
  const judged = judgeArrival(rally.arrival, {
    elapsedMs: passed.sinceEntryMs,
    flightMs: flightMs(rally.last),
    isCovered: covers(paddle.across, paddle.half, across),
  });
  switch (judged.verdict) {
    case 'flying':
      return { rally: { ...passed, arrival: judged.arrival }, entry: null };
    case 'hit':
      return write(passed, aimStrike(rally.last, paddle, rulesOf(by), atMs));
    case 'miss':
      return write(passed, { kind: 'miss', by, atMs, across });
  }
}

function write(rally: CourtRally, entry: RallyEntry) {
  const next: CourtRally = {
    last: entry,
    count: rally.count + 1,
    sinceEntryMs: 0,
    arrival: NOT_COVERED,
    score: scoreEntry(rally.score, rally.last ?? undefined, entry),
  };
  return { rally: next, entry };
}
