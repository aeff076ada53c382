import { GARDEN_PLOTS } from './garden-growth.ts';

/** Steps of the golden ratio spread plots evenly however many are planted. */
const GOLDEN = 0.618034;

/** The corner before it belongs to the voice button. */
const LEFT_PERCENT = 9;

/** Where each plot of the garden is, first planted first: in hundredths of the bed, from where lines begin. */
export const PLOTS = Array.from({ length: GARDEN_PLOTS }, (_, plot) => ({
  leftPercent: LEFT_PERCENT + ((0.28 + plot * GOLDEN) % 1) * (97 - LEFT_PERCENT),
  /** Three rows; the front one is lower and larger. */
  row: plot % 3,
}));
