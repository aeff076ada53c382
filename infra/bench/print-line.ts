import type { Sides } from '../../api/bench/sides.ts';

/** One figure on standard output, as every bench prints it. */
export function printLine(
  bench: string,
  metric: string,
  { ours, baseline }: Sides,
  unit: string,
): void {
  const ratio = Number((ours / baseline).toFixed(3));
  const line = { bench, metric, ours: round(ours), baseline: round(baseline), ratio, unit };
  process.stdout.write(`${JSON.stringify(line)}\n`);
}

const round = (value: number) => Number(value.toFixed(value < 100 ? 2 : 0));
