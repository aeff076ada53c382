/** What is measured of ours, and of what it is compared to, in one run. */
export type Sides = Readonly<{ ours: number; baseline: number }>;

/** Measures both sides in turns, so that a busy moment of the machine meets both, and takes the medians. */
export async function inTurns(
  rounds: number,
  ours: () => Promise<number>,
  baseline: () => Promise<number>,
): Promise<Sides> {
  const found = { ours: [] as number[], baseline: [] as number[] };
  for (let round = 0; round < rounds; round += 1) {
    found.ours.push(await ours());
    found.baseline.push(await baseline());
  }
  return { ours: quantile(found.ours, 0.5), baseline: quantile(found.baseline, 0.5) };
}

/** The value below which `share` (0..1) of them lie. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  const value = sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))];
  if (value === undefined) throw new Error('nothing was measured');
  return value;
}
