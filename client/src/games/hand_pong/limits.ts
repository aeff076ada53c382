import type { AgeBand } from '@advay/shared/games/catalogue';
import { rulesOf } from '../../game-runtime/round-frame/rules-of.ts';

/** Every size, time and threshold of the game. Lengths are in court units: 1024 from wall to wall. */

export const BALL_RADIUS = 56;

/** The camera and the hand model are this late at most: a paddle that was there, or comes in time, has hit. */
export const FORGIVEN_MS = 80;
/** The hit box beside the paddle that is drawn. */
export const HIT_BOX_FACTOR = 1.1;

// The way between two homes.

export const SEND_EVERY_MS = 1000 / 30;
/** After news, so many packets go one after another, one a step: a lost one costs 17 ms and not 33. */
export const EAGER_SENDS = 5;
/** More than this waiting in the channel: drop, never queue. */
export const MOST_BUFFERED_BYTES = 1_024;
/** Added to round trip and jitter when the far half of a flight is planned. */
export const PLAN_MARGIN_MS = 50;
export const RTT_SAMPLES_FOR_OFFSET = 16;
export const RTT_SAMPLES_FOR_SPREAD = 64;
/** Packets that are kept for the next step: about a second of them. */
export const MOST_WAITING_PACKETS = 32;
export const MOST_ENTRIES_PER_PACKET = 8;
/** Silence after which the ball floats, the wait card stands, and the bear takes over. */
export const FLOAT_AFTER_MS = 500;
export const WAIT_CARD_AFTER_MS = 3_000;
export const BEAR_AFTER_MS = 10_000;
/** Nobody was there yet whose place it would take: it need not wait so long. */
export const BEAR_BEFORE_FRIEND_MS = 1_500;
export const COUNTDOWN_MS = 1_500;
/** The other paddle is drawn at least this far in the past. */
export const REMOTE_DELAY_MIN_MS = 100;
/** A strike leads the drawn paddle to the ball within the first time, and lets it go within the second. */
export const STEER_BEFORE_MS = 17;
export const STEER_AFTER_MS = 220;
/** A hand hidden this long stays where it was; then the paddle eases to the middle. */
export const HAND_HOLD_MS = 300;
export const HAND_EASE_PER_S = 3;
/** After this long the next serve is slow. */
export const HAND_LONG_LOST_MS = 2_000;

/** Between a miss and the serve. */
export const SERVE_PAUSE_MS = 1_200;

// A round on one screen.

export type StepRules = Readonly<{
  /** Half of the child's paddle before the age's factor. */
  paddleHalf: number;
  /** Index of the speed table a rally begins with, before the age's shift, and how far it may grow. */
  speed: number;
  speedGrowth: number;
  /** Places of the tables from straight and from no spin. */
  steepest: number;
  mostSpin: number;
  /** The child's own strikes that fill the round; serves are given. */
  goalHits: number;
}>;

export const STEPS = {
  'slow-wide': {
    paddleHalf: 200,
    speed: 1,
    speedGrowth: 0,
    steepest: 1,
    mostSpin: 0,
    goalHits: 8,
  },
  steady: { paddleHalf: 150, speed: 3, speedGrowth: 1, steepest: 2, mostSpin: 0, goalHits: 10 },
  quick: { paddleHalf: 130, speed: 4, speedGrowth: 3, steepest: 3, mostSpin: 0, goalHits: 12 },
  spin: { paddleHalf: 140, speed: 4, speedGrowth: 2, steepest: 3, mostSpin: 2, goalHits: 12 },
} as const satisfies Record<string, StepRules>;

export const stepRules = (step: string): StepRules => rulesOf<StepRules>(STEPS, step);

export const PADDLE_FACTOR: Readonly<Record<AgeBand, number>> = {
  '3-4': 1.25,
  '5-6': 1.1,
  '7-8': 1,
};
export const SPEED_SHIFT: Readonly<Record<AgeBand, number>> = { '3-4': -1, '5-6': 0, '7-8': 1 };
/** The pace is the child's own: one place quicker after so many strikes in a row, one slower after a miss. */
export const HITS_PER_SPEED_UP = 3;

/** The bear sees the ball this late, moves no faster (units a millisecond), and errs by its own hand. */
export const BEAR_REACTION_MS = 320;
export const BEAR_SPEED = 0.95;
/** Spread of its aim in half paddles, at the slowest ball and more for each place of speed. */
export const BEAR_ERROR = 0.5;
export const BEAR_ERROR_PER_SPEED = 0.06;
/** Somebody who leaves the far seat is stood in for after this long. */
export const SEAT_LEFT_MS = 2_000;

/** A paddle that went so far since the ball was struck went to meet it; one that lies there is only hit. */
export const MEET_UNITS = 40;
/** So many of the strikes of a round are met by whoever plays: all of these are all of the goal. */
export const MET_SHARE = 0.75;

/** Rallies of these lengths are cheered, for so long. */
export const CHEERED_RALLIES: readonly number[] = [4, 8, 12, 16, 24];
export const CHEER_MS = 1_200;

/** Longest round; it then ends as kindly as a full one. Nobody sees a clock. */
export const ROUND_MS = 90_000;
export const ENDING_MS = 1_200;

/** The court inside the field: where it lies across at most, and the least of the reach it is laid into. */
export const WIDE_BAND = { low: 0.2, high: 0.88 } as const;
export const TALL_BAND = { low: 0.12, high: 0.88 } as const;
export const LEAST_BAND = 0.45;
/** Paddle lines, along. In a wide window the camera's picture has the lower right corner: the court keeps out of it. */
export const WIDE_LINES = { left: 0.13, right: 0.8 } as const;
export const TALL_LINES = { near: 0.17, far: 0.2 } as const;
