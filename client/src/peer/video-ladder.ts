import type { VideoRung } from './video-rung.ts';

/** Below this a full picture would crowd out the sound. */
export const SMALL_BELOW_BPS = 250_000;
/** Below this any picture would. */
export const OFF_BELOW_BPS = 120_000;
/**
 * To step up takes a little more than to stay. Not much: a browser estimates hardly more than it sends, and the
 * small picture with the sound is no more than this.
 */
const FULL_ABOVE_BPS = 275_000;
/** Bad news counts when it lasts this long … */
export const STEP_DOWN_MS = 2_000;
/** … and good news when it lasts this long. */
export const STEP_UP_MS = 5_000;
/**
 * The browser cannot estimate a path that it does not use: the only way to learn whether more goes is to send
 * more. After a step down the next try waits; each try that fails doubles the wait.
 */
export const FIRST_TRY_MS = 10_000;
export const LONGEST_TRY_MS = 60_000;
/** A try that held for this long was none: the wait is the first one again. */
export const HELD_MS = 15_000;

export type LadderNews = Readonly<{
  /** What the browser thinks can go out, sound and picture together; null: it does not say. */
  estimateBps: number | null;
}>;

export type Ladder = Readonly<{
  rung: VideoRung;
  sinceMs: number;
  /** Since when the news has asked for less, or for more; null: it doesn't. */
  lessSinceMs: number | null;
  moreSinceMs: number | null;
  /** Before this no larger picture is tried. */
  nextTryMs: number;
  /** How long the next step down will make it wait. */
  waitMs: number;
}>;

/** Begins in the middle: the first seconds of a call belong to the sound. */
export function freshLadder(nowMs: number): Ladder {
  return {
    rung: 'small',
    sinceMs: nowMs,
    lessSinceMs: null,
    moreSinceMs: null,
    nextTryMs: nowMs,
    waitMs: FIRST_TRY_MS,
  };
}

/** The ladder after one more reading of the connection, about once a second. Pure. */
export function stepLadder(ladder: Ladder, { estimateBps }: LadderNews, nowMs: number): Ladder {
  const { rung } = ladder;
  if (rung === 'off') return nowMs >= ladder.nextTryMs ? enter(ladder, 'small', nowMs) : ladder;
  if (estimateBps === null) return { ...ladder, lessSinceMs: null, moreSinceMs: null };

  if (estimateBps < (rung === 'full' ? SMALL_BELOW_BPS : OFF_BELOW_BPS)) {
    const lessSinceMs = ladder.lessSinceMs ?? nowMs;
    if (nowMs - lessSinceMs >= STEP_DOWN_MS) return stepDown(ladder, nowMs);
    return { ...ladder, lessSinceMs, moreSinceMs: null };
  }
  const isMore = rung === 'small' && estimateBps >= FULL_ABOVE_BPS;
  const moreSinceMs = isMore ? (ladder.moreSinceMs ?? nowMs) : null;
  if (moreSinceMs !== null && nowMs - moreSinceMs >= STEP_UP_MS && nowMs >= ladder.nextTryMs) {
    return enter(ladder, 'full', nowMs);
  }
  return { ...ladder, lessSinceMs: null, moreSinceMs };
}

function stepDown(ladder: Ladder, nowMs: number): Ladder {
  const waitMs = nowMs - ladder.sinceMs < HELD_MS ? ladder.waitMs : FIRST_TRY_MS;
  const waiting = {
    ...ladder,
    nextTryMs: nowMs + waitMs,
    waitMs: Math.min(waitMs * 2, LONGEST_TRY_MS),
  };
  return enter(waiting, ladder.rung === 'full' ? 'small' : 'off', nowMs);
}

function enter(ladder: Ladder, rung: VideoRung, nowMs: number): Ladder {
  return { ...ladder, rung, sinceMs: nowMs, lessSinceMs: null, moreSinceMs: null };
}
