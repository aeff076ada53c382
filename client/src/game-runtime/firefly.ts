import { distance, mix, type Vec2 } from '@advay/shared/kernel/vec2';
import type { PlayerInput, Pointer } from '../input/player-input.ts';
import { allPointers } from '../input/seat-input.ts';

type TrailPoint = Readonly<Vec2 & { ageMs: number }>;

/** One light for each of the child's pointers, in field units. */
export type Firefly = Readonly<{
  pointerId: number | null;
  at: Vec2;
  /** False while no finger carries it: it waits where it was left. */
  isHeld: boolean;
  /** Newest last. */
  trail: readonly TrailPoint[];
}>;

export type Fireflies = Readonly<{
  lights: readonly Firefly[];
  /** 0 seen .. 1 lost: how far the garden is dimmed and the lights search. */
  dim: number;
  searchMs: number;
}>;

const TRAIL_LIFE_MS = 260;
/** A longer way in one frame is a new place, not a movement: no trail across it. */
const TRAIL_MAX_GAP = 0.2;
const DIM_MS = 400;
const SEARCH_ROUND_MS = 2_600;
const SEARCH_REACH = 0.05;

export function createFireflies(): Fireflies {
  const waiting: Firefly = { pointerId: null, at: { x: 0.5, y: 0.6 }, isHeld: false, trail: [] };
  return { lights: [waiting], dim: 0, searchMs: 0 };
}

/** Moves the lights with the pointers; lost, they stay where they were and the search begins. */
export function advanceFireflies(
  fireflies: Fireflies,
  input: PlayerInput,
  elapsedMs: number,
): Fireflies {
  const isLost = input.tracking === 'lost';
  const dimChange = (isLost ? elapsedMs : -elapsedMs) / DIM_MS;
  const dim = Math.min(1, Math.max(0, fireflies.dim + dimChange));
  const searchMs = isLost ? fireflies.searchMs + elapsedMs : 0;
  const pointers = allPointers(input);
  if (pointers.length === 0) {
    const lights = fireflies.lights.slice(0, 1).map((light) => leave(light, elapsedMs));
    return { lights, dim, searchMs };
  }
  const lights = pointers.map((pointer) => carry(fireflies.lights, pointer, elapsedMs));
  return { lights, dim, searchMs };
}

function ageTrail(trail: readonly TrailPoint[], elapsedMs: number): readonly TrailPoint[] {
  return trail
    .map((point) => ({ ...point, ageMs: point.ageMs + elapsedMs }))
    .filter((point) => point.ageMs < TRAIL_LIFE_MS);
}

function leave(light: Firefly, elapsedMs: number): Firefly {
  return { ...light, pointerId: null, isHeld: false, trail: ageTrail(light.trail, elapsedMs) };
}

function carry(lights: readonly Firefly[], pointer: Pointer, elapsedMs: number): Firefly {
  const at = { x: pointer.xNorm, y: pointer.yNorm };
  const held = { pointerId: pointer.id, at, isHeld: true };
  const before = lights.find((light) => light.pointerId === pointer.id);
  if (before === undefined || distance(before.at, at) > TRAIL_MAX_GAP) {
    return { ...held, trail: [] };
  }
  return { ...held, trail: [...ageTrail(before.trail, elapsedMs), { ...before.at, ageMs: 0 }] };
}

/** Where a light is drawn: at its pointer, or circling around the place it was lost at. */
export function shownAt(fireflies: Fireflies, light: Firefly, hasReducedMotion: boolean): Vec2 {
  if (fireflies.dim === 0 || hasReducedMotion) return light.at;
  const turn = (fireflies.searchMs / SEARCH_ROUND_MS) * Math.PI * 2;
  const search = {
    x: light.at.x + Math.sin(turn) * SEARCH_REACH,
    y: light.at.y + Math.sin(turn * 2) * SEARCH_REACH * 0.6,
  };
  return mix(light.at, search, fireflies.dim);
}
