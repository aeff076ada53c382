import { advanceFixedStep, STEP_MS } from '@advay/shared/kernel/fixed-step';
import type { GameEvent } from '../../../game-runtime/contract.ts';
import { MIN_PLAY_MS } from '../../../game-runtime/limits.ts';
import type { LoopSetup } from '../../../game-runtime/loop.ts';
import type { RemoteLoop } from '../../../game-runtime/offered-game.ts';
import { followPlaying, NOBODY_PLAYS } from '../../../game-runtime/playing-pointer.ts';
import { advanceSession, createSession, finishSession } from '../../../game-runtime/session.ts';
import { NO_INPUT, type PlayerInput } from '../../../input/player-input.ts';
import { seatOf } from '../../../input/seat-input.ts';
import { CHEERED_RALLIES, ENDING_MS } from '../limits.ts';
import { CHEERS } from '../rally/packet.ts';
import type { PongScene } from '../scene.ts';
import { acrossOf, type CourtLayout } from '../simulation/court-layout.ts';
import { hearRemoteEvent } from './hear-remote-event.ts';
import type { RemoteRally } from './remote-rally.ts';

type RemoteLoopOptions = LoopSetup &
  Readonly<{
    rally: RemoteRally;
    layout: CourtLayout;
    step: string;
    seed: number;
    /** Both homes begin the next match, whoever asked; the next loop plays it. */
    onNewMatch?: () => void;
  }>;

/**
 * Plays `rally` on this screen. Unlike a round on one screen it goes on while the hand is lost, since somebody is
 * waiting at the other end, and after the match, since the other home may still lack its last strike.
 */
export function createRemoteLoop(options: RemoteLoopOptions): RemoteLoop<PongScene> {
  const { rally, layout, source } = options;
  let session = createSession();
  let previous = rally.scene();
  let current = previous;
  let input: PlayerInput = NO_INPUT;
  let playing = NOBODY_PLAYS;
  let clock = { restMs: 0 };
  let alpha = 0;
  let lastFrameMs: number | null = null;
  let toldTracking: PlayerInput['tracking'] | null = null;
  let endingMs: number | null = null;
  let isFinished = false;
  let hasMet = rally.session.heardAtMs !== null;

  /** Time counts while a ball is in play; neither child is measured by a line. */
  function isOn(): boolean {
    const { kind } = rally.session.presence;
    return kind === 'together' || kind === 'floating' || current.farPlayer === 'bear';
  }

  function cheer(before: PongScene, events: GameEvent[]): void {
    if (current.rally === before.rally) return;
    const kind = CHEERS[CHEERED_RALLIES.indexOf(current.rally) % CHEERS.length];
    if (kind === undefined) return;
    rally.cheer(kind);
    events.push({ kind: 'say', line: 'in-a-row', values: { count: String(current.rally) } });
  }

  function step(nowMs: number, events: GameEvent[]): void {
    input = source.read(nowMs) ?? NO_INPUT;
    const pointers = input.tracking === 'tracked' ? seatOf(input, 0).pointers : [];
    playing = followPlaying(playing, pointers, STEP_MS);
    const pointer = pointers.find(({ id }) => id === playing.id);
    const across = pointer === undefined ? null : acrossOf(layout, pointer);
    previous = current;
    const told = rally.advance({ dtMs: STEP_MS, across });
    current = rally.scene();
    const heard = told.flatMap((event) => hearRemoteEvent(event, current, layout));
    if (!isFinished) cheer(previous, heard);
    events.push(...heard);
    if (!hasMet && rally.session.heardAtMs !== null) {
      hasMet = true;
      // What was played with the bear while waiting is no part of the match.
      session = createSession();
    }
    if (isOn() && endingMs === null) {
      session = advanceSession(session, { dtMs: STEP_MS, tracking: input.tracking, events: heard });
    }
    if (input.tracking !== toldTracking) {
      toldTracking = input.tracking;
      options.onTracking?.(input.tracking);
    }
    if (told.some(({ kind }) => kind === 'new-match')) options.onNewMatch?.();
    if (rally.isOver && endingMs === null) {
      endingMs = ENDING_MS;
      events.push({ kind: 'cue', cue: 'celebrate' }, { kind: 'say', line: 'end-all' });
    }
    if (endingMs !== null) endingMs = Math.max(0, endingMs - STEP_MS);
  }

  function finish(): void {
    if (isFinished) return;
    isFinished = true;
    const { score, options: match } = rally.session;
    const outcome = { share: Math.min(1, score.together / match.goal) };
    const { measures, ...result } = finishSession(session, { gameID: 'hand_pong', outcome });
    options.onRoundEnd?.({
      gameID: 'hand_pong',
      step: options.step,
      ...result,
      seed: options.seed,
      outcome,
      longestMissRun: measures.longestMissRun,
      calibration: null,
    });
  }

  return {
    advance(nowMs, isPaused) {
      if (isPaused) {
        lastFrameMs = null;
      } else {
        const due = advanceFixedStep(clock, nowMs - (lastFrameMs ?? nowMs));
        lastFrameMs = nowMs;
        clock = due.clock;
        alpha = due.alpha;
        const events: GameEvent[] = [];
        for (let left = due.steps; left > 0; left -= 1) {
          step(nowMs - (left - 1) * STEP_MS, events);
        }
        if (events.length > 0) options.onEvents?.(events);
        if (endingMs === 0) finish();
      }
      return { previous, current, alpha, input, isOver: isFinished };
    },
    end() {
      if (session.activeMs >= MIN_PLAY_MS) finish();
    },
    get state() {
      return current;
    },
  };
}
