import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { familiesForOneOfEach, HABITS, loadOf, PARTS } from './breaks-first.ts';
import { busyConnections, idleConnections } from './instance.ts';
import { loadTable, SIZES } from './load-table.ts';
import { MEASURED, type Measured } from './measured.ts';

/** Round figures, to be worked out by hand. */
const ROUND: Measured = {
  asOf: '2026-01-01',
  machine: 'none',
  // 512 MiB × 85 % less 35.2 are 400 MiB: 40,960 connections of 10 kB.
  node: { baseMb: 35.2, memoryPerConnectionKb: 10, cpuPerMessageUs: 100 },
  // 70 batches and 70 dashboards a second on one processor are twice what 70 % of it give.
  api: { cpuPerBatchUs: 10_000, cpuPerDashboardUs: 10_000, connections: 8 },
  database: { batchesPerS: 1_000, connections: 100 },
};

it('holds what memory lets in while nobody speaks, and what the processor carries while all do', () => {
  expect(idleConnections(ROUND.node)).toBe(40_960);
  expect(busyConnections(ROUND.node)).toBe(7_000);
  expect(busyConnections({ ...ROUND.node, cpuPerMessageUs: 1 })).toBe(40_960);
});

it('works out the busiest hour', () => {
  const habits = { ...HABITS, batchesPerDay: 9, dashboardsPerDay: 0, busiestHourShare: 0.2 };
  const { calls, connections, batchesPerS } = loadOf(ROUND, habits, 6_000);
  // 6,000 families call 800 times a day, 160 times in the busiest hour, half an hour each.
  expect(calls).toBeCloseTo(80);
  // 600 are in the garden, and half of them listen.
  expect(connections).toBeCloseTo(2 * 80 + 300);
  expect(batchesPerS).toBeCloseTo(3);
});

it('adds instances where one is not enough, and names what breaks first', () => {
  const habits = { ...HABITS, batchesPerDay: 9, dashboardsPerDay: 9 };
  // 140,000 families: 70 batches and 70 dashboards a second.
  const load = loadOf(ROUND, habits, 140_000);
  expect(load.shares.API).toBeCloseTo(2);
  expect(load.breaksFirst).toBe('API');
  expect(loadOf(ROUND, habits, 60_000)).toMatchObject({ apiInstances: 1, breaksFirst: 'nothing' });
  const slowDisk = { ...ROUND, database: { ...ROUND.database, batchesPerS: 1 } };
  expect(loadOf(slowDisk, habits, 60_000).breaksFirst).toBe('database writes');
  const fewConnections = { ...ROUND, database: { ...ROUND.database, connections: 4 } };
  expect(loadOf(fewConnections, habits, 1).breaksFirst).toBe('database connections');
  const chatty = { ...habits, listeningShare: 1, gardenHoursPerDay: 24 };
  expect(loadOf(ROUND, chatty, 20_000).breaksFirst).toBe('signaling');
});

it('one of each is enough for a number of families, and for no more', () => {
  const most = familiesForOneOfEach(MEASURED, HABITS);
  expect(most).toBeGreaterThan(1_000);
  expect(loadOf(MEASURED, HABITS, most).breaksFirst).toBe('nothing');
  expect(loadOf(MEASURED, HABITS, most + 1).breaksFirst).not.toBe('nothing');
});

it('more families never need less of anything', () => {
  fc.assert(
    fc.property(fc.nat(1_000_000), fc.nat(1_000_000), (some, more) => {
      const [fewer, all] = [some, some + more].map((size) => loadOf(MEASURED, HABITS, size));
      return (
        fewer !== undefined &&
        all !== undefined &&
        PARTS.every((part) => fewer.shares[part] <= all.shares[part])
      );
    }),
  );
});

it('was measured on a day, and leaves nothing out', () => {
  expect(MEASURED.asOf).toMatch(/^\d{4}-\d\d-\d\d$/);
  const { node, api, database } = MEASURED;
  for (const figure of [node, api, database].flatMap((part) => Object.values(part))) {
    expect(figure).toBeGreaterThan(0);
  }
});

it('the table has a line for each number of families', () => {
  const [head = '', ...lines] = loadTable(ROUND, HABITS, [1, 1_000_000]).split('\n');
  expect(head).toMatch(/families +calls +connections +rounds\/s +APIs +nodes +breaks first/);
  expect(lines).toHaveLength(2);
  expect(lines[0]).toMatch(/^ +1 .*nothing$/);
  expect(lines[1]).toMatch(/^1,000,000 /);
});

it('the page shows the table as it is worked out', () => {
  const page = readFileSync(new URL('README.md', import.meta.url), 'utf8');
  expect(page).toContain(loadTable(MEASURED, HABITS, SIZES));
});
