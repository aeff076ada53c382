import type { SeenPoint } from './child-page.ts';

/** Numbers of the hand model's points: tip and the joint that is farthest from the wrist in a bent finger. */
const FINGERS = [
  [8, 6],
  [12, 10],
  [16, 14],
  [20, 18],
] as const;
const OUT_FROM = 1.2;
const THUMB_OUT_FROM = 1.12;
const PINCHED_BELOW = 0.49;

export type HandMeasures = Readonly<{ count: number; isPinched: boolean }>;

/** How many of a hand's fingers are out, and whether thumb and index finger meet, by the ratios of its points. */
export function handMeasures(points: readonly SeenPoint[], aspect: number): HandMeasures {
  const apart = (a: number, b: number): number => {
    const [from, to] = [points[a], points[b]];
    if (from === undefined || to === undefined) throw new Error('The hand lacks points');
    return Math.hypot((from.x - to.x) * aspect, from.y - to.y);
  };
  const out = FINGERS.filter(([tip, joint]) => apart(tip, 0) / apart(joint, 0) > OUT_FROM);
  const isThumbOut = apart(4, 17) / apart(3, 17) > THUMB_OUT_FROM;
  return {
    count: out.length + (isThumbOut ? 1 : 0),
    isPinched: apart(4, 8) / apart(0, 9) < PINCHED_BELOW,
  };
}
