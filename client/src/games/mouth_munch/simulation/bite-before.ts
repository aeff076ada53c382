import { GROW_MS, MOUTH_Y } from '../limits.ts';
import { asideSpans, type Bite, isInZone, type MunchState, reachSpans } from './munch-state.ts';

/** The bite before a mouth that opens now: the nearest within reach. */
export function biteBefore(state: MunchState): Bite | null {
  const reach = reachSpans(state);
  const near = state.bites.filter(
    (bite) =>
      isInZone(state, bite) && bite.ageMs >= GROW_MS && Math.abs(asideSpans(state, bite)) <= reach,
  );
  const awayOf = (bite: Bite) => Math.hypot(asideSpans(state, bite), bite.yNorm - MOUTH_Y);
  return near.toSorted((one, other) => awayOf(one) - awayOf(other))[0] ?? null;
}
