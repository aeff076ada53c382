import type { Vec2 } from '@advay/shared/kernel/vec2';
import { LEAD_HALVES, LEAVE_HALVES, REVERSAL_HALVES } from '../limits.ts';
import { project, type StrokeRoad } from '../road/stroke-road.ts';

/** Where the finger is, seen from the character. `edge` is just off the road: the character waits. */
export type FingerPlace =
  | Readonly<{ kind: 'on-road'; ahead: number }>
  | Readonly<{ kind: 'edge' | 'off-road' | 'going-back' }>;

/**
 * Looks at no more of the road than a little before and behind the character, so a finger that cuts across,
 * or drives on a part that comes later or was driven before, moves nothing.
 */
export function seeFinger(
  stroke: StrokeRoad,
  along: number,
  finger: Vec2,
  half: number,
): FingerPlace {
  const before = project(
    stroke,
    finger,
    along,
    Math.min(stroke.length, along + half * LEAD_HALVES),
  );
  if (before.away <= half) return { kind: 'on-road', ahead: before.along };
  const behind = project(stroke, finger, Math.max(0, along - half * REVERSAL_HALVES), along);
  const away = Math.min(before.away, behind.away);
  if (away <= half * LEAVE_HALVES) return { kind: 'edge' };
  const isOnOldRoad = project(stroke, finger, 0, along).away <= half;
  return { kind: isOnOldRoad ? 'going-back' : 'off-road' };
}
