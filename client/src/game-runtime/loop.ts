import { advanceFixedStep, STEP_MS } from '@advay/shared/kernel/fixed-step';
import { type InputSource, NO_INPUT, type PlayerInput } from '../input/player-input.ts';
import { withEmptySeats } from '../input/seat-input.ts';
import type { GameConfig, GameEvent, GameModule } from './contract.ts';
import type { FinishedRound } from './finished-round.ts';
import { createRecorder } from './recorder.ts';
import { advanceRound, createRound, type Round } from './round.ts';
import { finishSession } from './session.ts';

/** What every loop reads from and tells. */
export type LoopSetup = Readonly<{
  source: InputSource;
  /** A frame's events, when it had any. */
  onEvents?: (events: readonly GameEvent[]) => void;
  onTracking?: (tracking: 'tracked' | 'lost') => void;
  /** Once, in the frame that ended the round. */
  onRoundEnd?: (finished: FinishedRound) => void;
}>;

export type RoundLoopOptions<State> = LoopSetup &
  Readonly<{
    game: Pick<GameModule<State>, 'id' | 'simulation'>;
    config: GameConfig;
    seed: number;
    /** Keeps the inputs for a replay. */
    isRecorded?: boolean;
  }>;

/** What to draw: the picture stands `alpha` of the way from `previous` to `current`. */
export type LoopFrame<State> = Readonly<{
  previous: State;
  current: State;
  alpha: number;
  input: PlayerInput;
  isOver: boolean;
}>;

export interface RoundLoop<State> {
  /** One frame of the screen: reads the source and takes the steps that are due; none while paused. */
  advance(nowMs: number, isPaused: boolean): LoopFrame<State>;
  readonly state: State;
}

export function createRoundLoop<State>(options: RoundLoopOptions<State>): RoundLoop<State> {
  const { config, seed, source } = options;
  const { id, simulation } = options.game;
  const recorder = options.isRecorded ? createRecorder() : null;
  let round: Round<State> = createRound(simulation, config, seed);
  let previous = round.state;
  let input: PlayerInput = NO_INPUT;
  let clock = { restMs: 0 };
  let alpha = 0;
  let lastFrameMs: number | null = null;
  let toldTracking: 'tracked' | 'lost' | null = null;
  let comesFromPause = false;
  let calibration: FinishedRound['calibration'] = null;

  function step(nowMs: number, events: GameEvent[]): void {
    const read = source.read(nowMs) ?? NO_INPUT;
    input = read;
    // After a pause as after a loss: the first step has a lifted finger.
    const fed = comesFromPause ? withEmptySeats(read) : read;
    comesFromPause = false;
    recorder?.record(fed);
    previous = round.state;
    const next = advanceRound(simulation, round, fed);
    round = next.round;
    events.push(...next.events);
    if (round.tracking !== toldTracking) {
      toldTracking = round.tracking;
      options.onTracking?.(round.tracking);
    }
  }

  function finish(): void {
    const { outcome, session } = round;
    if (outcome === null) return;
    const { xpEarned, struggleIndex, unmeasured, activeMs, measures } = finishSession(session, {
      gameID: id,
      outcome,
    });
    options.onRoundEnd?.({
      gameID: id,
      step: config.step,
      xpEarned,
      struggleIndex,
      unmeasured,
      activeMs,
      seed,
      outcome,
      longestMissRun: measures.longestMissRun,
      calibration,
      ...(recorder ? { inputLog: recorder.log } : {}),
    });
  }

  /** After the end nothing moves but the pointer. */
  function rest(nowMs: number): void {
    input = source.read(nowMs) ?? NO_INPUT;
    previous = round.state;
    lastFrameMs = null;
  }

  function playFrame(nowMs: number): void {
    const due = advanceFixedStep(clock, nowMs - (lastFrameMs ?? nowMs));
    lastFrameMs = nowMs;
    clock = due.clock;
    alpha = due.alpha;
    const events: GameEvent[] = [];
    for (let left = due.steps; left > 0 && round.outcome === null; left -= 1) {
      step(nowMs - (left - 1) * STEP_MS, events);
    }
    for (const event of events) {
      if (event.kind !== 'calibrated') continue;
      calibration = { reach: event.reach, handSide: event.handSide };
    }
    if (events.length > 0) options.onEvents?.(events);
    if (round.outcome !== null) finish();
  }

  return {
    advance(nowMs, isPaused) {
      if (isPaused || round.outcome !== null) {
        comesFromPause ||= isPaused;
        rest(nowMs);
      } else {
        playFrame(nowMs);
      }
      return { previous, current: round.state, alpha, input, isOver: round.outcome !== null };
    },
    get state() {
      return round.state;
    },
  };
}
