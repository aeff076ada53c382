import { stepRules } from '../limits.ts';
import { arrivalOf } from '../rally/flight.ts';
import { pointsOf } from '../rally/score.ts';
import { trailOf } from '../rally/trail.ts';
import type { PongScene } from '../scene.ts';
import { courtBall } from './court-ball.ts';
import type { HandPongState } from './hand-pong-state.ts';
import { isFarTaken } from './take-seats.ts';

/** What a round on one screen looks like. */
export function sceneOf(state: HandPongState): PongScene {
  const { rally, near, bear, paddleHalf: half, help } = state;
  const { last, sinceEntryMs, score } = rally;
  const isFlying = last?.kind === 'strike';
  const isComing = isFlying && last.by === 1;
  return {
    entry: rally.count,
    ball: courtBall(rally, { near: near.across, far: bear.across }),
    mood: isFlying ? 'flying' : 'resting',
    trail: trailOf(isFlying ? last : null, sinceEntryMs),
    near: { across: near.across, half, isSeen: near.awayMs === 0 },
    far: { across: bear.across, half, isSeen: true },
    farPlayer: isFarTaken(state) ? 'child' : 'bear',
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
