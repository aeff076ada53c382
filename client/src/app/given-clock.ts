import { liveBy } from '@advay/shared/kernel/clock';
import type { DrivenClock } from '@advay/shared/kernel/driven-clock';

/** A test puts a clock that it runs itself here, before the page's first script. */
export type ClockGlobals = { advayClock?: DrivenClock };

/** Compiled out of what the public gets: `__DRIVEN_CLOCK__`. */
export function liveByGivenClock(): void {
  const { advayClock } = globalThis as ClockGlobals;
  if (advayClock !== undefined) liveBy(advayClock);
}
