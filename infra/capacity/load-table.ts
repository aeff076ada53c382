import { type Habits, loadOf } from './breaks-first.ts';
import type { Measured } from './measured.ts';
import { printTable } from './print-table.ts';

/** From a village to everybody we could hope for. */
export const SIZES = [1, 100, 1_000, 10_000, 100_000, 1_000_000];

const HEAD = ['families', 'calls', 'connections', 'rounds/s', 'APIs', 'nodes', 'breaks first'];

/** A line for each number of families, in their busiest hour. */
export function loadTable(measured: Measured, habits: Habits, sizes: readonly number[]): string {
  const lines = sizes.map((size) => {
    const load = loadOf(measured, habits, size);
    return [
      size.toLocaleString('en'),
      countOf(load.calls),
      countOf(load.connections),
      countOf(load.batchesPerS),
      String(load.apiInstances),
      String(load.nodes),
      load.breaksFirst,
    ];
  });
  return printTable(HEAD, lines);
}

const countOf = (value: number) =>
  value < 10 ? value.toFixed(1) : Math.round(value).toLocaleString('en');
