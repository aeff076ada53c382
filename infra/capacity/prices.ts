/** What providers ask, with the day on which it was so. A reader with other prices changes this file and nothing else. */
export type Prices = Readonly<{
  /** ISO date. */
  asOf: string;
  cloudRun: Readonly<{
    /** Dollars, billed while at least one request or socket is open. */
    vcpuSecond: number;
    gibSecond: number;
    freeVcpuSeconds: number;
    freeGibSeconds: number;
  }>;
  neon: Readonly<{
    freeComputeHours: number;
    freeGb: number;
    sleepsAfterS: number;
    branches: number;
  }>;
  /** Files are free and unmetered; what a worker sends on to the services is not. */
  pages: Readonly<{ fileMaxMib: number; files: number; freeRequestsADay: number }>;
}>;

/** List prices of the cheapest region, in US dollars a month, from copies of the providers' pages; look again before you rely on them. */
export const PRICES: Prices = {
  asOf: '2026-11-29',
  cloudRun: {
    vcpuSecond: 0.000_024,
    gibSecond: 0.000_002_5,
    freeVcpuSeconds: 180_000,
    freeGibSeconds: 360_000,
  },
  neon: { freeComputeHours: 100, freeGb: 0.5, sleepsAfterS: 300, branches: 10 },
  pages: { fileMaxMib: 25, files: 20_000, freeRequestsADay: 100_000 },
};
