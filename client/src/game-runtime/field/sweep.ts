import type { Vec2 } from '@advay/shared/kernel/vec2';
import type { Pointer } from '../../input/player-input.ts';
import { MAX_SWEEP_SPANS } from '../limits.ts';
import { squaredDistanceToSegment } from './segment-distance.ts';
import { type FieldPoint, toSpans } from './spans.ts';

export type LastPointer = FieldPoint & Readonly<{ id: number }>;

/** The way of one pointer within a step, in spans. A pointer that just came has only where it is. */
export type Sweep = Readonly<{
  from: Vec2;
  to: Vec2;
  side: 'left' | 'right' | null;
  /** Put down here: a finger on glass or a mouse, not a hand that the camera found again. */
  isTap: boolean;
}>;

/**
 * The way each pointer went since the last step, so that a fast hand touches what lies between.
 * Only ever within one id; a loss leaves no last pointers, so the last point never joins the first new one.
 */
export function sweepPointers(
  last: readonly LastPointer[],
  pointers: readonly Pointer[],
  aspect: number,
): readonly Sweep[] {
  return pointers.map((pointer) => {
    const to = toSpans(pointer, aspect);
    const before = last.find((other) => other.id === pointer.id);
    const isTap = !before && pointer.side === null;
    if (!before) return { from: to, to, side: pointer.side, isTap };
    const from = toSpans(before, aspect);
    const [dx, dy] = [to.x - from.x, to.y - from.y];
    const isJump = dx * dx + dy * dy > MAX_SWEEP_SPANS * MAX_SWEEP_SPANS;
    return { from: isJump ? to : from, to, side: pointer.side, isTap };
  });
}

/** What is kept of a step's pointers for the next step's sweeps. */
export function lastPointers(pointers: readonly Pointer[]): readonly LastPointer[] {
  return pointers.map(({ id, xNorm, yNorm }) => ({ id, xNorm, yNorm }));
}

/** Whether the sweep comes as near to the place, in spans. */
export function sweepsWithin({ from, to }: Sweep, centre: Vec2, reachSpans: number): boolean {
  return squaredDistanceToSegment(centre, from, to) <= reachSpans * reachSpans;
}
