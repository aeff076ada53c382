import type { Vec2 } from '@advay/shared/kernel/vec2';

/** Squared distance from `centre` to the segment; squares and not roots, so that replays agree everywhere. */
export function squaredDistanceToSegment(centre: Vec2, from: Vec2, to: Vec2): number {
  const dx = to.x - from.x;
  const dy = to.y - from.y;
  const length2 = dx * dx + dy * dy;
  const along = (centre.x - from.x) * dx + (centre.y - from.y) * dy;
  const share = length2 === 0 ? 0 : Math.min(1, Math.max(0, along / length2));
  const offX = from.x + dx * share - centre.x;
  const offY = from.y + dy * share - centre.y;
  return offX * offX + offY * offY;
}
