import { SEND_EVERY_MS } from '../limits.ts';
import type { Side } from './court.ts';
import type { Flight } from './flight.ts';
import { createHandPaddle, type HandPaddle } from './hand-paddle.ts';
import { type Arrival, NOT_COVERED } from './judge-arrival.ts';
import type { Cheer } from './packet.ts';
import { type PeerClock, UNKNOWN_CLOCK } from './peer-clock.ts';
import { NOBODY_YET, type Presence } from './presence.ts';
import { createLog, type RallyLog } from './rally-log.ts';
import { type RemotePaddle, UNSEEN_PADDLE } from './remote-paddle.ts';
import { NO_SCORE, type Score } from './score.ts';

/** What one side brings to a match; the rest is agreed on by the log. */
export type RallyOptions = Readonly<{
  side: Side;
  /** The same on both sides: it chooses where serves go. */
  seed: number;
  /** 0..255, drawn at random at every start: tells a page that began anew from one that went on. */
  life: number;
  /** Half of the own paddle, and the speed of balls that come to this child. */
  paddleHalf: number;
  pace: number;
  /** Steepest angle and most spin this side strikes with. */
  steepest: number;
  mostSpin: number;
  /** Strikes together that make a match. */
  goal: number;
}>;

/** The peer as its newest packet told. */
type PeerView = Readonly<{
  life: number;
  seq: number;
  sentMs: number;
  heardAtMs: number;
  epoch: number;
  length: number;
  half: number;
  pace: number;
  isHandSeen: boolean;
  cheer: Readonly<{ kind: Cheer; count: number }>;
}>;

/** One side of a match, plain data. Times are its own clock's. */
export type RallySession = Readonly<{
  options: RallyOptions;
  nowMs: number;
  log: RallyLog;
  score: Score;
  /** Since the last entry was known here, without the time the ball hung: a flight's or a pause's clock. */
  sinceEntryMs: number;
  arrival: Arrival;
  /** How much longer the flight away from here is drawn than it takes; fixed when it begins. */
  planMs: number;
  /** The flight whose end was not drawn yet when its answer came, and how much of it. */
  unfinished: Readonly<{ flight: Flight; gapMs: number }> | null;
  hand: HandPaddle;
  /** Own paddle one step ago, two, …: for packets. */
  trail: readonly number[];
  cheer: Readonly<{ kind: Cheer; count: number }>;
  peer: PeerView | null;
  clock: PeerClock;
  jitterMs: number;
  remotePaddle: RemotePaddle;
  /** When the last packet came; null before the first. */
  heardAtMs: number | null;
  presence: Presence;
  seq: number;
  sentAtMs: number;
  eagerSends: number;
}>;

/** What a step shows for the first time; never taken back. */
export type RallyEvent =
  | Readonly<{ kind: 'serve' | 'strike' | 'miss'; n: number; by: Side }>
  | Readonly<{ kind: 'cheer'; cheer: Cheer }>
  | Readonly<{ kind: 'presence'; now: Presence['kind'] }>
  /** Both began a new match: the epoch rose. */
  | Readonly<{ kind: 'new-match'; epoch: number }>;

export function createRallySession(options: RallyOptions): RallySession {
  return {
    options,
    nowMs: 0,
    log: createLog(1),
    score: NO_SCORE,
    sinceEntryMs: 0,
    arrival: NOT_COVERED,
    planMs: 0,
    unfinished: null,
    hand: createHandPaddle(options.paddleHalf),
    trail: [],
    cheer: { kind: 'clap', count: 0 },
    peer: null,
    clock: UNKNOWN_CLOCK,
    jitterMs: 0,
    remotePaddle: UNSEEN_PADDLE,
    heardAtMs: null,
    presence: NOBODY_YET,
    seq: 0,
    sentAtMs: -SEND_EVERY_MS,
    eagerSends: 0,
  };
}

export function isMatchOver({ score, options }: RallySession): boolean {
  return score.together >= options.goal;
}

/** Nothing the peer has is missing here. */
export function isSynced({ peer, log }: RallySession): boolean {
  return peer !== null && peer.epoch === log.epoch && peer.length <= log.entries.length;
}
