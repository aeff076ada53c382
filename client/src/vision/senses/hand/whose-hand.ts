import { type ViewPoint, viewDistance } from '../../view-space.ts';
import { shareBetween } from '../share-between.ts';
import type { HandShape } from './hand-shape.ts';
import { OWNER_LIMITS } from './limits.ts';

/** A hand of one frame, with what tells whether it plays. */
export type PresentHand = Readonly<{
  id: number;
  palm: ViewPoint;
  /** Wrist to middle knuckle over the frame's height. */
  scale: number;
  shape: HandShape | null;
}>;

type Used = Readonly<{
  id: number;
  /** Where the palm was, and when, at the last look at its speed. */
  palm: ViewPoint;
  sinceMs: number;
  /** The fastest it was lately, 0..1, and when. */
  use: number;
  usedAtMs: number;
}>;

/** Plain data between two frames. */
export type Ownership = Readonly<{
  owner: number | null;
  used: readonly Used[];
  /** Who is ahead of the owner, and since when. */
  challenger: Readonly<{ id: number; sinceMs: number }> | null;
}>;

export const NO_OWNER: Ownership = { owner: null, used: [], challenger: null };

/**
 * Whose hand plays: the nearest, the one that points, the one in use. A fist on the table that was there first and a
 * grown-up's hand behind are neither. The owner keeps the pointer unless another is clearly ahead for a moment;
 * `isBelieved` says whether an owner that this frame missed may still be there.
 */
export function chooseOwner(
  before: Ownership,
  hands: readonly PresentHand[],
  isBelieved: (id: number) => boolean,
  timeMs: number,
  frameAspect: number,
): Ownership {
  const used = hands.map((hand) =>
    noteUse(
      before.used.find(({ id }) => id === hand.id),
      hand,
      timeMs,
      frameAspect,
    ),
  );
  const kept = before.used.filter(({ id }) => isBelieved(id) && !hands.some((h) => h.id === id));
  const nearest = Math.max(...hands.map(({ scale }) => scale));
  const scoreOf = (hand: PresentHand) =>
    scoreOfNearness(hand.scale / nearest) +
    scoreOfShape(hand.shape) +
    scoreOfUse(used, hand.id, timeMs);
  const [best] = hands.toSorted((a, b) => scoreOf(b) - scoreOf(a));
  const all = [...used, ...kept];
  const { owner } = before;
  if (owner === null || !isBelieved(owner)) {
    return { owner: best?.id ?? null, used: all, challenger: null };
  }
  const owners = hands.find(({ id }) => id === owner);
  const isAhead =
    best !== undefined &&
    owners !== undefined &&
    scoreOf(best) - scoreOf(owners) >= OWNER_LIMITS.lead;
  if (!isAhead) return { owner, used: all, challenger: null };
  const sinceMs = before.challenger?.id === best.id ? before.challenger.sinceMs : timeMs;
  return timeMs - sinceMs >= OWNER_LIMITS.leadForMs
    ? { owner: best.id, used: all, challenger: null }
    : { owner, used: all, challenger: { id: best.id, sinceMs } };
}

/** A hand half as large is not half as near: it is somebody else's. */
function scoreOfNearness(shareOfNearest: number): number {
  return shareBetween(shareOfNearest, OWNER_LIMITS.behindShare, OWNER_LIMITS.nearShare);
}

function scoreOfShape(shape: HandShape | null): number {
  if (shape === 'point') return 1;
  return shape === 'open' ? 0.6 : 0;
}

function scoreOfUse(used: readonly Used[], id: number, timeMs: number): number {
  const found = used.find((one) => one.id === id);
  if (found === undefined) return 0;
  const ageMs = timeMs - found.usedAtMs;
  return found.use * Math.max(0, 1 - ageMs / OWNER_LIMITS.usedForMs);
}

function noteUse(
  before: Used | undefined,
  { id, palm }: PresentHand,
  timeMs: number,
  frameAspect: number,
): Used {
  if (before === undefined) return { id, palm, sinceMs: timeMs, use: 0, usedAtMs: timeMs };
  const overMs = timeMs - before.sinceMs;
  if (overMs < OWNER_LIMITS.speedOverMs) return before;
  const speedPerS = (viewDistance(palm, before.palm, frameAspect) * 1000) / overMs;
  const now = Math.min(1, speedPerS / OWNER_LIMITS.usedSpeedPerS);
  const left = scoreOfUse([before], id, timeMs);
  const latest = { id, palm, sinceMs: timeMs };
  return now >= left
    ? { ...latest, use: now, usedAtMs: timeMs }
    : { ...latest, use: before.use, usedAtMs: before.usedAtMs };
}
