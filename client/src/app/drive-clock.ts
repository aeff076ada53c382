import { liveBy } from '@advay/shared/kernel/clock';
import { createDrivenClock, type DrivenClock } from '@advay/shared/kernel/driven-clock';

/** A test asks for a clock of its own before the page's first script, and finds it here afterwards. */
export type ClockGlobals = { advayClock?: DrivenClock | 'wanted' };

/** Compiled out of what the public gets: `__DRIVEN_CLOCK__`. */
export function driveClockWhenAsked(): void {
  const globals = globalThis as ClockGlobals;
  if (globals.advayClock !== 'wanted') return;
  const driven = createDrivenClock();
  liveBy(driven);
  globals.advayClock = driven;
}
