import type { Surface } from '../contract.ts';

type Clock = Pick<Surface, 'timeMs' | 'hasReducedMotion'>;

/** -1..1 to and fro, once in about six times `beatMs`; still in the middle with reduced motion. */
export function sway({ timeMs, hasReducedMotion }: Clock, beatMs: number, offset = 0): number {
  return hasReducedMotion ? 0 : Math.sin(timeMs / beatMs + offset);
}

/** The same as 0..1; half with reduced motion. */
export function pulse(clock: Clock, beatMs: number): number {
  return 0.5 + 0.5 * sway(clock, beatMs);
}
