import { type GameId, gameMeta } from '@advay/shared/games/catalogue';
import { clamp } from '@advay/shared/kernel/clamp';
import type { UnmeasuredReason } from '@advay/shared/schemas/telemetry';
import type { GameEvent, HelpLevel, Outcome } from './contract.ts';
import {
  BY_THE_WAY_SHARE,
  MAX_ACTIVE_MS,
  MIN_ATTEMPTS,
  MIN_PLAY_MS,
  MIN_TRACKED_SHARE,
  PLAYED_SHARE,
  RETRIES_FOR_FULL_SHARE,
  STALL_AFTER_MS,
  STRUGGLE_WEIGHTS,
  XP_FIXED_SHARE,
} from './limits.ts';

/** What a round's events and time add up to so far for one seat; plain JSON, the same for every game. */
export type Session = Readonly<{
  /** Tracked time, from the first tracked moment. */
  activeMs: number;
  /** Time after it in which the player was lost. */
  lostMs: number;
  sinceProgressMs: number;
  stallMs: number;
  helpLevel: HelpLevel;
  /** Help level summed over tracked time. */
  helpLevelMs: number;
  attempts: number;
  misses: number;
  /** Misses one after another, now and at most. */
  missRun: number;
  longestMissRun: number;
  retries: number;
}>;

type SessionMeasures = Readonly<{
  /** The four shares of struggleIndex, each 0..1. */
  miss: number;
  stall: number;
  help: number;
  retry: number;
  /** Tracked part of the time since play began, 0..1. */
  trackedShare: number;
  attempts: number;
  misses: number;
  longestMissRun: number;
  retries: number;
}>;

export type SessionResult = Readonly<{
  xpEarned: number;
  /** 0 easy .. 1 hard in hundredths; null when the round could not be measured. */
  struggleIndex: number | null;
  /** Whole milliseconds played: tracked and not paused. */
  activeMs: number;
  /** Why there is no struggleIndex; null where there is one. */
  unmeasured: UnmeasuredReason | null;
  measures: SessionMeasures;
}>;

export function createSession(): Session {
  return {
    activeMs: 0,
    lostMs: 0,
    sinceProgressMs: 0,
    stallMs: 0,
    helpLevel: 0,
    helpLevelMs: 0,
    attempts: 0,
    misses: 0,
    missRun: 0,
    longestMissRun: 0,
    retries: 0,
  };
}

/** Counts time of one step. Lost time stops every other clock; before play began it counts as nothing at all. */
function passTime(session: Session, tracking: 'tracked' | 'lost', dtMs: number): Session {
  if (tracking === 'lost') {
    return session.activeMs === 0 ? session : { ...session, lostMs: session.lostMs + dtMs };
  }
  const sinceProgressMs = session.sinceProgressMs + dtMs;
  return {
    ...session,
    activeMs: session.activeMs + dtMs,
    sinceProgressMs,
    stallMs: session.stallMs + clamp(sinceProgressMs - STALL_AFTER_MS, 0, dtMs),
    helpLevelMs: session.helpLevelMs + session.helpLevel * dtMs,
  };
}

function hear(session: Session, event: GameEvent): Session {
  switch (event.kind) {
    case 'attempt': {
      const missRun = event.isHit ? 0 : session.missRun + 1;
      return {
        ...session,
        attempts: session.attempts + 1,
        misses: session.misses + (event.isHit ? 0 : 1),
        missRun,
        longestMissRun: Math.max(session.longestMissRun, missRun),
      };
    }
    case 'progress':
      return { ...session, sinceProgressMs: 0, helpLevel: 0 };
    case 'help':
      return { ...session, helpLevel: event.level };
    case 'retry':
      return { ...session, retries: session.retries + 1 };
    default:
      return session;
  }
}

/**
 * The session of one seat after one step of the round: first its time, then its events. What the other child here does
 * is no part of it.
 */
export function advanceSession(
  session: Session,
  step: Readonly<{
    dtMs: number;
    tracking: 'tracked' | 'lost';
    events: readonly GameEvent[];
    seat?: 0 | 1;
  }>,
): Session {
  const passed = passTime(session, step.tracking, step.dtMs);
  if (step.events.length === 0) return passed;
  const { seat = 0 } = step;
  const own = step.events.filter((event) => ('seat' in event ? (event.seat ?? 0) : 0) === seat);
  return own.reduce(hear, passed);
}

function measureSession(session: Session): SessionMeasures {
  const { activeMs, lostMs, attempts, misses, retries } = session;
  const shareOfPlay = (ms: number) => (activeMs === 0 ? 0 : clamp(ms / activeMs, 0, 1));
  return {
    miss: attempts === 0 ? 0 : misses / attempts,
    stall: shareOfPlay(session.stallMs),
    help: shareOfPlay(session.helpLevelMs / 3),
    retry: Math.min(1, retries / RETRIES_FOR_FULL_SHARE),
    trackedShare: activeMs === 0 ? 0 : activeMs / (activeMs + lostMs),
    attempts,
    misses,
    longestMissRun: session.longestMissRun,
    retries,
  };
}

function struggleOf(measures: SessionMeasures): number {
  const { miss, stall, help, retry } = STRUGGLE_WEIGHTS;
  const sum =
    miss * measures.miss + stall * measures.stall + help * measures.help + retry * measures.retry;
  // The nudge keeps 0.285, which floats a hair below, from rounding down.
  return Math.round(clamp(sum, 0, 1) * 100 + 1e-9) / 100;
}

/** Why the round cannot be measured, or null. What was not seen comes first: it may be what cut the round short. */
function whyUnmeasured(session: Session, measures: SessionMeasures): UnmeasuredReason | null {
  if (measures.trackedShare < MIN_TRACKED_SHARE) return 'poorly-seen';
  const isLongEnough = measures.attempts >= MIN_ATTEMPTS || session.activeMs >= MIN_PLAY_MS;
  return isLongEnough ? null : 'too-short';
}

/** XP of a finished round: a fixed part for everybody who played and a small one for how much of the goal was reached. */
function xpForRound(gameId: GameId, outcome: Outcome): number {
  const { maxXpPerRound } = gameMeta(gameId);
  const fixed = Math.round(maxXpPerRound * XP_FIXED_SHARE);
  const share = clamp(outcome.share, 0, 1);
  // A round in which next to nothing was reached was waited out, or played against: not played.
  const played = clamp((share - BY_THE_WAY_SHARE) / (PLAYED_SHARE - BY_THE_WAY_SHARE), 0, 1);
  return Math.round(fixed * played) + Math.floor((maxXpPerRound - fixed) * share);
}

/** Closes a round that has an outcome. */
export function finishSession(
  session: Session,
  round: Readonly<{ gameID: GameId; outcome: Outcome }>,
): SessionResult {
  const measures = measureSession(session);
  const unmeasured = whyUnmeasured(session, measures);
  return {
    xpEarned: xpForRound(round.gameID, round.outcome),
    struggleIndex: unmeasured === null ? struggleOf(measures) : null,
    activeMs: Math.min(MAX_ACTIVE_MS, Math.round(session.activeMs)),
    unmeasured,
    measures,
  };
}
