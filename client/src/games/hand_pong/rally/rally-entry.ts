import { otherSide, type Side } from './court.ts';
import type { Flight } from './flight.ts';

/**
 * What the log is made of. A strike begins a flight; one that follows a miss, or nothing, is a serve.
 * `atMs` is the writer's own clock in whole milliseconds, for pacing only.
 */
export type Strike = Flight & Readonly<{ kind: 'strike'; atMs: number }>;
/** The ball got past `by`. */
type Miss = Readonly<{ kind: 'miss'; by: Side; atMs: number; across: number }>;
export type RallyEntry = Strike | Miss;

/**
 * The only side that may write what comes after `last`: the one the ball flies to, or who missed it and so serves.
 * One writer for each entry, so there is nothing to arbitrate.
 */
export function nextWriter(last: RallyEntry | undefined): Side {
  if (last === undefined) return 0;
  return last.kind === 'strike' ? otherSide(last.by) : last.by;
}

/** Whether `next` may stand after `last`: a serve after a miss, strike or miss after a strike, by the right side. */
export function canFollow(last: RallyEntry | undefined, next: RallyEntry): boolean {
  if (next.by !== nextWriter(last)) return false;
  return next.kind === 'strike' || last?.kind === 'strike';
}

export function isSameEntry(a: RallyEntry, b: RallyEntry): boolean {
  if (a.kind !== b.kind || a.by !== b.by || a.atMs !== b.atMs || a.across !== b.across)
    return false;
  if (a.kind === 'miss' || b.kind === 'miss') return true;
  return a.angle === b.angle && a.speed === b.speed && a.curve === b.curve;
}
