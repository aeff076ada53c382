/** A value that follows another over so long, sample by sample; the first one is taken as it is. */
export type Smoothed = Readonly<{ value: number; timeMs: number }>;

export function smoothOver(
  before: Smoothed | null,
  value: number,
  timeMs: number,
  overMs: number,
): Smoothed {
  if (before === null) return { value, timeMs };
  const elapsedMs = Math.max(0, timeMs - before.timeMs);
  const share = elapsedMs / (elapsedMs + overMs);
  return { value: before.value + (value - before.value) * share, timeMs };
}
