import { clamp } from '@advay/shared/kernel/clamp';
import type { Vec2 } from '@advay/shared/kernel/vec2';
import type { ArrowCluster } from '../controls/movement-keys.ts';
import { MAX_GAP_MS } from './limits.ts';

/** A point that keys steer, in field units. */
export interface SteeredPointer {
  /** Whether the key is one of its own. */
  knows(code: string): boolean;
  press(code: string): void;
  release(code: string): void;
  letGo(): void;
  /** Moves on to now: where it is, and which way it is steered, each -1, 0 or 1. */
  read(nowMs: number, aspect: number): Readonly<{ at: Vec2; steered: Vec2 }>;
}

/** Field widths per second: slow enough at first to hit a corridor, fast enough later to cross the field. */
const START_SPEED = 0.18;
const TOP_SPEED = 0.7;
const SPEED_UP_MS = 900;

export function createSteeredPointer(
  clusters: readonly ArrowCluster[],
  start: Vec2,
): SteeredPointer {
  const directions: Readonly<Record<string, Vec2>> = Object.fromEntries(
    clusters.flatMap(({ left, right, up, down }) => [
      [left, { x: -1, y: 0 }],
      [right, { x: 1, y: 0 }],
      [up, { x: 0, y: -1 }],
      [down, { x: 0, y: 1 }],
    ]),
  );
  const held = new Set<string>();
  // Pressed since the last read, and perhaps let go before it: steered for that one read none the less.
  const tapped = new Set<string>();
  let at = start;
  let steeringMs = 0;
  let lastReadMs: number | null = null;

  function direction(): Vec2 {
    const ways = [...new Set([...held, ...tapped])].map((code) => directions[code]);
    const sum = (axis: 'x' | 'y') => ways.reduce((total, way) => total + (way?.[axis] ?? 0), 0);
    return { x: clamp(sum('x'), -1, 1), y: clamp(sum('y'), -1, 1) };
  }

  function move(elapsedMs: number, steered: Vec2, aspect: number): void {
    const length = Math.hypot(steered.x, steered.y);
    steeringMs = length === 0 ? 0 : steeringMs + elapsedMs;
    if (length === 0) return;
    const ease = clamp(steeringMs / SPEED_UP_MS, 0, 1) ** 2;
    const travel = ((START_SPEED + (TOP_SPEED - START_SPEED) * ease) * elapsedMs) / 1000 / length;
    at = {
      x: clamp(at.x + steered.x * travel, 0, 1),
      y: clamp(at.y + steered.y * travel * aspect, 0, 1),
    };
  }

  return {
    knows: (code) => code in directions,
    press(code) {
      for (const codes of [held, tapped]) codes.add(code);
    },
    release: (code) => void held.delete(code),
    letGo() {
      held.clear();
      tapped.clear();
    },
    read(nowMs, aspect) {
      const elapsedMs = clamp(nowMs - (lastReadMs ?? nowMs), 0, MAX_GAP_MS);
      lastReadMs = nowMs;
      const steered = direction();
      tapped.clear();
      move(elapsedMs, steered, aspect);
      return { at, steered };
    },
  };
}
