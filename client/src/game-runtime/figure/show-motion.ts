/**
 * How far to the right, -1..1, a figure goes that shows both ways: to the right in the first half of its time, then to
 * the left. Still, it stands at each end.
 */
export function bothWays(share: number, isStill: boolean): number {
  const swing = Math.sin(share * Math.PI * 2);
  return isStill ? Math.sign(swing) : swing;
}

/** How far, 0..1, a figure does something that it shows `times` times, with a rest after each. */
export function manyTimes(share: number, times: number, isStill: boolean): number {
  return Math.max(0, bothWays(share * times, isStill));
}
