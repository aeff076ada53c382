import type { PagePoint } from '../record/draw.ts';

type Moment = PagePoint & Readonly<{ atMs: number }>;

/** Where a finger was told to be, oldest first; the last one null when it went away. */
export type FingerPath = Readonly<{ moments: readonly Moment[]; goneMs: number | null }>;

export const NO_FINGER: FingerPath = { moments: [], goneMs: null };

/** It is shown a little late, so that between two points told 15 times a second it glides and never leaps. */
export const SHOWN_LATE_MS = 90;
/** What it leaves behind has faded by then. */
export const TRAIL_MS = 800;
/** A finger that was told so long ago comes back where it is, without a line from there. */
const ANEW_MS = 400;

export function noteFinger(path: FingerPath, point: PagePoint | null, nowMs: number): FingerPath {
  if (point === null) return path.goneMs === null ? { ...path, goneMs: nowMs } : path;
  const last = path.moments.at(-1);
  if (last === undefined || path.goneMs !== null) {
    return { moments: [{ ...point, atMs: nowMs }], goneMs: null };
  }
  // It rested and told so seldom: it leaves from there now.
  const left = nowMs - last.atMs > ANEW_MS ? [{ ...last, atMs: nowMs - SHOWN_LATE_MS }] : [];
  const kept = path.moments.filter(({ atMs }) => nowMs - atMs < TRAIL_MS + 2 * SHOWN_LATE_MS);
  return { moments: [...kept, ...left, { ...point, atMs: nowMs }], goneMs: null };
}

/** Where it is shown at a time; null before it was there and after it went. */
export function fingerAt({ moments, goneMs }: FingerPath, nowMs: number): PagePoint | null {
  const atMs = nowMs - SHOWN_LATE_MS;
  const last = moments.at(-1);
  if (last === undefined || (goneMs !== null && atMs >= goneMs)) return null;
  const next = moments.findIndex((moment) => moment.atMs > atMs);
  if (next < 0) return { x: last.x, y: last.y };
  const to = moments[next];
  const from = moments[next - 1];
  if (to === undefined) return null;
  if (from === undefined) return next === 0 && moments.length === 1 ? { x: to.x, y: to.y } : null;
  const share = (atMs - from.atMs) / Math.max(1, to.atMs - from.atMs);
  return { x: from.x + (to.x - from.x) * share, y: from.y + (to.y - from.y) * share };
}
