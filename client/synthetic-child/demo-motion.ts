import type { FramePoint } from './hand-path.ts';
import { DEMO_ROUND_MS } from './limits.ts';

/** Largest share of the way left that one frame covers. */
const SLOWING_SHARE = 0.35;

/** A slow lying eight in the middle of the frame. */
export const wanderingPoint = (timeMs: number): FramePoint => {
  const phase = (timeMs / DEMO_ROUND_MS) * 2 * Math.PI;
  return { xNorm: 0.5 + 0.2 * Math.sin(phase), yNorm: 0.35 + 0.12 * Math.sin(2 * phase) };
};

/** At most `reachNorm` nearer, slowing down over the last stretch as a hand does. */
export const stepTowards = (from: FramePoint, goal: FramePoint, reachNorm: number): FramePoint => {
  const alongX = goal.xNorm - from.xNorm;
  const alongY = goal.yNorm - from.yNorm;
  const distance = Math.hypot(alongX, alongY);
  if (distance === 0) return from;
  const share = Math.min(reachNorm / distance, SLOWING_SHARE);
  return { xNorm: from.xNorm + alongX * share, yNorm: from.yNorm + alongY * share };
};
