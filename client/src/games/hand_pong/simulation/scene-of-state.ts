import { stepRules } from '../limits.ts';
import { COURT_UNITS, type CourtPoint } from '../rally/court.ts';
import { arrivalOf, ballAt } from '../rally/flight.ts';
import type { RallyEntry } from '../rally/rally-entry.ts';
import { pointsOf } from '../rally/score.ts';
import type { PongScene } from '../scene.ts';
import type { HandPongState } from './hand-pong-state.ts';
import { isFarTaken } from './take-seats.ts';

/** Steps of the trail, this far apart. */
const TRAIL_MS = 45;
const TRAIL_LENGTH = 6;
/** A missed ball rolls to who serves it within this long. */
const ROLL_MS = 600;

/** Where a flight's ball was a little before `phaseMs`, newest first. */
export function trailOf(flight: RallyEntry | null | undefined, phaseMs: number): CourtPoint[] {
  if (flight?.kind !== 'strike') return [];
  const trail: CourtPoint[] = [];
  for (let back = 1; back <= TRAIL_LENGTH && phaseMs - back * TRAIL_MS >= 0; back += 1) {
    trail.push(ballAt(flight, Math.floor(phaseMs - back * TRAIL_MS)));
  }
  return trail;
}

export function sceneOf(state: HandPongState): PongScene {
  const { rally, near, friend, paddleHalf: half, help } = state;
  const { last, sinceEntryMs, score } = rally;
  const isFlying = last?.kind === 'strike';
  const isComing = isFlying && last.by === 1;
  return {
    entry: rally.count,
    ball: isFlying ? ballAt(last, Math.floor(sinceEntryMs)) : restingBall(state),
    mood: isFlying ? 'flying' : 'resting',
    trail: trailOf(last, sinceEntryMs),
    near: { across: near.across, half, isSeen: near.awayMs === 0 },
    far: { across: friend.across, half, isSeen: true },
    farPlayer: isFarTaken(state) ? 'child' : 'friend',
    last: state.last,
    rally: score.rally,
    bestRally: score.bestRally,
    points: { near: pointsOf(score, 0), far: pointsOf(score, 1) },
    share: Math.min(1, state.hits / stepRules(state.step).goalHits),
    cheer: state.cheer,
    landing: isComing && help.level > 0 ? arrivalOf(last).across : null,
    card: null,
  };
}

function restingBall({ rally, near, friend }: HandPongState): CourtPoint {
  const by = rally.last?.by ?? 0;
  const paddle = by === 0 ? near.across : friend.across;
  const from = rally.last?.across ?? paddle;
  const share = Math.min(1, rally.sinceEntryMs / ROLL_MS);
  return { across: from + (paddle - from) * share, along: by === 0 ? 0 : COURT_UNITS };
}
