import { createRng } from '@advay/shared/kernel/rng';
import type { GameConfig } from '../../../game-runtime/contract.ts';
import { NOBODY_PLAYS } from '../../../game-runtime/playing-pointer.ts';
import { createFrame } from '../../../game-runtime/round-frame/round-frame.ts';
import { PADDLE_FACTOR, stepRules } from '../limits.ts';
import { COURT_UNITS } from '../rally/court.ts';
import { NO_RALLY } from '../rally/court-rally.ts';
import { WAITING_BEAR } from './bear.ts';
import { layCourt } from './court-layout.ts';
import type { HandPongState, SeatState } from './hand-pong-state.ts';

/** Long enough to count as away: nobody has sat down yet. */
const NEVER_MS = 60_000;
const EMPTY_SEAT: SeatState = {
  across: COURT_UNITS / 2,
  playing: NOBODY_PLAYS,
  awayMs: NEVER_MS,
};

export function createHandPong(config: GameConfig, seed: number): HandPongState {
  const { step, ageBand, handSide, players = 1 } = config;
  return {
    ...createFrame(),
    step,
    ageBand,
    players,
    handSide,
    layout: layCourt(config),
    paddleHalf: Math.round(stepRules(step).paddleHalf * PADDLE_FACTOR[ageBand]),
    seed,
    rng: createRng(seed),
    rally: NO_RALLY,
    near: EMPTY_SEAT,
    far: EMPTY_SEAT,
    bear: WAITING_BEAR,
    hits: 0,
    hitsInARow: 0,
    met: 0,
    way: { from: COURT_UNITS / 2, most: 0 },
    pace: 0,
    last: null,
    cheer: null,
  };
}
