import { CPU_SHARE, idleConnections } from './instance.ts';
import type { Measured } from './measured.ts';

/** What families do, as far as it decides how many machines they need. Assumed, not measured: nobody plays yet. */
export type Habits = Readonly<{
  callsPerMonth: number;
  callHours: number;
  /** Hours a day in which a device is in the garden, where those with a relative listen for the door. */
  gardenHoursPerDay: number;
  listeningShare: number;
  /** Each round sends what waits. */
  batchesPerDay: number;
  dashboardsPerDay: number;
  /** Of both members of a call, nearly all of it while their link is made. */
  messagesPerCall: number;
  /** Of a day's use, in its busiest hour: children of one time zone come home at one time. */
  busiestHourShare: number;
}>;

export const HABITS: Habits = {
  callsPerMonth: 4,
  callHours: 0.5,
  gardenHoursPerDay: 0.5,
  listeningShare: 0.5,
  batchesPerDay: 8,
  dashboardsPerDay: 0.5,
  messagesPerCall: 120,
  busiestHourShare: 0.2,
};

/** The parts, in the order of the way that a round takes. */
export const PARTS = ['API', 'signaling', 'database writes', 'database connections'] as const;
type Part = (typeof PARTS)[number];

export type Load = Readonly<{
  families: number;
  /** In the busiest hour. */
  calls: number;
  connections: number;
  batchesPerS: number;
  apiInstances: number;
  nodes: number;
  /** How much of one of each part is in use; beyond 1 one is not enough. */
  shares: Readonly<Record<Part, number>>;
  breaksFirst: Part | 'nothing';
}>;

const DAYS_A_MONTH = 30;
const HOUR_S = 3_600;
const CPU_US = 1e6 * CPU_SHARE;

/** What so many families need in their busiest hour, and which part is the first that one of no longer is enough. */
export function loadOf(measured: Measured, habits: Habits, families: number): Load {
  const inBusiestHour = (perDay: number) => families * perDay * habits.busiestHourShare;
  const begun = inBusiestHour(habits.callsPerMonth / DAYS_A_MONTH);
  const calls = begun * habits.callHours;
  const listening = inBusiestHour(habits.gardenHoursPerDay) * habits.listeningShare;
  const connections = 2 * calls + listening;
  const messagesPerS = (begun * habits.messagesPerCall) / HOUR_S;
  const batchesPerS = inBusiestHour(habits.batchesPerDay) / HOUR_S;
  const dashboardsPerS = inBusiestHour(habits.dashboardsPerDay) / HOUR_S;

  const { api, node, database } = measured;
  const apiShare =
    (batchesPerS * api.cpuPerBatchUs + dashboardsPerS * api.cpuPerDashboardUs) / CPU_US;
  const nodeShare = Math.max(
    connections / idleConnections(node),
    (messagesPerS * node.cpuPerMessageUs) / CPU_US,
  );
  const instancesFor = (share: number) => Math.max(1, Math.ceil(share));
  const apiInstances = instancesFor(apiShare);
  const shares = {
    API: apiShare,
    signaling: nodeShare,
    'database writes': batchesPerS / database.batchesPerS,
    'database connections': (apiInstances * api.connections) / database.connections,
  };
  const worst = PARTS.reduce((most, part) => (shares[part] > shares[most] ? part : most));
  return {
    families,
    calls,
    connections,
    batchesPerS,
    apiInstances,
    nodes: instancesFor(nodeShare),
    shares,
    breaksFirst: shares[worst] > 1 ? worst : 'nothing',
  };
}

/** How many families one of each part is enough for. */
export function familiesForOneOfEach(measured: Measured, habits: Habits): number {
  let [fits, tooMany] = [0, 2 ** 40];
  while (tooMany - fits > 1) {
    const middle = Math.floor((fits + tooMany) / 2);
    if (loadOf(measured, habits, middle).breaksFirst === 'nothing') fits = middle;
    else tooMany = middle;
  }
  return fits;
}
