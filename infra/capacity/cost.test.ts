import fc from 'fast-check';
import { expect, it } from 'vitest';
import {
  databaseHours,
  familiesForNothing,
  freeCalls,
  freeHours,
  hourPrice,
  MONTH_HOURS,
  monthPrice,
  rowOf,
  tableOf,
  USE,
} from './cost.ts';
import { PRICES } from './prices.ts';

it('the free allowance is 50 busy hours a month, or 100 half-hour calls that do not overlap', () => {
  expect(freeHours(PRICES, USE)).toBe(50);
  expect(freeCalls(PRICES, USE)).toBe(100);
});

it('an hour beyond it costs $0.091, and being always on about $61 a month', () => {
  expect(hourPrice(PRICES, USE)).toBeCloseTo(0.091, 3);
  expect(Math.round(monthPrice(PRICES, USE, MONTH_HOURS))).toBe(61);
  expect(monthPrice(PRICES, USE, 50)).toBe(0);
});

it('the free database is awake for 400 hours at a quarter of a unit', () => {
  expect(databaseHours(PRICES, USE)).toBe(400);
  expect(PRICES.neon).toMatchObject({ freeGb: 0.5, sleepsAfterS: 300, branches: 10 });
  expect(PRICES.asOf).toMatch(/^\d{4}-\d\d-\d\d$/);
});

it('calls cost nothing for two dozen families, then pennies; playing alone costs nothing for longer', () => {
  expect(familiesForNothing(PRICES, USE)).toBe(24);
  expect(rowOf(PRICES, USE, 24)).toMatchObject({ dollars: 0, breaksFirst: 'calls' });
  const { dollars, usedShare } = rowOf(PRICES, USE, 26);
  expect(dollars).toBeGreaterThan(0);
  expect(dollars).toBeLessThan(0.5);
  expect(usedShare).toBeGreaterThan(1);
  const solo = { ...USE, callsPerFamily: 0 };
  expect(familiesForNothing(PRICES, solo)).toBe(160);
  expect(rowOf(PRICES, solo, 160)).toMatchObject({ dollars: 0, breaksFirst: 'database hours' });
});

it('what the page’s edge sends on is free for a thousand families, which other limits reach first', () => {
  const chatty = { ...USE, callsPerFamily: 0, databaseMinutesPerFamily: 0, mbPerFamily: 0 };
  expect(familiesForNothing(PRICES, chatty)).toBe(1_000);
  expect(rowOf(PRICES, chatty, 1_000)).toMatchObject({
    breaksFirst: 'edge requests',
    usedShare: 1,
  });
});

it('other prices are other answers', () => {
  const dearer = { ...PRICES, cloudRun: { ...PRICES.cloudRun, freeVcpuSeconds: 90_000 } };
  expect(freeHours(dearer, USE)).toBe(25);
  expect(familiesForNothing(dearer, USE)).toBe(12);
});

it('more families never cost less, and never more than two machines that are always on', () => {
  const most = monthPrice(PRICES, USE, 2 * MONTH_HOURS);
  fc.assert(
    fc.property(fc.nat(5_000), fc.nat(5_000), (some, more) => {
      const fewer = rowOf(PRICES, USE, some).dollars;
      const all = rowOf(PRICES, USE, some + more).dollars;
      return fewer <= all && all <= most;
    }),
  );
});

it('the table has a line for each number of families', () => {
  const [head = '', ...lines] = tableOf(PRICES, USE, [10, 100]).split('\n');
  expect(head).toMatch(/families +busy +a month +breaks first/);
  expect(lines).toHaveLength(2);
  expect(lines[0]).toMatch(/^ +10 .*\$0\.00 .*calls/);
});
