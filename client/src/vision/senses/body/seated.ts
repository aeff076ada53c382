import type { ViewPoint } from '../../view-space.ts';
import type { BodyOutline } from './body-outline.ts';
import { SEATED_LIMITS } from './limits.ts';

type Posture = 'hidden' | 'bent' | 'standing' | 'between';

/** Plain data between two frames. */
export type Seated = Readonly<{
  isSeated: boolean;
  posture: Posture;
  /** Since when it is that, and where the hips were then. */
  sinceMs: number;
  hips: ViewPoint | null;
}>;

export const NOT_SEATED: Seated = {
  isSeated: false,
  posture: 'between',
  sinceMs: Number.NEGATIVE_INFINITY,
  hips: null,
};

/**
 * Whether the legs take part. They do not when hips or knees are out of sight, nor when they rest bent as on a chair;
 * each for a while, as a crouch and a step out of the picture pass.
 */
export function noteSeated(
  before: Seated,
  outline: Pick<BodyOutline, 'hips' | 'knees' | 'torso'>,
  timeMs: number,
): Seated {
  const { hips } = outline;
  const posture = postureOf(outline);
  const goesOn = posture === before.posture && (posture !== 'bent' || haveRested(before, outline));
  const now = goesOn ? before : { ...before, posture, sinceMs: timeMs, hips };
  // What is neither says nothing: a child of four stands on thighs that are that short.
  if (posture === 'between') return now;
  const isLong = timeMs - now.sinceMs >= LASTS_MS[posture];
  return isLong ? { ...now, isSeated: posture !== 'standing' } : now;
}

const LASTS_MS: Readonly<Record<Exclude<Posture, 'between'>, number>> = {
  hidden: SEATED_LIMITS.hiddenForMs,
  bent: SEATED_LIMITS.bentForMs,
  standing: SEATED_LIMITS.standingForMs,
};

function postureOf({ hips, knees, torso }: Pick<BodyOutline, 'hips' | 'knees' | 'torso'>): Posture {
  if (hips === null || knees === null || torso === null) return 'hidden';
  const thighTorsos = (knees.yNorm - hips.yNorm) / torso;
  if (thighTorsos <= SEATED_LIMITS.bentThighTorsos) return 'bent';
  return thighTorsos >= SEATED_LIMITS.straightThighTorsos ? 'standing' : 'between';
}

function haveRested(before: Seated, { hips, torso }: Pick<BodyOutline, 'hips' | 'torso'>): boolean {
  if (hips === null || torso === null || before.hips === null) return false;
  return Math.abs(hips.yNorm - before.hips.yNorm) <= SEATED_LIMITS.hipsRestTorsos * torso;
}
