import type { NodeTakes } from './instance.ts';

/** What one instance takes, with the day and the machine on which it was so. Measure anew: `npm run bench capacity`. */
export type Measured = Readonly<{
  /** ISO date. */
  asOf: string;
  machine: string;
  node: NodeTakes;
  api: Readonly<{ cpuPerBatchUs: number; cpuPerDashboardUs: number; connections: number }>;
  database: Readonly<{ batchesPerS: number; connections: number }>;
}>;

export const MEASURED: Measured = {
  asOf: '2026-11-29',
  machine: 'two cores for clients, API and PostgreSQL at once, and busy with other work',
  node: { baseMb: 67.5, memoryPerConnectionKb: 7.7, cpuPerMessageUs: 88 },
  // Two pools of four.
  api: { cpuPerBatchUs: 3_900, cpuPerDashboardUs: 6_300, connections: 8 },
  // PostgreSQL's own default of connections.
  database: { batchesPerS: 63, connections: 100 },
};
