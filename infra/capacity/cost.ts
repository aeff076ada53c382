import type { Prices } from './prices.ts';
import { printTable } from './print-table.ts';

/** How big the machines are, and what a family does in a month. */
export type Use = Readonly<{
  vcpu: number;
  gib: number;
  computeUnits: number;
  callsPerFamily: number;
  callHours: number;
  /** Two calls at one time cost what one does: the share of a call during which it is the only one. */
  aloneShare: number;
  /** Seconds in which the API answers something. */
  apiSecondsPerFamily: number;
  /** Minutes in which a family's requests keep the database awake, its time until sleep included. */
  databaseMinutesPerFamily: number;
  mbPerFamily: number;
  /** What a family's devices ask the services on a busy day, by the page's own address; a socket is one. */
  requestsADayPerFamily: number;
}>;

export const USE: Use = {
  vcpu: 1,
  gib: 0.5,
  computeUnits: 0.25,
  callsPerFamily: 4,
  callHours: 0.5,
  aloneShare: 1,
  apiSecondsPerFamily: 60,
  databaseMinutesPerFamily: 150,
  mbPerFamily: 1,
  requestsADayPerFamily: 100,
};

const HOUR_S = 3_600;
export const MONTH_HOURS = 730;

/** Hours a month in which an instance may be busy for nothing. The smaller of two allowances counts. */
export function freeHours({ cloudRun }: Prices, { vcpu, gib }: Use): number {
  const seconds = Math.min(cloudRun.freeVcpuSeconds / vcpu, cloudRun.freeGibSeconds / gib);
  return seconds / HOUR_S;
}

/** Calls a month for nothing that do not overlap. */
export const freeCalls = (prices: Prices, use: Use): number =>
  freeHours(prices, use) / use.callHours;

/** Dollars for an hour of a busy instance beyond what is free. */
export const hourPrice = ({ cloudRun }: Prices, { vcpu, gib }: Use): number =>
  HOUR_S * (vcpu * cloudRun.vcpuSecond + gib * cloudRun.gibSecond);

/** Dollars a month for so many busy hours of one instance. */
export function monthPrice({ cloudRun }: Prices, { vcpu, gib }: Use, hours: number): number {
  const beyond = (used: number, free: number) => Math.max(0, used - free);
  const seconds = hours * HOUR_S;
  return (
    beyond(seconds * vcpu, cloudRun.freeVcpuSeconds) * cloudRun.vcpuSecond +
    beyond(seconds * gib, cloudRun.freeGibSeconds) * cloudRun.gibSecond
  );
}

/** Hours a month that the free database is awake. */
export const databaseHours = ({ neon }: Prices, { computeUnits }: Use): number =>
  neon.freeComputeHours / computeUnits;

export type Row = Readonly<{
  families: number;
  busyHours: number;
  dollars: number;
  /** What is used up first, and at how much of it this is; 1 is all of it. */
  breaksFirst: 'calls' | 'database hours' | 'database size' | 'edge requests';
  usedShare: number;
}>;

/** What so many families cost, and what gives way first. */
export function rowOf(prices: Prices, use: Use, families: number): Row {
  const callHours = families * use.callsPerFamily * use.callHours * use.aloneShare;
  const apiHours = (families * use.apiSecondsPerFamily) / HOUR_S;
  // Nobody can be busy for longer than the month: everything then overlaps.
  const busyHours = Math.min(MONTH_HOURS, callHours) + Math.min(MONTH_HOURS, apiHours);
  const awakeHours = Math.min(MONTH_HOURS, (families * use.databaseMinutesPerFamily) / 60);
  const shares = {
    calls: busyHours / freeHours(prices, use),
    'database hours': awakeHours / databaseHours(prices, use),
    'database size': (families * use.mbPerFamily) / 1_000 / prices.neon.freeGb,
    'edge requests': (families * use.requestsADayPerFamily) / prices.pages.freeRequestsADay,
  } as const;
  const names = ['calls', 'database hours', 'database size', 'edge requests'] as const;
  const breaksFirst = names.reduce((worst, name) => (shares[name] > shares[worst] ? name : worst));
  return {
    families,
    busyHours,
    dollars: monthPrice(prices, use, busyHours),
    breaksFirst,
    usedShare: shares[breaksFirst],
  };
}

/** How many families still cost nothing and fit into everything that is free. */
export function familiesForNothing(prices: Prices, use: Use): number {
  let families = 0;
  while (families < 1_000_000 && rowOf(prices, use, families + 1).usedShare <= 1) families += 1;
  return families;
}

export function tableOf(prices: Prices, use: Use, sizes: readonly number[]): string {
  const rows = sizes.map((families) => rowOf(prices, use, families));
  const lines = rows.map(({ families, busyHours, dollars, breaksFirst, usedShare }) => [
    String(families),
    `${busyHours.toFixed(0)} h`,
    `$${dollars.toFixed(2)}`,
    breaksFirst,
    `${Math.round(usedShare * 100)} %`,
  ]);
  const head = ['families', 'busy', 'a month', 'breaks first', 'of what is free'];
  return printTable(head, lines);
}
