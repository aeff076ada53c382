import { clamp } from '@advay/shared/kernel/clamp';
import { STEER_AFTER_MS, STEER_BEFORE_MS } from '../limits.ts';

type Pose = Readonly<{ atMs: number; across: number }>;

/** The other paddle as it is drawn: a little in the past, so that there is something to draw between. Times are theirs. */
export type RemotePaddle = Readonly<{
  /** In order of time. */
  poses: readonly Pose[];
  /** Where a strike entry says the paddle was: the drawn one is led through it. */
  steer: Readonly<{ across: number; half: number; sinceMs: number }> | null;
}>;

const POSES_KEPT = 24;

export const UNSEEN_PADDLE: RemotePaddle = { poses: [], steer: null };

export function hearPoses(paddle: RemotePaddle, heard: readonly Pose[]): RemotePaddle {
  const poses = paddle.poses.slice();
  for (const pose of heard) {
    // Nearly always it is newer than all, or the same as one of the last.
    let at = poses.length;
    while (at > 0 && (poses[at - 1]?.atMs ?? 0) > pose.atMs) at -= 1;
    if (poses[at - 1]?.atMs !== pose.atMs) poses.splice(at, 0, pose);
  }
  return { ...paddle, poses: poses.slice(-POSES_KEPT) };
}

/** From now on for a moment the paddle is drawn where it meets a ball at `across`: no ball bounces off air. */
export function steerThrough(paddle: RemotePaddle, across: number, half: number): RemotePaddle {
  return { ...paddle, steer: { across, half, sinceMs: 0 } };
}

export function passPaddleTime(paddle: RemotePaddle, dtMs: number): RemotePaddle {
  if (paddle.steer === null) return paddle;
  const sinceMs = paddle.steer.sinceMs + dtMs;
  return sinceMs > STEER_BEFORE_MS + STEER_AFTER_MS
    ? { ...paddle, steer: null }
    : { ...paddle, steer: { ...paddle.steer, sinceMs } };
}

function between(poses: readonly Pose[], atMs: number): number | null {
  const after = poses.find((pose) => pose.atMs >= atMs);
  const before = poses.findLast((pose) => pose.atMs <= atMs);
  if (after === undefined || before === undefined) return (after ?? before)?.across ?? null;
  const spanMs = after.atMs - before.atMs;
  const share = spanMs === 0 ? 0 : (atMs - before.atMs) / spanMs;
  return before.across + (after.across - before.across) * share;
}

/** Where to draw it at `atMs` of their clock, or null before anything was heard. */
export function paddleAt({ poses, steer }: RemotePaddle, atMs: number): number | null {
  const across = between(poses, atMs);
  if (across === null || steer === null) return across;
  const held = clamp(across, steer.across - steer.half, steer.across + steer.half);
  const fading = (steer.sinceMs - STEER_BEFORE_MS) / STEER_AFTER_MS;
  const coming = steer.sinceMs / STEER_BEFORE_MS;
  const weight = clamp(fading > 0 ? 1 - fading : coming, 0, 1);
  return across + (held - across) * weight;
}
